import { Label, Meter as AriaMeter } from "react-aria-components";
import "./meter.css";

export interface MeterProps {
  label: string;
  value: number;
  /** Where it is full; above zero. */
  limit: number;
  /** The figures in words, such as “12 MB of 50 MB”. */
  figures: string;
  /** What follows from the figures, such as how much room is left. */
  note: string;
}

/** From here on a limit is near. */
const NEAR = 0.85;

/** How much of a limit is used, with its figures. What is over the limit is also said by the figures and the note. */
export function Meter({ label, value, limit, figures, note }: MeterProps) {
  const share = value / limit;
  const look = share > 1 ? "over" : share >= NEAR ? "near" : "well";
  return (
    <AriaMeter className={`meter meter-${look}`} value={Math.min(value, limit)} maxValue={limit} valueLabel={`${figures}. ${note}`}>
      {({ percentage }) => (
        <>
          <div className="meter-words">
            <Label>{label}</Label>
            <span className="meter-figures" aria-hidden>
              {figures}
            </span>
          </div>
          <div className="meter-track">
            <div className="meter-bar" style={{ inlineSize: `${percentage}%` }} />
          </div>
          <p className="meter-note" aria-hidden>
            {note}
          </p>
        </>
      )}
    </AriaMeter>
  );
}
