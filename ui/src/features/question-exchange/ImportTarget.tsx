import { ListChecks, ListPlus } from "lucide-react";
import { useCourse } from "../../api/course";
import type { QuizLooked } from "../../api/generated";
import { lessonsOf } from "../../model/outline";
import type { QuestionsPlace } from "../../model/quizzes";
import { RadioCards } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

/** Into the quiz that somebody was at, or into new ones. */
export type TargetKind = "quiz" | "newQuizzes";

export interface ImportTargetProps {
  place: QuestionsPlace;
  found: QuizLooked;
  kind: TargetKind;
  onChange: (kind: TargetKind) => void;
}

/** Where the questions go. */
export function ImportTarget({ place, found, kind, onChange }: ImportTargetProps) {
  const say = useSay();
  const course = useCourse();
  const quiz = lessonsOf(course).find(({ id }) => id === place.lesson);
  const index = course.modules.findIndex(({ id }) => id === place.module);
  const module = course.modules[index]?.title || say("course.outline.untitledModule", { number: index + 1 });
  const count = found.quizzes.filter(({ questions }) => questions > 0).length;
  const asNew = say("exchange.import.asNewNote", { count, module });
  if (quiz?.body.kind !== "quiz") return <p>{asNew}</p>;
  return (
    <RadioCards
      label={say("exchange.import.where")}
      value={kind}
      onChange={onChange}
      options={[
        {
          id: "quiz",
          name: say("exchange.import.intoQuiz", { title: quiz.title || say("common.untitled") }),
          note: say("exchange.import.intoQuizNote", { count: quiz.body.questions.length }),
          icon: ListChecks,
        },
        { id: "newQuizzes", name: say("exchange.import.asNew", { count }), note: asNew, icon: ListPlus },
      ]}
    />
  );
}
