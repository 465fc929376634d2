import { Plus } from "lucide-react";
import { useState } from "react";
import { newIds, useCourse } from "../../api/course";
import { useTagGroups } from "../../api/tags";
import { Button } from "../../shared/controls";
import { EditedRow } from "../../shared/list/EditedRow";
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
    <>
      <ol className="outcome-list">
        {list.items.map((outcome, at) => (
          <EditedRow
            key={outcome.id}
            className="outcome-row"
            name={say("course.page.outcome", { number: at + 1 })}
            at={at}
            count={list.items.length}
            onMove={(by) => list.move(outcome.id, by)}
            onRemove={() => list.remove(outcome.id)}
          >
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
          </EditedRow>
        ))}
      </ol>
      <Button look="quiet" icon={Plus} onPress={() => void add()}>
        {say("course.page.addOutcome")}
      </Button>
    </>
  );
}
