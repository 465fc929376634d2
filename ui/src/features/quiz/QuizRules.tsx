import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useCourse, useEditing } from "../../api/course";
import type { FeedbackTime, Lesson, Quiz, QuizField } from "../../api/generated";
import { NumberField, Select, Switch } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

const FEEDBACK_TIMES: readonly FeedbackTime[] = ["eachQuestion", "submission", "never"];

export interface QuizRulesProps {
  lesson: Lesson;
  quiz: Quiz;
  onSet: (set: QuizField) => void;
}

/** The rules of a quiz: in one line as the officer will read them, and open to be changed. */
export function QuizRules({ lesson, quiz, onSet }: QuizRulesProps) {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const [isOpen, setOpen] = useState(false);
  const { passMark, attempts, draw, timeLimit, feedbackTime, shufflesQuestions, shufflesOptions, questions } = quiz;
  const isFinalTest = course.finalTest === lesson.id;
  const asked = Math.min(draw ?? questions.length, questions.length);
  const rules = [
    say("quiz.rules.passMark", { passMark }),
    draw === null ? say("quiz.rules.allQuestions", { count: questions.length }) : say("quiz.rules.drawn", { asked, count: questions.length }),
    attempts === null ? say("quiz.rules.anyAttempts") : say("quiz.rules.attempts", { attempts }),
    timeLimit === null ? say("quiz.rules.noLimit") : say("common.minutes", { minutes: timeLimit }),
    say(`quiz.rules.feedback.${feedbackTime}`),
  ];

  return (
    <Disclosure className="quiz-rules" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className="quiz-rules-line">
        <ChevronRight size={16} aria-hidden className="quiz-rules-chevron" />
        <span className="visually-hidden">{say("quiz.rules.label")}: </span>
        {rules.map((rule, at) => (
          <span key={rule} className="quiz-rule">
            {rule}
            {at < rules.length - 1 && <span aria-hidden> ·</span>}
          </span>
        ))}
      </Button>
      <DisclosurePanel className="quiz-rules-panel">
        <NumberField label={say("quiz.passMark")} value={passMark} min={0} max={100} unit="%" onChange={(value) => onSet({ field: "passMark", value: value ?? 0 })} />
        <NumberField label={say("quiz.attempts")} note={say("quiz.emptyNoLimit")} value={attempts} min={1} max={100} onChange={(value) => onSet({ field: "attempts", value })} />
        <NumberField
          label={say("quiz.timeLimit")}
          note={say("quiz.emptyNoLimit")}
          value={timeLimit}
          min={1}
          max={1440}
          unit={say("course.lesson.minutesUnit")}
          onChange={(value) => onSet({ field: "timeLimit", value })}
        />
        <NumberField label={say("quiz.draw")} note={say("quiz.emptyAll", { count: questions.length })} value={draw} min={1} max={1000} onChange={(value) => onSet({ field: "draw", value })} />
        <div className="quiz-rules-wide">
          <Select
            label={say("quiz.feedbackTime")}
            options={FEEDBACK_TIMES.map((id) => ({ id, name: say(`quiz.feedbackTime.${id}`) }))}
            value={feedbackTime}
            onChange={(value) => onSet({ field: "feedbackTime", value })}
          />
        </div>
        <div className="quiz-rules-switches">
          <Switch isSelected={shufflesQuestions} onChange={(value) => onSet({ field: "shufflesQuestions", value })}>
            {say("quiz.shufflesQuestions")}
          </Switch>
          <Switch isSelected={shufflesOptions} onChange={(value) => onSet({ field: "shufflesOptions", value })}>
            {say("quiz.shufflesOptions")}
          </Switch>
          <Switch
            isSelected={isFinalTest}
            onChange={(isFinal) => void editing.edit({ edit: "courseSet", set: { field: "finalTest", value: isFinal ? lesson.id : null } })}
          >
            {say("quiz.isFinalTest")}
          </Switch>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
