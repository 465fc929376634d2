import { Plus } from "lucide-react";
import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import { Button } from "../../shared/controls";
import { EditedRow } from "../../shared/list/EditedRow";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { useListTyping } from "../../shared/typing/useListTyping";
import { useSetCourse } from "./useSetCourse";

/** Terms and what they mean in this course. */
export function GlossaryList() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  const list = useListTyping(course.glossary, (value) => set({ field: "glossary", value }));
  const [fresh, setFresh] = useState<string | null>(null);
  const add = async () => {
    const [id = ""] = await newIds(1);
    list.add({ id, term: "", meaning: "" });
    setFresh(id);
  };
  return (
    <>
      <ul>
        {list.items.map((entry, at) => (
          <EditedRow
            key={entry.id}
            className="glossary-row"
            name={entry.term || say("common.untitled")}
            at={at}
            count={list.items.length}
            onMove={(by) => list.move(entry.id, by)}
            onRemove={() => list.remove(entry.id)}
          >
            <InPlaceField
              className="glossary-term"
              label={say("course.page.term")}
              typing={list.text(entry, "term")}
              placeholder={say("course.page.term")}
              language={course.language}
              autoFocus={entry.id === fresh}
            />
            <InPlaceField
              label={say("course.page.meaning")}
              typing={list.text(entry, "meaning")}
              placeholder={say("course.page.meaning")}
              language={course.language}
              isMultiline
            />
          </EditedRow>
        ))}
      </ul>
      <Button look="quiet" icon={Plus} onPress={() => void add()}>
        {say("course.page.addTerm")}
      </Button>
    </>
  );
}
