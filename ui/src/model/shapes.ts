import type { Shape } from "../api/generated";

/** The edge of a picture, in thousandths of its width or height. */
export const EDGE = 1000;
/** The smallest box that a finger still finds. */
const LEAST = 10;

/** The box around a shape, in thousandths of the picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box around a shape. */
export function boxOf(shape: Shape): Box {
  if (shape.kind === "rectangle") return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
  return { x: shape.x - shape.radiusX, y: shape.y - shape.radiusY, width: 2 * shape.radiusX, height: 2 * shape.radiusY };
}

/** A shape of a kind that fills a box, within the picture and not too small to be hit. */
export function shapeIn(kind: Shape["kind"], box: Box): Shape {
  const { x, y, width, height } = within(box);
  if (kind === "rectangle") return { kind, x, y, width, height };
  const [radiusX, radiusY] = [Math.floor(width / 2), Math.floor(height / 2)];
  return { kind, x: x + radiusX, y: y + radiusY, radiusX, radiusY };
}

/** The box between two points. */
export function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function within(box: Box): Box {
  const fit = (start: number, size: number) => {
    const length = Math.max(LEAST, Math.min(EDGE, Math.round(size)));
    return { start: Math.max(0, Math.min(EDGE - length, Math.round(start))), length };
  };
  const across = fit(box.x, box.width);
  const down = fit(box.y, box.height);
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}
