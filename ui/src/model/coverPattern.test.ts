import { expect, test } from "vitest";
import { coverPattern } from "./coverPattern";

test("the same words draw the same cover", () => {
  expect(coverPattern("Cargo inspection 1")).toEqual(coverPattern("Cargo inspection 1"));
});

test("other words draw another cover", () => {
  const drawn = new Set(Array.from({ length: 40 }, (_, number) => JSON.stringify(coverPattern(`course ${number}`))));
  expect(drawn.size).toBe(40);
});

test("whatever the words are, something is drawn inside the family of colours", () => {
  for (const words of ["", "关税", "𠮷", "a".repeat(5000)]) {
    const { shapes, lines, turn } = coverPattern(words);
    expect(shapes.length + lines.length).toBeGreaterThan(0);
    expect(Math.abs(turn)).toBeLessThan(30);
    expect(JSON.stringify([shapes, lines])).not.toMatch(/NaN|null/);
  }
});
