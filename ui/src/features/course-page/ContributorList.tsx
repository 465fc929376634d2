import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import type { ContributorRole } from "../../api/generated";
import { Select } from "../../shared/controls";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { useListTyping } from "../../shared/typing/useListTyping";
import { useSetCourse } from "./useSetCourse";

const ROLES: readonly ContributorRole[] = ["author", "reviewer"];

/** Who wrote the course, and who held it against the standards. */
export function ContributorList() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  const list = useListTyping(course.contributors, (value) => set({ field: "contributors", value }));
  const [fresh, setFresh] = useState<string | null>(null);
  const add = async () => {
    const [id = ""] = await newIds(1);
    // Whoever wrote it is named first, then whoever looked it over.
    const role = list.items.some((contributor) => contributor.role === "author") ? "reviewer" : "author";
    list.add({ id, name: "", role, affiliation: "" });
    setFresh(id);
  };
  return (
    <SortableList
      label={say("course.page.contributors")}
      items={list.items}
      nameOf={(contributor) => contributor.name || say("common.untitled")}
      onMove={list.move}
      onRemove={({ id }) => list.remove(id)}
      onAdd={() => void add()}
      addLabel={say("course.page.addContributor")}
      look="blocks"
    >
      {(contributor) => (
        <div className="person-row">
          <div className="person-head">
            <InPlaceField
              className="person-name"
              label={say("course.page.contributorName")}
              typing={list.text(contributor, "name")}
              placeholder={say("course.page.contributorName")}
              autoFocus={contributor.id === fresh}
            />
            <Select
              look="quiet"
              hidesLabel
              label={say("course.page.contributorRole")}
              options={ROLES.map((id) => ({ id, name: say(`course.page.role.${id}`) }))}
              value={contributor.role}
              onChange={(role) => list.change(contributor.id, { role })}
            />
          </div>
          <InPlaceField
            className="person-affiliation"
            label={say("course.page.affiliation")}
            typing={list.text(contributor, "affiliation")}
            placeholder={say("course.page.affiliation")}
          />
        </div>
      )}
    </SortableList>
  );
}
