import { useEffect, useRef } from "react";
import { newIds, useEditing, useReview } from "../../api/course";
import type { ChecklistLine, Edit } from "../../api/generated";
import { useTagGroups } from "../../api/tags";
import { FindingNotes } from "../../shared/findings/FindingNotes";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { TagPicker } from "../../shared/tags/TagPicker";
import { PlainField } from "../../shared/text/PlainField";
import { fieldOf, put, typingOf } from "../../shared/typing/useDraft";
import { useWriting } from "../../shared/writing/Writing";
import { useGuideList } from "./useGuideList";

export interface ChecklistProps {
  lesson: string;
  lines: readonly ChecklistLine[];
  /** A line that somebody was sent to. */
  wanted: string | undefined;
  onSet: (lines: ChecklistLine[]) => void;
}

/** What observers look for, with the competencies that it shows. Enter in the last line begins the next one. */
export function Checklist({ lesson, lines, wanted, onSet }: ChecklistProps) {
  const say = useSay();
  const { language } = useWriting();
  const editing = useEditing();
  const groups = useTagGroups();
  const findings = useReview().data?.findings ?? [];
  const place = useRef<HTMLDivElement>(null);
  const list = useGuideList(place, lines, onSet);
  useEffect(() => {
    if (wanted === undefined) return;
    const row = place.current?.querySelector<HTMLElement>(`[data-part="${wanted}"]`);
    row?.scrollIntoView?.({ block: "center" });
    row?.querySelector("textarea")?.focus({ preventScroll: true });
  }, [wanted]);

  const add = async () => {
    const [id = ""] = await newIds(1);
    list.add({ id, text: "", alignments: [] });
  };
  const mend = (edit: Edit) => {
    window.dispatchEvent(new Event("studio:flush"));
    void editing.edit(edit);
  };
  return (
    <div ref={place}>
      <SortableList
        label={say("rolePlay.checklist")}
        items={list.items}
        nameOf={({ text }, index) => text || say("rolePlay.line", { number: index + 1 })}
        onMove={list.move}
        onRemove={list.remove}
        onAdd={() => void add()}
        addLabel={say("rolePlay.addLine")}
      >
        {(line, index) => {
          const draft = list.item(line);
          return (
            <div className="checklist-line" data-part={line.id}>
              <PlainField
                hidesLabel
                label={say("rolePlay.line", { number: index + 1 })}
                placeholder={say("rolePlay.linePlaceholder")}
                typing={typingOf(fieldOf(draft, "text"))}
                language={language}
                {...(index === list.items.length - 1 ? { onEnter: () => void add() } : {})}
              />
              <TagPicker
                label={say("rolePlay.lineTags", { number: index + 1 })}
                hidesLabel
                value={line.alignments}
                onChange={(value) => put(fieldOf(draft, "alignments"), value)}
                groups={groups}
              />
              <FindingNotes findings={findings.filter(({ place }) => place.kind === "checklistLine" && place.lesson === lesson && place.line === line.id)} onMend={mend} />
            </div>
          );
        }}
      </SortableList>
    </div>
  );
}
