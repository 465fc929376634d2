import type { VerdictReason } from "../../api/generated";
import { hasMessage, type Say } from "../messages/text";

/** Why a verdict is what it is, in the language of the screens; in English, as the core says it, where there is no translation. */
export function reasonText(say: Say, { code, entry, sentence }: VerdictReason): string {
  const key = `export.reason.${code}`;
  return hasMessage(key) ? say(key, { entry: entry ?? "?" }) : sentence;
}
