import { useCallback, useMemo, useRef } from "react";
import { useCourse, useEditing, useMediaAddress } from "../../api/course";
import { openLink, useFilesDropped } from "../../api/desktop";
import type { Lesson, QuizField } from "../../api/generated";
import { extensionOf, QUESTION_EXTENSIONS } from "../../model/files";
import { useSay } from "../../shared/messages/text";
import { useDraft } from "../../shared/typing/useDraft";
import { MarkdownField, WritingProvider } from "../../shared/writing/Writing";
import { QuestionList } from "./QuestionList";
import "./quiz.css";
import { QuizRules } from "./QuizRules";

export interface QuizPageProps {
  lesson: Lesson;
  /** A question to open. */
  part?: string | undefined;
  /** Takes questions over from a file, which is asked for where no path is given. */
  onTake: (path?: string) => void;
  /** Writes the questions to a file. */
  onWrite: () => void;
}

/** A quiz as the officer will meet it, edited in place. A question file that is dropped on it is taken over. */
export function QuizPage({ lesson, part, onTake, onWrite }: QuizPageProps) {
  const say = useSay();
  const { language } = useCourse();
  const editing = useEditing();
  const mediaAddress = useMediaAddress();
  const quiz = lesson.body.kind === "quiz" ? lesson.body : null;
  const set = (set: QuizField) => void editing.edit({ edit: "quizSet", id: lesson.id, set });
  const introduction = useDraft(quiz?.introduction ?? "", (value) => set({ field: "introduction", value }));
  const writing = useMemo(() => ({ language, mediaAddress, openLink: (address: string) => void openLink(address) }), [language, mediaAddress]);
  const page = useRef<HTMLDivElement>(null);
  const drop = useCallback(
    (paths: string[]) => {
      const path = paths.find((it) => QUESTION_EXTENSIONS.includes(extensionOf(it)));
      if (path !== undefined) onTake(path);
    },
    [onTake],
  );
  useFilesDropped(page, drop);
  if (!quiz) return null;
  return (
    <WritingProvider value={writing}>
      <div ref={page} className="quiz">
        <MarkdownField
          isQuiet
          look="field"
          label={say("quiz.introduction")}
          placeholder={say("quiz.introductionPlaceholder")}
          value={introduction.value}
          onChange={(value) => introduction.change(() => value, "typing")}
        />
        <QuizRules lesson={lesson} quiz={quiz} onSet={set} />
        <QuestionList lesson={lesson.id} questions={quiz.questions} wanted={part} onTake={() => onTake()} onWrite={onWrite} />
      </div>
    </WritingProvider>
  );
}
