import { Plus } from "lucide-react";
import { useMemo, useState, type RefObject } from "react";
import { useCourse, useEditing, useReview } from "../../api/course";
import type { VideoQuestion } from "../../api/generated";
import { useCoursePictures } from "../../api/pictures";
import { useTagGroups } from "../../api/tags";
import { Button, Menu } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { answerKindEntries } from "../../shared/question/kinds";
import { UndoNote } from "../../shared/undo/UndoNote";
import { FilmQuestion } from "./FilmQuestion";
import { useFilmQuestionActions } from "./useFilmQuestionActions";

export interface FilmQuestionsProps {
  lesson: string;
  questions: readonly VideoQuestion[];
  duration: number | null;
  film: RefObject<HTMLVideoElement | null>;
  /** A question that somebody was sent to. */
  wanted: string | undefined;
}

/** The questions that stop the film, in the order in which they come. */
export function FilmQuestions({ lesson, questions, duration, film, wanted }: FilmQuestionsProps) {
  const say = useSay();
  const { outcomes } = useCourse();
  const editing = useEditing();
  const groups = useTagGroups();
  const pictures = useCoursePictures();
  const findings = useReview().data?.findings;
  const [sent, setSent] = useState(wanted);
  const [open, setOpen] = useState<string | null>(wanted ?? null);
  if (sent !== wanted) {
    setSent(wanted);
    if (wanted !== undefined) setOpen(wanted);
  }
  const actions = useFilmQuestionActions(lesson, film, setOpen);
  const inOrder = useMemo(() => [...questions].sort((a, b) => a.at - b.at), [questions]);

  return (
    <div className="film-list">
      {questions.length === 0 && <p className="field-note">{say("video.noQuestions")}</p>}
      <ol className="film-questions" aria-label={say("video.questions")}>
        {inOrder.map((asked, index) => (
          <li key={asked.question.id}>
            <FilmQuestion
              asked={asked}
              number={index + 1}
              duration={duration}
              film={film}
              isOpen={open === asked.question.id}
              onToggle={() => setOpen(open === asked.question.id ? null : asked.question.id)}
              isWanted={sent === asked.question.id}
              isFresh={actions.fresh === asked.question.id}
              findings={(findings ?? []).filter(({ place }) => place.kind === "question" && place.question === asked.question.id)}
              outcomes={outcomes}
              groups={groups}
              pictures={pictures}
              actions={actions}
            />
          </li>
        ))}
      </ol>
      <UndoNote note={actions.note} onUndo={() => void editing.undo()} onEnd={actions.endNote} />
      <div>
        <Menu label={say("video.addQuestion")} entries={answerKindEntries(say, (kind) => void actions.add(kind))}>
          <Button icon={Plus} look="quiet">
            {say("video.addQuestion")}
          </Button>
        </Menu>
      </div>
    </div>
  );
}
