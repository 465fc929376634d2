import { Layers, ListChecks } from "lucide-react";
import type { QuizSummary } from "../../model/quizzes";
import { RadioCards, RadioList } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { WRITTEN_FORMATS, type WrittenFormat } from "./formats";

/** One quiz, or every quiz of the course. */
export type QuizScope = "quiz" | "all";

export interface ExportChoicesProps {
  quizzes: readonly QuizSummary[];
  /** The quiz that can be chosen by itself. */
  quiz: QuizSummary | null;
  scope: QuizScope;
  onScope: (scope: QuizScope) => void;
  format: WrittenFormat;
  onFormat: (format: WrittenFormat) => void;
}

/** Which questions are written, and as what. */
export function ExportChoices({ quizzes, quiz, scope, onScope, format, onFormat }: ExportChoicesProps) {
  const say = useSay();
  const all = quizzes.reduce((sum, { questions }) => sum + questions, 0);
  return (
    <>
      {quiz && quizzes.length > 1 && (
        <RadioCards
          label={say("exchange.export.which")}
          value={scope}
          onChange={onScope}
          options={[
            { id: "quiz", name: quiz.title || say("common.untitled"), note: say("exchange.questions", { count: quiz.questions }), icon: ListChecks },
            { id: "all", name: say("exchange.export.all"), note: say("exchange.export.allNote", { count: all, quizzes: quizzes.length }), icon: Layers },
          ]}
        />
      )}
      <RadioList
        label={say("exchange.export.format")}
        value={format}
        onChange={onFormat}
        lines={WRITTEN_FORMATS.map(({ id, icon }) => ({ id, icon, name: say(`exchange.format.${id}`), note: say(`exchange.format.${id}.note`) }))}
      />
    </>
  );
}
