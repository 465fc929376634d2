import "./radio-cards.css";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Icon } from "./Button";

export interface RadioCard<T extends string> {
  id: T;
  name: string;
  /** One line that says what choosing it means. */
  note: string;
  icon: Icon;
}

export interface RadioCardsProps<T extends string> {
  label: string;
  /** Hides the label from the eye where the place says enough; it is still read aloud. */
  hidesLabel?: boolean;
  options: readonly RadioCard<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice between two or three things that need a line of explanation each. */
export function RadioCards<T extends string>({ label, hidesLabel = false, options, value, onChange }: RadioCardsProps<T>) {
  return (
    <RadioGroup className="field" value={value} onChange={(chosen) => onChange(chosen as T)}>
      <Label className={hidesLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      <div className="radio-cards">
        {options.map(({ id, name, note, icon: Icon }) => (
          <Radio key={id} value={id} className="radio-card">
            <Icon size={20} aria-hidden strokeWidth={1.7} />
            <span className="radio-card-words">
              <span className="radio-card-name">{name}</span>
              <span className="radio-card-note">{note}</span>
            </span>
            <span className="radio-card-dot" aria-hidden />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
