import { ArrowDown, ArrowUp, Copy, Replace, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { useEditing } from "../../api/course";
import type { Edit, Finding, Outcome, Question } from "../../api/generated";
import type { TagGroupChoice } from "../../model/competencies";
import { kindsToChangeTo, withKind } from "../../model/newQuestion";
import type { MenuEntry } from "../../shared/controls";
import { FindingNotes } from "../../shared/findings/FindingNotes";
import { chord } from "../../shared/keys";
import { useSay } from "../../shared/messages/text";
import type { Pictures } from "../../shared/question/pictures";
import { QuestionCard } from "../../shared/question/QuestionCard";
import { QuestionEditor } from "../../shared/question/QuestionEditor";
import type { QuestionActions } from "./useQuestionActions";
import { useQuestionDraft } from "./useQuestionDraft";

export interface QuizQuestionProps {
  lesson: string;
  question: Question;
  number: number;
  isOpen: boolean;
  onToggle: () => void;
  isWanted: boolean;
  /** Whether it was just made, and so is written in at once. */
  isFresh: boolean;
  findings: readonly Finding[];
  outcomes: readonly Outcome[];
  groups: readonly TagGroupChoice[];
  pictures: Pictures;
  place: { isFirst: boolean; isLast: boolean };
  actions: QuestionActions;
}

/** A question of the quiz. */
export function QuizQuestion(props: QuizQuestionProps) {
  const { lesson, number, isOpen, onToggle, isWanted, isFresh, findings, outcomes, groups, pictures, place, actions } = props;
  const say = useSay();
  const editing = useEditing();
  const draft = useQuestionDraft(lesson, props.question);
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
    { id: "duplicate", name: say("quiz.duplicate"), icon: Copy, onAction: () => void actions.duplicate(question) },
    ...kindsToChangeTo(question.answer).map((kind) => ({
      id: kind,
      name: say("quiz.changeTo", { kind: say(`quiz.kind.${kind}`) }),
      icon: Replace,
      onAction: () => draft.change((now) => ({ ...now, answer: withKind(now.answer, kind) }), "atOnce"),
    })),
    { id: "up", name: say("common.moveUp"), icon: ArrowUp, keys: chord("↑"), isDisabled: place.isFirst, begins: true, onAction: () => actions.moveBy(question.id, -1) },
    { id: "down", name: say("common.moveDown"), icon: ArrowDown, keys: chord("↓"), isDisabled: place.isLast, onAction: () => actions.moveBy(question.id, 1) },
    { id: "delete", name: say("common.delete"), icon: Trash2, keys: say("quiz.deleteKey"), isDanger: true, begins: true, onAction: () => actions.remove(question.id) },
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
      onDelete={() => actions.remove(question.id)}
    >
      <FindingNotes findings={findings} onMend={mend} />
      <div ref={body}>
        <QuestionEditor draft={draft} outcomes={outcomes} groups={groups} pictures={pictures} />
      </div>
    </QuestionCard>
  );
}
