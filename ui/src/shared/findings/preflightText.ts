import type { PreflightCheck } from "../../api/generated";
import { hasMessage, sayIn, type MessageKey, type Say } from "../messages/text";

const english = sayIn("en");

/** What a check of a finished package says. */
export interface CheckText {
  /** How it ended; as the core says it in English where there is no translation. */
  title: string;
  /** What was found, in English as the receipt has it; may be empty. */
  detail: string;
  /** What to do where it failed; may be empty. */
  hint: string;
}

/** A check of a finished package in the language of the screens. */
export function preflightText(say: Say, { code, isGood, sentence }: PreflightCheck): CheckText {
  const key = keyOf(code, isGood ? "passed" : "failed");
  if (key === null) return { title: sentence, detail: "", hint: "" };
  const hint = keyOf(code, "hint");
  // The core's sentence begins with what the title says; what comes behind it are the figures.
  const said = english(key);
  const detail = sentence.startsWith(said) ? sentence.slice(said.length).trim() : sentence;
  return { title: say(key), detail, hint: !isGood && hint !== null ? say(hint) : "" };
}

function keyOf(code: string, part: "passed" | "failed" | "hint"): MessageKey | null {
  const key = `preflight.${code}.${part}`;
  return hasMessage(key) ? key : null;
}
