import { createContext, use, type ReactNode } from "react";
import { MarkdownEditor, type MarkdownEditorProps } from "../editor";
import "./writing.css";

/** What everything that is written in a course needs to know of it. */
export interface Writing {
  /** The language of the course, BCP 47. */
  language: string;
  mediaAddress: (name: string) => string;
  openLink: (address: string) => void;
}

const WritingContext = createContext<Writing>({ language: "en", mediaAddress: (name) => name, openLink: () => undefined });

/** Tells every text below it which course it belongs to. */
export function WritingProvider({ value, children }: { value: Writing; children: ReactNode }) {
  return <WritingContext value={value}>{children}</WritingContext>;
}

/** Which course the text here belongs to. */
export function useWriting(): Writing {
  return use(WritingContext);
}

export interface MarkdownFieldProps extends Pick<MarkdownEditorProps, "label" | "look" | "placeholder" | "onAskPicture"> {
  value: string;
  /** Called with every change. */
  onChange: (value: string) => void;
  /** Whether its edge is quiet, for a text that stands on the page by itself. */
  isQuiet?: boolean;
}

/** A field for formatted text. */
export function MarkdownField({ value, isQuiet, ...rest }: MarkdownFieldProps) {
  const writing = useWriting();
  const editor = <MarkdownEditor {...rest} {...writing} markdown={value} />;
  return isQuiet ? <div className="markdown-quiet">{editor}</div> : editor;
}
