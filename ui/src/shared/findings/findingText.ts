import type { Finding } from "../../api/generated";
import { hasMessage, type Say } from "../messages/text";

/** What a finding says in the language of the screens; in English, as the core says it, where there is no translation. */
export function findingText(say: Say, { rule, values, message, hint, fix }: Finding): { message: string; hint: string; fix: string } {
  const spoken = (part: "message" | "hint" | "fix", english: string) => {
    const key = `findings.${rule}.${part}`;
    if (!hasMessage(key)) return english;
    try {
      return say(key, numbered(values));
    } catch {
      // A finding without a value that the translation speaks of: the English sentence has it in words.
      return english;
    }
  };
  return { message: spoken("message", message), hint: spoken("hint", hint), fix: fix ? spoken("fix", fix.label) : "" };
}

/** Values as a catalogue needs them: what is a whole number becomes one, so that plurals agree with it. */
function numbered(values: Finding["values"]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value !== undefined && /^(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : (value ?? "")]),
  );
}
