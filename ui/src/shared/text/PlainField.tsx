import { InPlaceField, type InPlaceFieldProps } from "./InPlaceField";
import "./plain-field.css";

export interface PlainFieldProps extends Omit<InPlaceFieldProps, "className"> {
  /** Hides the label from the eye where the place says enough; it is still read aloud. */
  hidesLabel?: boolean;
  /** One line below the field that says what it is for. */
  note?: string | undefined;
}

/** A field for plain text that grows with what is written in it. */
export function PlainField({ hidesLabel, note, ...rest }: PlainFieldProps) {
  return (
    <div className="plain-field">
      {!hidesLabel && (
        <span className="field-label" aria-hidden>
          {rest.label}
        </span>
      )}
      <InPlaceField {...rest} className="plain-field-text" />
      {note && <span className="field-note">{note}</span>}
    </div>
  );
}
