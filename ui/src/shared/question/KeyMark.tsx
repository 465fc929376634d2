import { Check } from "lucide-react";
import "./key-mark.css";

export interface KeyMarkProps {
  /** `one` where exactly one may be right, `many` where any number may. */
  of: "one" | "many";
  /** The question's id: of those with the same one, only one is chosen. */
  group: string;
  isKey: boolean;
  onChange: (isKey: boolean) => void;
  /** Such as “Option 2 is right”. */
  label: string;
}

/** Marks the key: round where one is right, square where several may be. */
export function KeyMark({ of, group, isKey, onChange, label }: KeyMarkProps) {
  return (
    <label className={`key-mark key-mark-${of}`} title={label}>
      <input
        type={of === "one" ? "radio" : "checkbox"}
        name={`key-${group}`}
        className="visually-hidden"
        checked={isKey}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={label}
      />
      <span className="key-mark-drawn" aria-hidden>
        <Check size={14} strokeWidth={3} />
      </span>
    </label>
  );
}
