import { ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from "react-aria-components";

export interface SelectOption<T extends string> {
  id: T;
  name: string;
  /** A second, quieter line. */
  note?: string;
}

export interface SelectProps<T extends string> {
  label: string;
  hidesLabel?: boolean;
  options: readonly SelectOption<T>[];
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string;
  isDisabled?: boolean;
  /** `quiet` where it stands in a page: no box until somebody comes near. */
  look?: "plain" | "quiet";
}

/** A choice of one from a short list. */
export function Select<T extends string>({ label, hidesLabel, options, value, onChange, placeholder, isDisabled, look = "plain" }: SelectProps<T>) {
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(key as T)}
      {...(placeholder ? { placeholder } : {})}
      {...(isDisabled ? { isDisabled } : {})}
    >
      <Label className={hidesLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      <Button className={look === "quiet" ? "select-button select-quiet" : "select-button"}>
        <SelectValue className="select-value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className="list-box-item">
              <span>{option.name}</span>
              {option.note && <span className="list-box-note">{option.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
