import type { Region } from "../../api/generated";
import { boxOf, EDGE, shapeIn, type Box } from "../../model/shapes";
import { NumberField } from "../controls";
import { useSay } from "../messages/text";
import { PlainField } from "../text/PlainField";
import { fieldOf, put, typingOf, type Draft } from "../typing/useDraft";
import { useWriting } from "../writing/Writing";
import { KeyMark } from "./KeyMark";

const MEASURES = ["x", "y", "width", "height"] as const satisfies readonly (keyof Box)[];

export interface RegionRowProps {
  draft: Draft<Region>;
  index: number;
  isSelected: boolean;
  onSelect: () => void;
}

/** A place on the picture in words and numbers: whether it is right, what is there, and where in thousandths of the picture. */
export function RegionRow({ draft, index, isSelected, onSelect }: RegionRowProps) {
  const say = useSay();
  const { language } = useWriting();
  const { id, shape, isKey } = draft.value;
  const box = boxOf(shape);
  return (
    <div className="region-row" data-part={id} data-selected={isSelected || undefined} onFocus={onSelect}>
      <KeyMark of="many" group={id} isKey={isKey} onChange={(next) => put(fieldOf(draft, "isKey"), next)} label={say("quiz.hotspot.isKey", { number: index + 1 })} />
      <div className="region-words">
        <PlainField
          hidesLabel
          label={say("quiz.hotspot.label", { number: index + 1 })}
          placeholder={say("quiz.hotspot.labelPlaceholder")}
          typing={typingOf(fieldOf(draft, "label"))}
          language={language}
        />
        {isSelected && (
          <div className="region-measures" role="group" aria-label={say("quiz.hotspot.measures")}>
            {MEASURES.map((measure) => (
              <NumberField
                key={measure}
                label={say(`quiz.hotspot.${measure}`)}
                value={box[measure]}
                min={0}
                max={EDGE}
                onChange={(value) => put(fieldOf(draft, "shape"), shapeIn(shape.kind, { ...box, [measure]: value ?? 0 }))}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
