import { IntlMessageFormat } from "intl-messageformat";
import { createContext, use, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { messages as en } from "./en";
import { messages as fr } from "./fr";
import { messages as zhHans } from "./zh-Hans";

/** The name of a sentence. */
export type MessageKey = keyof typeof en;

/** What a sentence speaks of. */
export type MessageValues = Record<string, string | number | boolean | null | undefined>;

/** Says a sentence in the language of the screens. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The languages of the screens, with their own names. */
export const LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "fr", name: "Français" },
  { tag: "zh-Hans", name: "简体中文" },
] as const;

export type LanguageTag = (typeof LANGUAGES)[number]["tag"];

export const CATALOGUES: Record<LanguageTag, Record<string, string>> = { en, fr, "zh-Hans": zhHans };

/** The language of the screens for a wish such as `zh-CN`; English where there is no catalogue. */
export function languageFor(wish: string | null | undefined): LanguageTag {
  const primary = (wish ?? "").toLowerCase().split("-")[0];
  return primary === "fr" ? "fr" : primary === "zh" ? "zh-Hans" : "en";
}

/** A function that says sentences in a language, falling back on English where a catalogue lacks one. */
export function sayIn(language: LanguageTag): Say {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(CATALOGUES[language][key] ?? en[key] ?? key, language, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}

const TextContext = createContext<{ say: Say; language: LanguageTag }>({ say: sayIn("en"), language: "en" });

/** Gives everything below it a language. */
export function TextProvider({ language, children }: { language: LanguageTag; children: ReactNode }) {
  const value = useMemo(() => ({ say: sayIn(language), language }), [language]);
  return (
    <I18nProvider locale={language}>
      <TextContext value={value}>{children}</TextContext>
    </I18nProvider>
  );
}

/** Says sentences in the language of the screens. */
export function useSay(): Say {
  return use(TextContext).say;
}

/** The language of the screens. */
export function useLanguage(): LanguageTag {
  return use(TextContext).language;
}

/** Whether a catalogue has this sentence: for keys that come from the core, such as a finding's rule. */
export function hasMessage(key: string): key is MessageKey {
  return key in en;
}
