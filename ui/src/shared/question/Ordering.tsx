import { useRef } from "react";
import { freshId, moved } from "../../model/lists";
import { SortableList } from "../list/SortableList";
import { useSay } from "../messages/text";
import { PlainField } from "../text/PlainField";
import { fieldOf, itemOf, put, typingOf, type Draft } from "../typing/useDraft";
import { useWriting } from "../writing/Writing";
import type { AnswerOf } from "./kinds";
import { useFocusPart } from "./useFocusPart";

/** The elements, in the right order. */
export function Ordering({ draft }: { draft: Draft<AnswerOf<"ordering">> }) {
  const say = useSay();
  const { language } = useWriting();
  const place = useRef<HTMLDivElement>(null);
  const focusPart = useFocusPart(place);
  const list = fieldOf(draft, "elements");
  const elements = list.value;
  const add = () => {
    const id = freshId("e", elements);
    focusPart(id);
    put(list, [...elements, { id, text: "" }]);
  };
  return (
    <div ref={place} className="question-part">
      <p className="field-label">{say("quiz.ordering.label")}</p>
      <SortableList
        label={say("quiz.ordering.label")}
        items={elements}
        nameOf={({ text }, index) => text || say("quiz.ordering.element", { number: index + 1 })}
        onMove={(from, to) => put(list, moved(elements, from, to))}
        onRemove={(element) => put(list, elements.filter(({ id }) => id !== element.id))}
        onAdd={add}
        addLabel={say("quiz.ordering.add")}
      >
        {(element, index) => (
          <div className="element-row" data-part={element.id}>
            <span className="element-number" aria-hidden>
              {index + 1}
            </span>
            <PlainField
              hidesLabel
              label={say("quiz.ordering.element", { number: index + 1 })}
              placeholder={say("quiz.ordering.element", { number: index + 1 })}
              typing={typingOf(fieldOf(itemOf(list, element), "text"))}
              language={language}
              {...(index === elements.length - 1 ? { onEnter: add } : {})}
            />
          </div>
        )}
      </SortableList>
    </div>
  );
}
