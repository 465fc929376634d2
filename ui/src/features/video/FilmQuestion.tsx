import { Copy, Locate, Replace, Trash2 } from "lucide-react";
import { useEffect, useRef, type RefObject } from "react";
import { useEditing } from "../../api/course";
import type { Edit, Finding, Outcome, VideoQuestion } from "../../api/generated";
import type { TagGroupChoice } from "../../model/competencies";
import { filmTime } from "../../model/filmTime";
import { kindsToChangeTo, withKind } from "../../model/newQuestion";
import type { MenuEntry } from "../../shared/controls";
import { FindingNotes } from "../../shared/findings/FindingNotes";
import { useSay } from "../../shared/messages/text";
import type { Pictures } from "../../shared/question/pictures";
import { QuestionCard } from "../../shared/question/QuestionCard";
import { QuestionEditor } from "../../shared/question/QuestionEditor";
import { useDraft } from "../../shared/typing/useDraft";
import { showAt } from "./filmNow";
import { TimeField } from "./TimeField";
import type { FilmQuestionActions } from "./useFilmQuestionActions";

export interface FilmQuestionProps {
  asked: VideoQuestion;
  number: number;
  duration: number | null;
  film: RefObject<HTMLVideoElement | null>;
  isOpen: boolean;
  onToggle: () => void;
  isWanted: boolean;
  /** Whether it was just made, and so is written in at once. */
  isFresh: boolean;
  findings: readonly Finding[];
  outcomes: readonly Outcome[];
  groups: readonly TagGroupChoice[];
  pictures: Pictures;
  actions: FilmQuestionActions;
}

/** A question that stops the film, with the time at which it does. */
export function FilmQuestion(props: FilmQuestionProps) {
  const { asked, number, duration, film, isOpen, onToggle, isWanted, isFresh, findings, outcomes, groups, pictures, actions } = props;
  const say = useSay();
  const editing = useEditing();
  const draft = useDraft(asked.question, actions.set);
  const body = useRef<HTMLDivElement>(null);
  const question = draft.value;
  useEffect(() => {
    if (isFresh && isOpen) body.current?.querySelector<HTMLElement>('[data-part="prompt"] :is([role="textbox"], textarea)')?.focus();
  }, [isFresh, isOpen]);

  const mend = (edit: Edit) => {
    window.dispatchEvent(new Event("studio:flush"));
    void editing.edit(edit);
  };
  const menu: MenuEntry[] = [
    { id: "show", name: say("video.show", { time: filmTime(asked.at) }), icon: Locate, onAction: () => showAt(film, asked.at) },
    { id: "duplicate", name: say("quiz.duplicate"), icon: Copy, onAction: () => void actions.duplicate({ at: asked.at, question }) },
    ...kindsToChangeTo(question.answer).map((kind) => ({
      id: kind,
      name: say("quiz.changeTo", { kind: say(`quiz.kind.${kind}`) }),
      icon: Replace,
      onAction: () => draft.change((now) => ({ ...now, answer: withKind(now.answer, kind) }), "atOnce"),
    })),
    { id: "delete", name: say("common.delete"), icon: Trash2, keys: say("quiz.deleteKey"), isDanger: true, begins: true, onAction: () => void actions.remove(question.id, number) },
  ];
  return (
    <QuestionCard
      question={question}
      number={number}
      isOpen={isOpen}
      onToggle={onToggle}
      isWanted={isWanted}
      findings={findings}
      menu={menu}
      onDelete={() => void actions.remove(question.id, number)}
      aside={<TimeField label={say("video.questionTime", { number })} value={asked.at} duration={duration} onChange={(at) => void actions.setTime(question.id, at)} />}
    >
      <FindingNotes findings={findings} onMend={mend} />
      <div ref={body}>
        <QuestionEditor draft={draft} outcomes={outcomes} groups={groups} pictures={pictures} />
      </div>
    </QuestionCard>
  );
}
