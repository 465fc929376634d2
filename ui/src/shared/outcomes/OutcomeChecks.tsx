import type { Outcome } from "../../api/generated";
import { Checkbox } from "../controls";
import { useSay } from "../messages/text";
import "./outcome-checks.css";

export interface OutcomeChecksProps {
  label: string;
  outcomes: readonly Outcome[];
  language: string;
  /** The ids that are ticked; one that the course does not have any more stays until it is taken away by its finding. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The outcomes of the course, to tick those that something is for. */
export function OutcomeChecks({ label, outcomes, language, chosen, onChange }: OutcomeChecksProps) {
  const say = useSay();
  const toggle = (id: string, isChosen: boolean) => {
    // In the order of the course, so that the order of ticking makes no difference.
    const next = new Set(isChosen ? [...chosen, id] : chosen.filter((it) => it !== id));
    const known = outcomes.map((outcome) => outcome.id).filter((it) => next.delete(it));
    onChange([...known, ...next]);
  };
  return (
    <fieldset className="outcome-checks">
      <legend className="field-label">{label}</legend>
      {outcomes.length === 0 && <p className="field-note">{say("course.lesson.noOutcomes")}</p>}
      {outcomes.map(({ id, text }) => (
        <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isChosen) => toggle(id, isChosen)}>
          <span dir="auto" lang={language}>
            {text || say("common.untitled")}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
