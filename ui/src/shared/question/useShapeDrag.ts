import { useRef, useState, type PointerEvent } from "react";
import type { Region, Shape } from "../../api/generated";
import { boxBetween, boxOf, EDGE, shapeIn } from "../../model/shapes";

interface Point {
  x: number;
  y: number;
}

/** A corner of the box around a region. */
export interface Corner {
  name: "start-top" | "end-top" | "start-bottom" | "end-bottom";
  across: 0 | 1;
  down: 0 | 1;
}

export const CORNERS: readonly Corner[] = [
  { name: "start-top", across: 0, down: 0 },
  { name: "end-top", across: 1, down: 0 },
  { name: "start-bottom", across: 0, down: 1 },
  { name: "end-bottom", across: 1, down: 1 },
];

type Drag = { from: Point } & ({ kind: "draw" } | { kind: "move"; region: Region } | { kind: "stretch"; region: Region; fixed: Point });

export interface ShapeDragOptions {
  tool: Shape["kind"];
  onDraw: (shape: Shape) => void;
  onShape: (id: string, shape: Shape) => void;
  onSelect: (id: string | null) => void;
}

/** A movement smaller than this, in thousandths of the picture, is a click. */
const CLICK = 8;

/** Draws regions over an empty place, moves them, and stretches them by their corners. What is dragged is sent when it is let go. */
export function useShapeDrag({ tool, onDraw, onShape, onSelect }: ShapeDragOptions) {
  const drag = useRef<Drag | null>(null);
  const [shown, setShown] = useState<{ id: string | null; shape: Shape } | null>(null);

  const pointOf = (event: PointerEvent<Element>): Point => {
    const box = event.currentTarget.closest(".hotspot-picture")?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const inside = (at: number) => Math.max(0, Math.min(EDGE, at));
    return { x: inside(((event.clientX - box.left) / box.width) * EDGE), y: inside(((event.clientY - box.top) / box.height) * EDGE) };
  };
  const begin = (event: PointerEvent<Element>, make: (from: Point) => Drag) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = make(pointOf(event));
  };
  const shapeAt = (at: Point): { id: string | null; shape: Shape } | null => {
    const now = drag.current;
    if (!now) return null;
    const isClick = Math.abs(at.x - now.from.x) < CLICK && Math.abs(at.y - now.from.y) < CLICK;
    if (now.kind === "draw") return isClick ? null : { id: null, shape: shapeIn(tool, boxBetween(now.from, at)) };
    const { id, shape } = now.region;
    if (now.kind === "stretch") return { id, shape: shapeIn(shape.kind, boxBetween(now.fixed, at)) };
    const box = boxOf(shape);
    return isClick ? null : { id, shape: shapeIn(shape.kind, { ...box, x: box.x + at.x - now.from.x, y: box.y + at.y - now.from.y }) };
  };
  const follow = {
    onPointerMove: (event: PointerEvent<Element>) => {
      if (drag.current) setShown(shapeAt(pointOf(event)));
    },
    onPointerUp: (event: PointerEvent<Element>) => {
      const end = shapeAt(pointOf(event));
      if (drag.current?.kind === "draw" && !end) onSelect(null);
      drag.current = null;
      setShown(null);
      if (end) {
        if (end.id === null) onDraw(end.shape);
        else onShape(end.id, end.shape);
      }
    },
    onPointerCancel: () => {
      drag.current = null;
      setShown(null);
    },
  };

  return {
    surface: { ...follow, onPointerDown: (event: PointerEvent<Element>) => begin(event, (from) => ({ kind: "draw", from })) },
    region: (region: Region) => ({
      ...follow,
      onPointerDown: (event: PointerEvent<Element>) => {
        onSelect(region.id);
        begin(event, (from) => ({ kind: "move", from, region }));
      },
    }),
    corner: (region: Region, { across, down }: Corner) => ({
      ...follow,
      onPointerDown: (event: PointerEvent<Element>) => {
        const box = boxOf(region.shape);
        const fixed = { x: box.x + (1 - across) * box.width, y: box.y + (1 - down) * box.height };
        begin(event, (from) => ({ kind: "stretch", from, region, fixed }));
      },
    }),
    /** The shape of a region as it is dragged, or as it is. */
    shapeOf: (region: Region): Shape => (shown?.id === region.id ? shown.shape : region.shape),
    /** What is being drawn. */
    drawn: shown?.id === null ? shown.shape : null,
  };
}
