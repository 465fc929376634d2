import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import type { Pair } from "../../api/generated";
import { freshId, moved } from "../../model/lists";
import { Button } from "../controls";
import { SortableList } from "../list/SortableList";
import { useSay } from "../messages/text";
import { PlainField } from "../text/PlainField";
import { fieldOf, itemOf, put, typingOf, type Draft } from "../typing/useDraft";
import { useWriting } from "../writing/Writing";
import type { AnswerOf } from "./kinds";
import { useFocusPart } from "./useFocusPart";

/** What belongs together, row by row, and below it right sides that belong to nothing. */
export function Matching({ draft }: { draft: Draft<AnswerOf<"matching">> }) {
  const say = useSay();
  const { language } = useWriting();
  const place = useRef<HTMLDivElement>(null);
  const focusPart = useFocusPart(place);
  const list = fieldOf(draft, "pairs");
  const pairs = list.value;
  // A pair whose left side was only just emptied stays where it is typed in.
  const [strays, setStrays] = useState<readonly string[]>(() => pairs.filter(({ left, right }) => left === "" && right !== "").map(({ id }) => id));
  const isStray = ({ id, left }: Pair) => left === "" && strays.includes(id);
  const add = (asStray: boolean) => {
    const id = freshId("p", pairs);
    if (asStray) setStrays([...strays, id]);
    focusPart(id);
    put(list, [...pairs, { id, left: "", right: "" }]);
  };
  const remove = (pair: Pair) => put(list, pairs.filter(({ id }) => id !== pair.id));
  const name = (pair: Pair, index: number) => [pair.left, pair.right].filter(Boolean).join(" – ") || say("quiz.matching.pair", { number: index + 1 });
  const kept = pairs.filter((pair) => !isStray(pair));
  const others = pairs.filter(isStray);

  return (
    <div ref={place} className="question-part">
      <p className="field-label">{say("quiz.matching.label")}</p>
      <SortableList
        label={say("quiz.matching.label")}
        items={kept}
        nameOf={name}
        onMove={(from, to) => put(list, [...moved(kept, from, to), ...others])}
        onRemove={remove}
        onAdd={() => add(false)}
        addLabel={say("quiz.matching.add")}
      >
        {(pair, index) => {
          const item = itemOf(list, pair);
          return (
            <div className="pair-row" data-part={pair.id}>
              <PlainField hidesLabel label={say("quiz.matching.left", { number: index + 1 })} placeholder={say("quiz.matching.leftPlaceholder")} typing={typingOf(fieldOf(item, "left"))} language={language} />
              <span aria-hidden className="pair-line" />
              <PlainField
                hidesLabel
                label={say("quiz.matching.right", { number: index + 1 })}
                placeholder={say("quiz.matching.rightPlaceholder")}
                typing={typingOf(fieldOf(item, "right"))}
                language={language}
                {...(index === kept.length - 1 ? { onEnter: () => add(false) } : {})}
              />
            </div>
          );
        }}
      </SortableList>
      {others.length > 0 && (
        <>
          <p className="field-label">{say("quiz.matching.strays")}</p>
          <SortableList
            label={say("quiz.matching.strays")}
            items={others}
            nameOf={name}
            onMove={(from, to) => put(list, [...kept, ...moved(others, from, to)])}
            onRemove={remove}
          >
            {(pair, index) => (
              <div data-part={pair.id}>
                <PlainField
                  hidesLabel
                  label={say("quiz.matching.stray", { number: index + 1 })}
                  placeholder={say("quiz.matching.stray", { number: index + 1 })}
                  typing={typingOf(fieldOf(itemOf(list, pair), "right"))}
                  language={language}
                />
              </div>
            )}
          </SortableList>
        </>
      )}
      <Button icon={Plus} look="quiet" onPress={() => add(true)}>
        {say("quiz.matching.addStray")}
      </Button>
    </div>
  );
}
