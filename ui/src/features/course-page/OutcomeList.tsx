import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import { useTagGroups } from "../../api/tags";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { TagPicker } from "../../shared/tags/TagPicker";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { useListTyping } from "../../shared/typing/useListTyping";
import { useSetCourse } from "./useSetCourse";

/** What a learner can do afterwards, with the competencies that it serves. Enter begins the next one. */
export function OutcomeList() {
  const say = useSay();
  const course = useCourse();
  const groups = useTagGroups();
  const set = useSetCourse();
  const list = useListTyping(course.outcomes, (value) => set({ field: "outcomes", value }));
  const [fresh, setFresh] = useState<string | null>(null);
  const add = async () => {
    const [id = ""] = await newIds(1);
    list.add({ id, text: "", alignments: [] });
    setFresh(id);
  };
  return (
    <SortableList
      label={say("course.page.outcomes")}
      items={list.items}
      nameOf={(_, at) => say("course.page.outcome", { number: at + 1 })}
      onMove={list.move}
      onRemove={({ id }) => list.remove(id)}
      onAdd={() => void add()}
      addLabel={say("course.page.addOutcome")}
      look="blocks"
    >
      {(outcome, at) => (
        <div className="outcome-row">
          <span className="outcome-number" aria-hidden>
            {at + 1}
          </span>
          <div className="outcome-words">
            <InPlaceField
              label={say("course.page.outcome", { number: at + 1 })}
              typing={list.text(outcome, "text")}
              placeholder={say("course.page.outcomePlaceholder")}
              language={course.language}
              autoFocus={outcome.id === fresh}
              {...(at === list.items.length - 1 ? { onEnter: () => void add() } : {})}
            />
            <TagPicker
              label={say("course.page.outcomeTags", { number: at + 1 })}
              hidesLabel
              value={outcome.alignments}
              onChange={(alignments) => list.change(outcome.id, { alignments })}
              groups={groups}
            />
          </div>
        </div>
      )}
    </SortableList>
  );
}
