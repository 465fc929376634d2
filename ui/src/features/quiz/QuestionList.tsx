import { FileInput, FileOutput, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { useCourse, useEditing, useReview } from "../../api/course";
import type { Finding, Question } from "../../api/generated";
import { useCoursePictures } from "../../api/pictures";
import { useTagGroups } from "../../api/tags";
import { plainLine } from "../../model/plainLine";
import { Button, Menu } from "../../shared/controls";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { answerKindEntries } from "../../shared/question/kinds";
import { UndoNote } from "../../shared/undo/UndoNote";
import { QuizQuestion } from "./QuizQuestion";
import { useQuestionActions } from "./useQuestionActions";

export interface QuestionListProps {
  lesson: string;
  questions: readonly Question[];
  /** A question that somebody was sent to. */
  wanted: string | undefined;
  /** Takes questions over from a file. */
  onTake: () => void;
  /** Writes the questions to a file. */
  onWrite: () => void;
}

/** The questions of a quiz in their order, one of them open at a time. */
export function QuestionList({ lesson, questions, wanted, onTake, onWrite }: QuestionListProps) {
  const say = useSay();
  const { outcomes } = useCourse();
  const editing = useEditing();
  const groups = useTagGroups();
  const pictures = useCoursePictures();
  const findings = useQuestionFindings(lesson);
  const [sent, setSent] = useState(wanted);
  const [open, setOpen] = useState<string | null>(wanted ?? null);
  if (sent !== wanted) {
    setSent(wanted);
    if (wanted !== undefined) setOpen(wanted);
  }
  const actions = useQuestionActions(lesson, questions, setOpen);

  return (
    <section className="quiz-questions" aria-label={say("quiz.questions")}>
      {questions.length === 0 && <p className="quiz-empty">{say("quiz.empty")}</p>}
      <SortableList
        label={say("quiz.questions")}
        look="blocks"
        hasButtons={false}
        items={questions}
        nameOf={({ prompt }, index) => plainLine(prompt) || say("quiz.question", { number: index + 1 })}
        onMove={actions.move}
      >
        {(question, index) => (
          <QuizQuestion
            lesson={lesson}
            question={question}
            number={index + 1}
            isOpen={open === question.id}
            onToggle={() => setOpen(open === question.id ? null : question.id)}
            isWanted={sent === question.id}
            isFresh={actions.fresh === question.id}
            findings={findings.get(question.id) ?? []}
            outcomes={outcomes}
            groups={groups}
            pictures={pictures}
            place={{ isFirst: index === 0, isLast: index === questions.length - 1 }}
            actions={actions}
          />
        )}
      </SortableList>
      <UndoNote note={actions.note} onUndo={() => void editing.undo()} onEnd={actions.endNote} />
      <div className="quiz-foot">
        <Menu label={say("quiz.add")} entries={answerKindEntries(say, (kind) => void actions.add(kind))}>
          <Button icon={Plus} look={questions.length === 0 ? "primary" : "plain"}>
            {say("quiz.add")}
          </Button>
        </Menu>
        <div className="quiz-files">
          <Button icon={FileInput} look="quiet" onPress={onTake}>
            {say("quiz.import")}
          </Button>
          {questions.length > 0 && (
            <Button icon={FileOutput} look="quiet" onPress={onWrite}>
              {say("quiz.export")}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

/** The findings of each question of a lesson, by its id. */
function useQuestionFindings(lesson: string): ReadonlyMap<string, Finding[]> {
  const findings = useReview().data?.findings;
  return useMemo(() => {
    const byQuestion = new Map<string, Finding[]>();
    for (const finding of findings ?? []) {
      const { place } = finding;
      if (place.kind !== "question" || place.lesson !== lesson) continue;
      byQuestion.set(place.question, [...(byQuestion.get(place.question) ?? []), finding]);
    }
    return byQuestion;
  }, [findings, lesson]);
}
