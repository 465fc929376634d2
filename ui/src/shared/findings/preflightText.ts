import type { PreflightCheck } from "../../api/generated";
import { hasMessage, type Say } from "../messages/text";

/** What a check of a finished package says: how it ended, and what to do where it did not pass. */
export function preflightText(say: Say, { code, state, sentence }: PreflightCheck): { title: string; hint: string } {
  const spoken = (part: "passed" | "failed" | "hint", otherwise: string) => {
    const key = `preflight.${code}.${part}`;
    return hasMessage(key) ? say(key) : otherwise;
  };
  if (state === "passed") return { title: spoken("passed", sentence), hint: "" };
  return { title: spoken("failed", sentence), hint: spoken("hint", "") };
}
