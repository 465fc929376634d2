import { expect, test } from "vitest";
import { closeGap, gapIds, makeGap, promptPieces } from "./gaps";

test("selected words become a gap, and the blanks around them stay in the prompt", () => {
  const made = makeGap({ prompt: "the price paid or payable", blanks: [] }, 10, 15);
  expect(made).toEqual({ id: "b1", prompt: "the price [[b1]] or payable", blanks: [{ id: "b1", accepted: ["paid"] }] });
});

test("a gap made before another comes first among the blanks", () => {
  const first = makeGap({ prompt: "paid or payable", blanks: [] }, 8, 15);
  const second = makeGap(first, 0, 4);
  expect(second.blanks.map(({ accepted }) => accepted[0])).toEqual(["paid", "payable"]);
  expect(gapIds(second.prompt)).toEqual(["b2", "b1"]);
});

test("a closed gap leaves its first accepted form in the prompt", () => {
  const made = makeGap({ prompt: "the price paid", blanks: [] }, 10, 14);
  expect(closeGap(made, "b1")).toEqual({ prompt: "the price paid", blanks: [] });
});

test("nothing selected makes an empty gap, with an id that the prompt does not speak of yet", () => {
  const made = makeGap({ prompt: "a [[b1]] ", blanks: [] }, 9, 9);
  expect(made.prompt).toBe("a [[b1]] [[b2]]");
  expect(made.blanks).toEqual([{ id: "b2", accepted: [] }]);
});

test("brackets that hold no id are words", () => {
  expect(promptPieces("[[ ]] and [[A]]")).toEqual([{ kind: "words", words: "[[ ]] and [[A]]" }]);
});
