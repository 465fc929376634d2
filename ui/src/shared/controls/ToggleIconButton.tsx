import { ToggleButton } from "react-aria-components";
import type { Icon } from "./Button";
import { Hint } from "./Hint";

export interface ToggleIconButtonProps {
  icon: Icon;
  label: string;
  /** The keys that do the same. */
  keys?: string;
  isSelected: boolean;
  onChange: () => void;
  isDisabled?: boolean;
  /** Leaves the cursor where it is when the button is pressed with a pointer, as in an editor's toolbar. */
  preventFocusOnPress?: boolean;
}

/** A button with an icon that says whether something is on. */
export function ToggleIconButton({ icon: Icon, label, keys, ...rest }: ToggleIconButtonProps) {
  return (
    <Hint text={keys ? `${label} (${keys})` : label}>
      <ToggleButton {...rest} aria-label={label} className="icon-button">
        <Icon size={18} aria-hidden strokeWidth={1.8} />
      </ToggleButton>
    </Hint>
  );
}
