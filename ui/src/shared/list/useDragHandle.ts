import { useRef, useState, type PointerEvent } from "react";

/** Where a row is being dragged: which one, how far in CSS pixels, and the place that it would take. */
export interface Dragged {
  from: number;
  to: number;
  by: number;
}

/**
 * Drags rows of a list by their handles. Pointer events do it and not the browser's own drag and drop, which the desktop
 * shell keeps for files that come from outside.
 */
export function useDragHandle(rows: () => HTMLElement[], onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = useRef({ y: 0, middles: [] as number[] });

  const placeAt = (from: number, by: number) => {
    const { middles } = start.current;
    const middle = (middles[from] ?? 0) + by;
    return middles.filter((other, at) => at !== from && other < middle).length;
  };

  const handle = (from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = {
        y: event.clientY,
        middles: rows().map((row) => {
          const { top, height } = row.getBoundingClientRect();
          return top + height / 2;
        }),
      };
      setDragged({ from, to: from, by: 0 });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!dragged || dragged.from !== from) return;
      const by = event.clientY - start.current.y;
      setDragged({ from, by, to: placeAt(from, by) });
    },
    onPointerUp: () => {
      if (dragged && dragged.to !== dragged.from) onMove(dragged.from, dragged.to);
      setDragged(null);
    },
    onPointerCancel: () => setDragged(null),
  });
  return { dragged, handle };
}
