import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  FieldError,
  Input,
  Label,
  NumberField as AriaNumberField,
  Switch as AriaSwitch,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from "react-aria-components";

interface FieldProps {
  label: string;
  /** One line below the field that says what it is for. */
  note?: string | undefined;
  /** Hides the label from the eye where the place says enough; it is still read aloud. */
  hidesLabel?: boolean;
  error?: string | undefined;
}

function Parts({ label, note, hidesLabel, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <>
      <Label className={hidesLabel ? "visually-hidden" : "field-label"}>{label}</Label>
      {children}
      {note && (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  );
}

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  type?: "text" | "password" | "email" | "url";
  dir?: "auto" | "ltr";
  /** How many lines a field of several lines shows; without it the field has one line. */
  rows?: number;
  onSubmit?: () => void;
}

/** A field for plain text of one line, or of several. */
export function TextField({ rows, placeholder, dir = "auto", onSubmit, onBlur, ...props }: TextFieldProps) {
  const { label, note, hidesLabel, error, value, onChange, ...rest } = props;
  const parts = { label, note, error, ...(hidesLabel ? { hidesLabel } : {}) };
  return (
    <AriaTextField
      {...rest}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      className="field"
      {...(onBlur ? { onBlur } : {})}
    >
      <Parts {...parts}>
        {rows ? (
          <AriaTextArea className="field-input" rows={rows} placeholder={placeholder} dir={dir} />
        ) : (
          <Input
            className="field-input"
            placeholder={placeholder}
            dir={dir}
            onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && onSubmit?.()}
          />
        )}
      </Parts>
    </AriaTextField>
  );
}

export interface NumberFieldProps extends FieldProps {
  /** `null` where nothing was typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  /** Shown behind the number, such as `min`. */
  unit?: string;
}

/** A field for a whole number. It is told of a number when the person leaves the field or presses Enter. */
export function NumberField({ value, onChange, min, max, unit, ...parts }: NumberFieldProps) {
  return (
    <AriaNumberField
      className="field field-number"
      value={value ?? Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      formatOptions={{ maximumFractionDigits: 0 }}
    >
      <Parts {...parts}>
        <div className="field-with-unit">
          <Input className="field-input" />
          {unit && <span className="field-unit">{unit}</span>}
        </div>
      </Parts>
    </AriaNumberField>
  );
}

export interface ToggleProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** Read aloud instead of the children. */
  label?: string;
}

/** A box to tick. */
export function Checkbox({ children, label, ...rest }: ToggleProps) {
  return (
    <AriaCheckbox {...rest} className="checkbox" {...(label ? { "aria-label": label } : {})}>
      <span className="checkbox-box" aria-hidden>
        <svg viewBox="0 0 16 16" width="12" height="12">
          <path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
        </svg>
      </span>
      {children}
    </AriaCheckbox>
  );
}

/** A switch that works at once. */
export function Switch({ children, label, ...rest }: ToggleProps) {
  return (
    <AriaSwitch {...rest} className="switch" {...(label ? { "aria-label": label } : {})}>
      <span className="switch-track" aria-hidden>
        <span className="switch-thumb" />
      </span>
      {children}
    </AriaSwitch>
  );
}
