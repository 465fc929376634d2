import { useRef } from "react";
import type { DebriefQuestion } from "../../api/generated";
import { freshId } from "../../model/lists";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { PlainField } from "../../shared/text/PlainField";
import { fieldOf, typingOf } from "../../shared/typing/useDraft";
import { useWriting } from "../../shared/writing/Writing";
import { useGuideList } from "./useGuideList";

/** What is talked over afterwards. Enter in the last question begins the next one. */
export function DebriefQuestions({ questions, onSet }: { questions: readonly DebriefQuestion[]; onSet: (questions: DebriefQuestion[]) => void }) {
  const say = useSay();
  const { language } = useWriting();
  const place = useRef<HTMLDivElement>(null);
  const list = useGuideList(place, questions, onSet);
  const add = () => list.add({ id: freshId("debrief", list.items), text: "" });
  return (
    <div ref={place}>
      <SortableList
        label={say("rolePlay.debrief")}
        items={list.items}
        nameOf={({ text }, index) => text || say("rolePlay.debriefQuestion", { number: index + 1 })}
        onMove={list.move}
        onRemove={list.remove}
        onAdd={add}
        addLabel={say("rolePlay.addDebrief")}
      >
        {(question, index) => (
          <div data-part={question.id}>
            <PlainField
              hidesLabel
              label={say("rolePlay.debriefQuestion", { number: index + 1 })}
              placeholder={say("rolePlay.debriefPlaceholder")}
              typing={typingOf(fieldOf(list.item(question), "text"))}
              language={language}
              {...(index === list.items.length - 1 ? { onEnter: add } : {})}
            />
          </div>
        )}
      </SortableList>
    </div>
  );
}
