import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Typing } from "../typing/useTyping";
import "./in-place-text.css";

export interface InPlaceFieldProps {
  /** What it is, for those who cannot see where it stands. */
  label: string;
  typing: Typing<string>;
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

/**
 * Text on the page that is edited where it stands: no box around it, as high as what it holds. Escape takes back what
 * was typed since it was entered.
 */
export function InPlaceField(props: InPlaceFieldProps) {
  const { label, typing, placeholder, isMultiline = false, className = "", language, onEnter, autoFocus } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(typing.value);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      if (typing.value !== before.current) typing.type(before.current);
      event.currentTarget.blur();
    } else if (event.key === "Enter" && !isMultiline) {
      event.preventDefault();
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
