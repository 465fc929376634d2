import { useEffect, useRef, type KeyboardEvent } from "react";
import { useTyping } from "../typing/useTyping";
import "./in-place-text.css";

export interface InPlaceTextProps {
  /** What it is, for those who cannot see where it stands. */
  label: string;
  value: string;
  /** Called at every pause of typing. */
  onChange: (value: string) => void;
  /** Stands where nothing is written. */
  placeholder?: string;
  /** Whether it may hold several paragraphs; else Enter leaves it. */
  isMultiline?: boolean;
  /** The look of the text, such as a heading's class. */
  className?: string;
  /** The language of the text. */
  language?: string;
  /** Called when Enter has left a text of one line. */
  onEnter?: () => void;
  autoFocus?: boolean;
}

/** Text on the page that is edited where it stands: no box around it, as high as what it holds. Escape takes back what was typed since it was entered. */
export function InPlaceText(props: InPlaceTextProps) {
  const { label, value, onChange, placeholder, isMultiline = false, className = "", language, onEnter, autoFocus } = props;
  const typing = useTyping(value, onChange);
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      typing.type(before.current);
      typing.flush();
      event.currentTarget.blur();
    } else if (event.key === "Enter" && !isMultiline) {
      event.preventDefault();
      typing.flush();
      event.currentTarget.blur();
      onEnter?.();
    }
  };

  return (
    <div className={`in-place ${className}`} data-text={`${typing.value || (placeholder ?? "")} `}>
      <textarea
        ref={field}
        className="in-place-field"
        rows={1}
        dir="auto"
        lang={language}
        aria-label={label}
        placeholder={placeholder}
        value={typing.value}
        onChange={(event) => typing.type(isMultiline ? event.target.value : event.target.value.replace(/\s*[\r\n]+\s*/g, " "))}
        onFocus={() => {
          before.current = typing.value;
        }}
        onBlur={typing.flush}
        onKeyDown={press}
      />
    </div>
  );
}
