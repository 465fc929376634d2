import { useRef } from "react";
import { FilePlus } from "lucide-react";
import { useCourse } from "../../api/course";
import { chooseFile } from "../../api/desktop";
import type { Prop } from "../../api/generated";
import { useMediaAdding } from "../../api/mediaAdd";
import { freshId } from "../../model/lists";
import { Button, Select } from "../../shared/controls";
import { AddingNote } from "../../shared/jobs/AddingNote";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { fieldOf, put, typingOf, type Draft } from "../../shared/typing/useDraft";
import { MarkdownField, useWriting } from "../../shared/writing/Writing";
import { useGuideList } from "./useGuideList";

/** What stands in the menu of files for none; no media name is empty. */
const NONE = "";

/** Documents that are handed round: written here, or a file of the course. */
export function PropList({ props, onSet }: { props: readonly Prop[]; onSet: (props: Prop[]) => void }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const list = useGuideList(place, props, onSet);
  return (
    <div ref={place}>
      <SortableList
        label={say("rolePlay.props")}
        look="blocks"
        items={list.items}
        nameOf={({ title }, index) => title || say("rolePlay.prop", { number: index + 1 })}
        onMove={list.move}
        onRemove={list.remove}
        onAdd={() => list.add({ id: freshId("prop", list.items), title: "", text: "", file: null })}
        addLabel={say("rolePlay.addProp")}
      >
        {(prop, index) => <PropCard draft={list.item(prop)} number={index + 1} />}
      </SortableList>
    </div>
  );
}

function PropCard({ draft, number }: { draft: Draft<Prop>; number: number }) {
  const say = useSay();
  const { media } = useCourse();
  const { language } = useWriting();
  const { job, add } = useMediaAdding();
  const text = typingOf(fieldOf(draft, "text"));
  const file = fieldOf(draft, "file");
  const choose = async () => {
    const path = await chooseFile(say("rolePlay.chooseFile"), []);
    const name = path === null ? null : await add(path, { kind: "listed" });
    if (name !== null) put(file, name);
  };
  return (
    <div className="guide-card" data-part={draft.value.id}>
      <InPlaceField className="guide-name" label={say("rolePlay.propTitle", { number })} placeholder={say("rolePlay.propTitlePlaceholder")} typing={typingOf(fieldOf(draft, "title"))} language={language} />
      <MarkdownField isQuiet look="field" label={say("rolePlay.propText", { number })} placeholder={say("rolePlay.propTextPlaceholder")} value={text.value} onChange={text.type} />
      <div className="guide-row">
        <Select
          label={say("rolePlay.propFile", { number })}
          hidesLabel
          options={[{ id: NONE, name: say("rolePlay.noFile") }, ...media.map(({ name }) => ({ id: name, name }))]}
          value={file.value ?? NONE}
          onChange={(name) => put(file, name === NONE ? null : name)}
        />
        <Button icon={FilePlus} onPress={() => void choose()}>
          {say("rolePlay.chooseFile")}
        </Button>
      </div>
      <AddingNote job={job} label={say("rolePlay.addingFile")} />
    </div>
  );
}
