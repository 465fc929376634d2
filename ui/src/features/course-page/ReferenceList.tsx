import { ExternalLink, Plus } from "lucide-react";
import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import { openLink } from "../../api/desktop";
import { Button, IconButton } from "../../shared/controls";
import { EditedRow } from "../../shared/list/EditedRow";
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
    <>
      <ul>
        {list.items.map((reference, at) => (
          <EditedRow
            key={reference.id}
            name={say("course.page.reference", { number: at + 1 })}
            at={at}
            count={list.items.length}
            onMove={(by) => list.move(reference.id, by)}
            onRemove={() => list.remove(reference.id)}
          >
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
          </EditedRow>
        ))}
      </ul>
      <Button look="quiet" icon={Plus} onPress={() => void add()}>
        {say("course.page.addReference")}
      </Button>
    </>
  );
}
