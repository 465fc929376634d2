import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import type { InstructorKind } from "../../api/generated";
import { Select } from "../../shared/controls";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { useListTyping } from "../../shared/typing/useListTyping";
import { useSetCourse } from "./useSetCourse";

const KINDS: readonly InstructorKind[] = ["academic", "practice"];

/** Who teaches, each academic or practice. */
export function InstructorList() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  const list = useListTyping(course.instructors, (value) => set({ field: "instructors", value }));
  const [fresh, setFresh] = useState<string | null>(null);
  const add = async () => {
    const [id = ""] = await newIds(1);
    // The pair of an academic and a practitioner is completed first.
    const kind = list.items.some((instructor) => instructor.kind === "academic") ? "practice" : "academic";
    list.add({ id, name: "", kind, affiliation: "", about: "" });
    setFresh(id);
  };
  return (
    <SortableList
      label={say("course.page.instructors")}
      items={list.items}
      nameOf={(instructor) => instructor.name || say("common.untitled")}
      onMove={list.move}
      onRemove={({ id }) => list.remove(id)}
      onAdd={() => void add()}
      addLabel={say("course.page.addInstructor")}
      look="blocks"
    >
      {(instructor) => (
        <div className="person-row">
          <div className="person-head">
            <InPlaceField
              className="person-name"
              label={say("course.page.instructorName")}
              typing={list.text(instructor, "name")}
              placeholder={say("course.page.instructorName")}
              autoFocus={instructor.id === fresh}
            />
            <Select
              look="quiet"
              hidesLabel
              label={say("course.page.instructorKind")}
              options={KINDS.map((id) => ({ id, name: say(`course.page.kind.${id}`) }))}
              value={instructor.kind}
              onChange={(kind) => list.change(instructor.id, { kind })}
            />
          </div>
          <InPlaceField
            className="person-affiliation"
            label={say("course.page.affiliation")}
            typing={list.text(instructor, "affiliation")}
            placeholder={say("course.page.affiliation")}
          />
          <InPlaceField
            label={say("course.page.about")}
            typing={list.text(instructor, "about")}
            placeholder={say("course.page.about")}
            language={course.language}
            isMultiline
          />
        </div>
      )}
    </SortableList>
  );
}
