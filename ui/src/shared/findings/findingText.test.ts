import { expect, test } from "vitest";
import type { Finding } from "../../api/generated";
import { sayIn } from "../messages/text";
import { findingText } from "./findingText";

const finding: Finding = {
  rule: "video-without-file",
  severity: "blocker",
  place: { kind: "course" },
  values: {},
  message: "“Film” has no film yet.",
  hint: "Choose one.",
  fix: null,
};

test("a translation that lacks a value gives way to the English sentence", () => {
  expect(findingText(sayIn("fr"), finding).message).toBe("“Film” has no film yet.");
});

test("a rule without a translation speaks English", () => {
  expect(findingText(sayIn("fr"), { ...finding, rule: "no-such-rule" }).hint).toBe("Choose one.");
});

test("a finding is said in the language of the screens", () => {
  const said = findingText(sayIn("fr"), { ...finding, values: { lesson: "Film" } });
  expect(said.message).not.toBe(finding.message);
  expect(said.message).toContain("Film");
});

test("a value that is a name of ours is said in words, and so are several", () => {
  const settings: Finding = { ...finding, rule: "settings-not-carried", values: { format: "gift", quiz: "Droits", settings: "pass-mark, time-limit" } };
  expect(findingText(sayIn("fr"), settings).message).toBe("GIFT ne dit rien de ces réglages de «\u00a0Droits\u00a0»\u00a0: seuil de réussite, limite de temps.");
});

test("what an author has written is never taken for a name of ours", () => {
  const said = findingText(sayIn("fr"), { ...finding, rule: "kind-not-carried", values: { format: "gift", kind: "ordering", question: "matching", quiz: "hotspot", number: "1" } });
  expect(said.message).toContain("«\u00a0matching\u00a0»");
  expect(said.message).toContain("«\u00a0mise en ordre\u00a0»");
});

test("a name of ours that no catalogue has is said without hyphens, and a file's name stays", () => {
  const said = (rule: string, values: Record<string, string>) => findingText(sayIn("en"), { ...finding, rule, values }).message;
  expect(said("question-broken", { number: "1", question: "Seal", why: "its-moon-is-full" })).toContain("its moon is full");
  expect(said("media-renamed", { media: "x ray.png", as: "x-ray" })).toContain("“x-ray”");
});
