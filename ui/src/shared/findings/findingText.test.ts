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
