import { CircleCheck } from "lucide-react";
import { useCourse } from "../../api/course";
import type { Finding } from "../../api/generated";
import { FindingLines } from "../../shared/findings/FindingLines";

export interface LossesProps {
  title: string;
  /** How much comes through, in words. */
  sum: string;
  /** What is said where nothing is lost. */
  none: string;
  findings: readonly Finding[];
  /** The file that was looked into. */
  file?: string;
}

/** What is lost on the way into a format or out of it: never in silence. */
export function Losses({ title, sum, none, findings, file }: LossesProps) {
  const course = useCourse();
  if (findings.length === 0) {
    return (
      <p className="exchange-none" role="status">
        <CircleCheck size={18} aria-hidden />
        {none}
      </p>
    );
  }
  return (
    <section className="exchange-losses" aria-live="polite">
      <h3 className="field-label">{title}</h3>
      <p className="exchange-note">{sum}</p>
      <FindingLines findings={findings} course={course} {...(file === undefined ? {} : { file })} />
    </section>
  );
}
