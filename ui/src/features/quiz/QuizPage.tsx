import { useMemo } from "react";
import { useCourse, useEditing, useMediaAddress } from "../../api/course";
import { openLink } from "../../api/desktop";
import type { Lesson, QuizField } from "../../api/generated";
import { useSay } from "../../shared/messages/text";
import { useDraft } from "../../shared/typing/useDraft";
import { MarkdownField, WritingProvider } from "../../shared/writing/Writing";
import { QuestionList } from "./QuestionList";
import "./quiz.css";
import { QuizRules } from "./QuizRules";

/** A quiz as the officer will meet it, edited in place. `part` is a question to open. */
export function QuizPage({ lesson, part }: { lesson: Lesson; part?: string | undefined }) {
  const say = useSay();
  const { language } = useCourse();
  const editing = useEditing();
  const mediaAddress = useMediaAddress();
  const quiz = lesson.body.kind === "quiz" ? lesson.body : null;
  const set = (set: QuizField) => void editing.edit({ edit: "quizSet", id: lesson.id, set });
  const introduction = useDraft(quiz?.introduction ?? "", (value) => set({ field: "introduction", value }));
  const writing = useMemo(() => ({ language, mediaAddress, openLink: (address: string) => void openLink(address) }), [language, mediaAddress]);
  if (!quiz) return null;
  return (
    <WritingProvider value={writing}>
      <div className="quiz">
        <MarkdownField
          isQuiet
          look="field"
          label={say("quiz.introduction")}
          placeholder={say("quiz.introductionPlaceholder")}
          value={introduction.value}
          onChange={(value) => introduction.change(() => value, "typing")}
        />
        <QuizRules lesson={lesson} quiz={quiz} onSet={set} />
        <QuestionList lesson={lesson.id} questions={quiz.questions} wanted={part} />
      </div>
    </WritingProvider>
  );
}
