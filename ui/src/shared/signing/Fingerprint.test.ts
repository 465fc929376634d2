import { expect, test } from "vitest";
import { grouped } from "./Fingerprint";

test("digits stand in groups of four, also where they came as bytes with colons", () => {
  expect(grouped("71:D8:E5:0A:56")).toBe("71d8 e50a 56");
  expect(grouped("71d8e50a", 6)).toBe("71d8 e5");
});
