import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import { SortableList } from "../../shared/list/SortableList";
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
    <SortableList
      label={say("course.page.glossary")}
      items={list.items}
      nameOf={(entry) => entry.term || say("common.untitled")}
      onMove={list.move}
      onRemove={({ id }) => list.remove(id)}
      onAdd={() => void add()}
      addLabel={say("course.page.addTerm")}
      look="blocks"
    >
      {(entry) => (
        <div className="glossary-row">
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
        </div>
      )}
    </SortableList>
  );
}
