import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, EDGE, shapeIn } from "./shapes";

const measure = fc.integer({ min: -2000, max: 3000 });

test("no region reaches outside the picture or is too small to be hit", () => {
  fc.assert(
    fc.property(fc.constantFrom("rectangle" as const, "ellipse" as const), measure, measure, measure, measure, (kind, x, y, width, height) => {
      const box = boxOf(shapeIn(kind, { x, y, width, height }));
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(EDGE);
      expect(box.y + box.height).toBeLessThanOrEqual(EDGE);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(10);
    }),
  );
});

test("a shape that fits is kept as it is", () => {
  const ellipse = { kind: "ellipse", x: 500, y: 400, radiusX: 100, radiusY: 50 } as const;
  expect(shapeIn("ellipse", boxOf(ellipse))).toEqual(ellipse);
});
