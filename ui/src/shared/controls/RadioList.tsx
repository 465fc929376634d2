import { Check, CircleSlash } from "lucide-react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import "./radio-list.css";
import type { Icon } from "./Button";

export interface RadioLine<T extends string> {
  id: T;
  name: string;
  /** One line that says what choosing it means. */
  note: string;
  icon: Icon;
  /** What speaks for it or against it, in a few words. */
  mark?: { kind: "good" | "bad"; text: string } | undefined;
}

export interface RadioListProps<T extends string> {
  label: string;
  lines: readonly RadioLine<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice between four things or more that need a line of explanation each. */
export function RadioList<T extends string>({ label, lines, value, onChange }: RadioListProps<T>) {
  return (
    <RadioGroup className="field" value={value} onChange={(chosen) => onChange(chosen as T)}>
      <Label className="field-label">{label}</Label>
      <div className="radio-list">
        {lines.map(({ id, name, note, icon: Icon, mark }) => (
          <Radio key={id} value={id} className="radio-line">
            <span className="radio-line-dot" aria-hidden />
            <span className="radio-line-words">
              <span className="radio-line-head">
                <span className="radio-line-name">{name}</span>
                {mark && <Mark {...mark} />}
              </span>
              <span className="radio-line-note">{note}</span>
            </span>
            <Icon size={20} aria-hidden strokeWidth={1.6} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function Mark({ kind, text }: { kind: "good" | "bad"; text: string }) {
  const Icon = kind === "good" ? Check : CircleSlash;
  return (
    <span className={`radio-line-mark radio-line-${kind}`}>
      <Icon size={13} aria-hidden strokeWidth={2.2} />
      {text}
    </span>
  );
}
