import { parse, type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { CATALOGUES, LANGUAGES } from "./text";

function names(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap((option) => names(option.value))
        : [];
    return [element.value, ...inner];
  });
}

test("every language says every sentence, of the same things", () => {
  const english = CATALOGUES.en;
  for (const { tag } of LANGUAGES) {
    expect(Object.keys(CATALOGUES[tag]).sort(), tag).toEqual(Object.keys(english).sort());
    for (const [key, sentence] of Object.entries(CATALOGUES[tag])) {
      const spoken = new Set(names(parse(sentence, { ignoreTag: true })));
      const expected = new Set(names(parse(english[key] ?? "", { ignoreTag: true })));
      expect(spoken, `${tag} ${key}`).toEqual(expected);
      expect(sentence.trim(), `${tag} ${key}`).not.toBe("");
    }
  }
});
