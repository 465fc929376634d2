import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { CATALOGUES, LANGUAGES } from "./text";

const CRATES = join(import.meta.dirname, "../../../../src-tauri/crates");

/** The Rust source of a file or of a folder. */
function source(path: string): string {
  const at = join(CRATES, path);
  if (!statSync(at).isDirectory()) return readFileSync(at, "utf8");
  return readdirSync(at)
    .filter((name) => name.endsWith(".rs"))
    .map((name) => readFileSync(join(at, name), "utf8"))
    .join("\n");
}

const quoted = (list: string) => [...list.matchAll(/"([^"]+)"/g)].map(([, word]) => word as string);

/** The names of what a sentence speaks of. */
function placeholders(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner = element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options).flatMap(({ value }) => placeholders(value)) : [];
    return [element.value, ...inner];
  });
}

function holdSentences(rule: string, values: readonly string[], parts: readonly string[]) {
  for (const { tag } of LANGUAGES) {
    for (const part of parts) {
      const key = `findings.${rule}.${part}`;
      const sentence = CATALOGUES[tag][key];
      expect(sentence, `${tag} ${key}`).toBeTruthy();
      for (const name of placeholders(parse(sentence ?? "", { ignoreTag: true }))) expect(values, `${tag} ${key}`).toContain(name);
    }
  }
}

test("every rule that packages are held to is said in every language, of what its findings have", () => {
  const rules = [...source("studio-package/src/plan_rules").matchAll(/name: "([^"]+)",[^}]*?values: &\[([^\]]*)\]/g)];
  expect(rules.length).toBeGreaterThan(5);
  for (const [, rule, values] of rules) holdSentences(rule as string, quoted(values as string), ["title", "message", "hint"]);
});

test("every check of a finished package is said in every language", () => {
  const codes = [...source("studio-package/src/preflight/check.rs").matchAll(/code: "([^"]+)"/g)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(5);
  for (const { tag } of LANGUAGES) {
    for (const code of codes) {
      for (const part of ["passed", "failed", "hint"]) expect(CATALOGUES[tag][`preflight.${code}.${part}`], `${tag} ${code} ${part}`).toBeTruthy();
    }
  }
});

test("every rule of question files is said in every language, of what its findings have", () => {
  const rules = [...source("studio-interchange/src/rules.rs").matchAll(/= "([a-z-]+)", (?:Blocker|Warning|Advice), \[([^\]]*)\]/g)];
  expect(rules.length).toBeGreaterThan(30);
  for (const [, rule, values] of rules) holdSentences(rule as string, quoted(values as string), ["message", "hint"]);
});

test("the kinds and settings that question files speak of have words in every language", () => {
  const parts = [...source("studio-interchange/src/carries.rs").matchAll(/Self::\w+ => "([a-z-]+)"/g)].map(([, name]) => name as string);
  const kinds = parts.slice(0, parts.indexOf("hotspot") + 1);
  const settings = parts.slice(parts.indexOf("introduction"));
  expect([kinds.length, settings.length]).toEqual([9, 8]);
  for (const { tag } of LANGUAGES) {
    const keys = [...kinds.map((kind) => `words.kind.${kind}`), ...settings.map((setting) => `words.settings.${setting}`)];
    for (const key of keys) expect(CATALOGUES[tag][key], `${tag} ${key}`).toBeTruthy();
  }
});
