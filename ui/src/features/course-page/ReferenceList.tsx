import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import { openLink } from "../../api/desktop";
import { IconButton } from "../../shared/controls";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { useListTyping } from "../../shared/typing/useListTyping";
import { useSetCourse } from "./useSetCourse";

/** Works that the course rests on, as they are printed. */
export function ReferenceList() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  const list = useListTyping(course.references, (value) => set({ field: "references", value }));
  const [fresh, setFresh] = useState<string | null>(null);
  const add = async () => {
    const [id = ""] = await newIds(1);
    list.add({ id, citation: "", link: "" });
    setFresh(id);
  };
  return (
    <SortableList
      label={say("course.page.references")}
      items={list.items}
      nameOf={(_, at) => say("course.page.reference", { number: at + 1 })}
      onMove={list.move}
      onRemove={({ id }) => list.remove(id)}
      onAdd={() => void add()}
      addLabel={say("course.page.addReference")}
      look="blocks"
    >
      {(reference, at) => (
        <div className="reference-row">
          <InPlaceField
            label={say("course.page.reference", { number: at + 1 })}
            typing={list.text(reference, "citation")}
            placeholder={say("course.page.citation")}
            autoFocus={reference.id === fresh}
          />
          <div className="reference-link">
            <InPlaceField
              label={say("course.page.linkOf", { number: at + 1 })}
              typing={list.text(reference, "link")}
              placeholder="https://"
            />
            {/^https?:\/\/\S+$/.test(reference.link) && (
              <IconButton icon={ExternalLink} label={say("course.page.openLink")} onPress={() => void openLink(reference.link)} />
            )}
          </div>
        </div>
      )}
    </SortableList>
  );
}
