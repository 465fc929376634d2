import type { PreflightCheck } from "../../api/generated";
import { hasMessage, type Say } from "../messages/text";

/** What a check of a finished package looks at, and what to do where it fails; the code itself where there is no translation. */
export function preflightText(say: Say, { code }: PreflightCheck): { title: string; hint: string } {
  const spoken = (part: "title" | "hint", otherwise: string) => {
    const key = `preflight.${code}.${part}`;
    return hasMessage(key) ? say(key) : otherwise;
  };
  return { title: spoken("title", code), hint: spoken("hint", "") };
}
