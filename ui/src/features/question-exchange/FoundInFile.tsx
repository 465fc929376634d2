import { FileText } from "lucide-react";
import type { QuizLooked } from "../../api/generated";
import { fileName } from "../../model/files";
import { useSay } from "../../shared/messages/text";

/** What was found in a question file. */
export function FoundInFile({ path, found: { format, quizzes, media }, count }: { path: string; found: QuizLooked; count: number }) {
  const say = useSay();
  const filled = quizzes.filter(({ questions }) => questions > 0);
  const facts = [
    say(`exchange.format.${format}`),
    say("exchange.questions", { count }),
    ...(media > 0 ? [say("exchange.import.pictures", { count: media })] : []),
  ];
  return (
    <section className="exchange-file" aria-live="polite">
      <FileText size={28} aria-hidden strokeWidth={1.6} />
      <div className="exchange-file-words">
        <h3 className="exchange-file-title selectable" dir="auto">
          {fileName(path)}
        </h3>
        <p className="exchange-note">{facts.join(" · ")}</p>
        {filled.length > 1 && (
          <ul className="exchange-quizzes" aria-label={say("exchange.import.quizzes")}>
            {filled.map(({ title, questions }, at) => (
              <li key={at}>
                <span dir="auto">{title || say("common.untitled")}</span>
                <span className="exchange-note">{say("exchange.questions", { count: questions })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
