import "./segmented.css";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

export interface SegmentedProps<T extends string> {
  label: string;
  options: readonly { id: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice between two or three views of the same thing, all of them in sight. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segmented"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(key as T);
      }}
    >
      {options.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className="segmented-button">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
