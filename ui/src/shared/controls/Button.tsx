import type { ComponentType, ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Hint } from "./Hint";

/** An icon of the set: drawn at the size that it is given and in the colour of the text. */
export type Icon = ComponentType<{ size?: number; "aria-hidden"?: boolean; strokeWidth?: number }>;

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  children: ReactNode;
  icon?: Icon;
  /** `primary` for the one thing that a screen is for; `quiet` inside text and lists. */
  look?: "primary" | "plain" | "quiet" | "danger";
}

/** A button with words. */
export function Button({ children, icon: Icon, look = "plain", ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {Icon && <Icon size={16} aria-hidden strokeWidth={1.9} />}
      <span>{children}</span>
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  icon: Icon;
  /** What it does: read to those who cannot see the icon, and shown to those who wait on it. */
  label: string;
  /** The keys that do the same, such as `Ctrl+Z`. */
  keys?: string;
}

/** A button with an icon only. */
export function IconButton({ icon: Icon, label, keys, ...rest }: IconButtonProps) {
  return (
    <Hint text={keys ? `${label} (${keys})` : label}>
      <AriaButton {...rest} aria-label={label} className="icon-button">
        <Icon size={18} aria-hidden strokeWidth={1.8} />
      </AriaButton>
    </Hint>
  );
}
