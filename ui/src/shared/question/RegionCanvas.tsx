import type { KeyboardEvent } from "react";
import type { Region, Shape } from "../../api/generated";
import { boxOf, EDGE, shapeIn } from "../../model/shapes";
import { useSay } from "../messages/text";
import { useShapeDrag, CORNERS } from "./useShapeDrag";

export interface RegionCanvasProps {
  address: string;
  alt: string;
  regions: readonly Region[];
  nameOf: (region: Region, index: number) => string;
  /** What a drag over an empty place draws. */
  tool: Shape["kind"];
  selected: string | null;
  onSelect: (id: string | null) => void;
  onDraw: (shape: Shape) => void;
  onShape: (id: string, shape: Shape) => void;
  onRemove: (id: string) => void;
}

/** How far an arrow moves a region, in thousandths; with Shift one only. */
const STEP = 10;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The picture with its regions over it, where they are drawn, moved and stretched. */
export function RegionCanvas(props: RegionCanvasProps) {
  const { address, alt, regions, nameOf, tool, selected, onSelect, onDraw, onShape, onRemove } = props;
  const say = useSay();
  const drag = useShapeDrag({ tool, onDraw, onShape, onSelect });

  const press = (event: KeyboardEvent, { id, shape }: Region) => {
    const arrow = ARROWS[event.key];
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      onRemove(id);
    } else if (arrow && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const step = event.shiftKey ? 1 : STEP;
      const [across, down] = [arrow[0] * step, arrow[1] * step];
      const box = boxOf(shape);
      const next = event.altKey
        ? { ...box, width: box.width + across * (shape.kind === "ellipse" ? 2 : 1), height: box.height + down * (shape.kind === "ellipse" ? 2 : 1) }
        : { ...box, x: box.x + across, y: box.y + down };
      onShape(id, shapeIn(shape.kind, next));
    }
  };

  return (
    <div className="hotspot-picture">
      <img src={address} alt={alt || say("quiz.hotspot.noAlt")} draggable={false} />
      <svg className="hotspot-canvas" viewBox={`0 0 ${EDGE} ${EDGE}`} preserveAspectRatio="none" role="group" aria-label={say("quiz.hotspot.canvas")} {...drag.surface}>
        {regions.map((region, index) => {
          const isSelected = region.id === selected;
          const shape = drag.shapeOf(region);
          return (
            <g
              key={region.id}
              className={region.isKey ? "region region-key" : "region"}
              data-selected={isSelected || undefined}
              tabIndex={0}
              role="button"
              aria-pressed={isSelected}
              aria-label={say("quiz.hotspot.regionNamed", { name: nameOf(region, index), isKey: region.isKey ? "yes" : "no" })}
              onFocus={() => onSelect(region.id)}
              onKeyDown={(event) => press(event, region)}
              {...drag.region(region)}
            >
              <Outline shape={shape} />
            </g>
          );
        })}
        {drag.drawn && (
          <g className="region">
            <Outline shape={drag.drawn} />
          </g>
        )}
      </svg>
      {regions.map((region, index) => {
        const box = boxOf(drag.shapeOf(region));
        const at = { left: `${box.x / 10}%`, top: `${box.y / 10}%` };
        return (
          <span key={region.id} className="region-number" style={at} aria-hidden>
            {index + 1}
          </span>
        );
      })}
      {regions
        .filter(({ id }) => id === selected)
        .map((region) => {
          const box = boxOf(drag.shapeOf(region));
          return CORNERS.map((corner) => (
            <span
              key={corner.name}
              className={`region-corner region-corner-${corner.name}`}
              style={{ left: `${(box.x + corner.across * box.width) / 10}%`, top: `${(box.y + corner.down * box.height) / 10}%` }}
              aria-hidden
              {...drag.corner(region, corner)}
            />
          ));
        })}
    </div>
  );
}

function Outline({ shape }: { shape: Shape }) {
  return shape.kind === "rectangle" ? (
    <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} vectorEffect="non-scaling-stroke" />
  ) : (
    <ellipse cx={shape.x} cy={shape.y} rx={shape.radiusX} ry={shape.radiusY} vectorEffect="non-scaling-stroke" />
  );
}
