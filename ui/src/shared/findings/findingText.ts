import type { Finding } from "../../api/generated";
import { hasMessage, type MessageKey, type Say } from "../messages/text";

/** What a finding says in the language of the screens; in English, as the core says it, where there is no translation. */
export function findingText(say: Say, { rule, values, message, hint, fix }: Finding): { message: string; hint: string; fix: string } {
  const spoken = (part: "message" | "hint" | "fix", english: string) => {
    const key = `findings.${rule}.${part}`;
    if (!hasMessage(key)) return english;
    try {
      return say(key, spokenValues(say, values));
    } catch {
      // A finding without a value that the translation speaks of: the English sentence has it in words.
      return english;
    }
  };
  return { message: spoken("message", message), hint: spoken("hint", hint), fix: fix ? spoken("fix", fix.label) : "" };
}

/** Values as a catalogue needs them: a name of ours in words, and a whole number as a number, so that plurals agree with it. */
function spokenValues(say: Say, values: Finding["values"]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value = ""]) => [name, /^(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : (inWords(say, name, value) ?? value)]),
  );
}

/** The values that are always names of ours. */
const NAMES: readonly string[] = ["kind", "settings", "why"];

/** What people call a thing that a value names in kebab case, also several with commas between them; `null` where it is no name of ours. */
function inWords(say: Say, name: string, value: string): string | null {
  const group = name === "as" ? "kind" : name;
  const keys = value.split(", ").map((word) => `words.${group}.${word}`);
  if (keys.every(hasMessage)) return (keys as MessageKey[]).map((key) => say(key)).join(say("words.and"));
  // One that no catalogue has is said as the core says it.
  return NAMES.includes(name) ? value.replaceAll("-", " ") : null;
}
