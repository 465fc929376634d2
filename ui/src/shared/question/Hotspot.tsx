import { Circle, ImagePlus, Square } from "lucide-react";
import { useRef, useState } from "react";
import type { Region } from "../../api/generated";
import { freshId, moved } from "../../model/lists";
import { boxOf, shapeIn } from "../../model/shapes";
import { Button, Segmented, Select } from "../controls";
import { AddingNote } from "../jobs/AddingNote";
import { SortableList } from "../list/SortableList";
import { useSay } from "../messages/text";
import { PlainField } from "../text/PlainField";
import { fieldOf, itemOf, put, typingOf, type Draft } from "../typing/useDraft";
import { useWriting } from "../writing/Writing";
import "./hotspot.css";
import type { AnswerOf } from "./kinds";
import type { Pictures } from "./pictures";
import { RegionCanvas } from "./RegionCanvas";
import { RegionRow } from "./RegionRow";
import { useFocusPart } from "./useFocusPart";

export interface HotspotProps {
  draft: Draft<AnswerOf<"hotspot">>;
  pictures: Pictures;
}

type ShapeKind = Region["shape"]["kind"];

/** A picture and the places on it that can be chosen: drawn with the mouse, or placed by keys and numbers. */
export function Hotspot({ draft, pictures }: HotspotProps) {
  const say = useSay();
  const { language, mediaAddress } = useWriting();
  const place = useRef<HTMLDivElement>(null);
  const focusPart = useFocusPart(place);
  const [tool, setTool] = useState<ShapeKind>("rectangle");
  const [selected, select] = useState<string | null>(null);
  const { picture, regions } = draft.value;
  const list = fieldOf(draft, "regions");

  const add = (shape: Region["shape"]) => {
    const id = freshId("r", regions);
    select(id);
    focusPart(id);
    put(list, [...regions, { id, label: "", shape, isKey: regions.every(({ isKey }) => !isKey) }]);
  };
  const remove = (id: string) => put(list, regions.filter((region) => region.id !== id));
  const choose = () => void pictures.choose(say("quiz.hotspot.choose")).then((name) => name !== null && put(fieldOf(draft, "picture"), name));
  const nameOf = ({ label }: Region, index: number) => label || say("quiz.hotspot.region", { number: index + 1 });

  return (
    <div ref={place} className="question-part">
      <div className="hotspot-tools">
        {pictures.names.length > 0 && (
          <Select
            label={say("quiz.hotspot.picture")}
            hidesLabel
            placeholder={say("quiz.hotspot.picture")}
            options={pictures.names.map((name) => ({ id: name, name }))}
            value={picture}
            onChange={(name) => put(fieldOf(draft, "picture"), name)}
          />
        )}
        <Button icon={ImagePlus} look={picture === null && pictures.names.length === 0 ? "primary" : "plain"} onPress={choose}>
          {say("quiz.hotspot.choose")}
        </Button>
        {picture !== null && (
          <Segmented
            label={say("quiz.hotspot.tool")}
            options={[
              { id: "rectangle", name: say("quiz.hotspot.rectangle") },
              { id: "ellipse", name: say("quiz.hotspot.ellipse") },
            ]}
            value={tool}
            onChange={setTool}
          />
        )}
      </div>
      <AddingNote job={pictures.job} label={say("quiz.hotspot.adding")} />
      {picture !== null && (
        <>
          <RegionCanvas
            address={mediaAddress(picture)}
            alt={draft.value.alt}
            regions={regions}
            nameOf={nameOf}
            tool={tool}
            selected={selected}
            onSelect={select}
            onDraw={add}
            onShape={(id, shape) => put(list, regions.map((region) => (region.id === id ? { ...region, shape } : region)))}
            onRemove={remove}
          />
          <p className="field-note">{say("quiz.hotspot.note")}</p>
          <PlainField isMultiline label={say("quiz.hotspot.alt")} note={say("quiz.hotspot.altNote")} typing={typingOf(fieldOf(draft, "alt"))} language={language} />
          <p className="field-label">{say("quiz.hotspot.regions")}</p>
          <SortableList
            label={say("quiz.hotspot.regions")}
            items={regions}
            nameOf={nameOf}
            onMove={(from, to) => put(list, moved(regions, from, to))}
            onRemove={({ id }) => remove(id)}
          >
            {(region, index) => (
              <RegionRow
                draft={itemOf(list, region)}
                index={index}
                isSelected={region.id === selected}
                onSelect={() => select(region.id)}
              />
            )}
          </SortableList>
          <Button
            icon={tool === "rectangle" ? Square : Circle}
            look="quiet"
            onPress={() => add(shapeIn(tool, boxOf({ kind: "rectangle", x: 400, y: 400, width: 200, height: 200 })))}
          >
            {say(tool === "rectangle" ? "quiz.hotspot.addRectangle" : "quiz.hotspot.addEllipse")}
          </Button>
        </>
      )}
    </div>
  );
}
