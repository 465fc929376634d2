/** The languages that courses are written in most; any other tag is kept too. */
const USUAL = [
  "en", "fr", "zh-Hans", "zh-Hant", "ar", "es", "pt", "ru", "de", "it", "nl", "pl", "tr", "uk", "ro", "el", "sv", "fi",
  "ja", "ko", "vi", "th", "id", "ms", "km", "lo", "my", "mn", "kk", "uz", "az", "fa", "ur", "hi", "bn", "sw", "am",
] as const;

/** A language's name, in the language of the screens. */
export function languageName(tag: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames([shownIn], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages to choose from, by name, the one that is chosen already always among them. */
export function languageOptions(chosen: string, shownIn: string): { id: string; name: string; note: string }[] {
  const tags: string[] = USUAL.some((tag) => tag === chosen) ? [...USUAL] : [chosen, ...USUAL];
  const collator = new Intl.Collator(shownIn);
  return tags
    .map((tag) => ({ id: tag, name: languageName(tag, shownIn), note: languageName(tag, tag) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
