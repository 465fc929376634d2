import { MessageSquareText } from "lucide-react";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Choice } from "../../api/generated";
import { freshId, moved } from "../../model/lists";
import { plainLine } from "../../model/plainLine";
import { ToggleIconButton } from "../controls";
import { SortableList } from "../list/SortableList";
import { useSay } from "../messages/text";
import { fieldOf, itemOf, put, typingOf, type Draft } from "../typing/useDraft";
import { MarkdownField } from "../writing/Writing";
import { KeyMark } from "./KeyMark";
import { useFocusPart } from "./useFocusPart";

export interface OptionsProps {
  draft: Draft<Choice[]>;
  of: "one" | "many";
  group: string;
}

/** The options of a choice question, each with its key mark and what is said to who chooses it. Enter in the last adds one. */
export function Options({ draft, of, group }: OptionsProps) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const focusPart = useFocusPart(place);
  const options = draft.value;
  const add = () => {
    const id = freshId("o", options);
    focusPart(id);
    put(draft, [...options, { id, text: "", isKey: false, feedback: "" }]);
  };
  const enter = (event: KeyboardEvent, index: number) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = options[index + 1];
    if (!next) return add();
    place.current?.querySelector<HTMLElement>(`[data-part="${next.id}"] [role="textbox"]`)?.focus();
  };
  const mark = (option: Choice, isKey: boolean) =>
    put(
      draft,
      options.map((it) => (it.id === option.id ? { ...it, isKey } : of === "one" ? { ...it, isKey: false } : it)),
    );

  return (
    <div ref={place} className="question-part">
      <p className="field-label">{say(of === "one" ? "quiz.options.one" : "quiz.options.many")}</p>
      <SortableList
        label={say("quiz.options.label")}
        items={options}
        nameOf={({ text }, index) => plainLine(text) || say("quiz.options.option", { number: index + 1 })}
        onMove={(from, to) => put(draft, moved(options, from, to))}
        onRemove={(option) => put(draft, options.filter(({ id }) => id !== option.id))}
        onAdd={add}
        addLabel={say("quiz.options.add")}
      >
        {(option, index) => (
          <Option
            key={option.id}
            draft={itemOf(draft, option)}
            index={index}
            mark={<KeyMark of={of} group={group} isKey={option.isKey} onChange={(isKey) => mark(option, isKey)} label={say("quiz.options.isKey", { number: index + 1 })} />}
            onEnter={(event) => enter(event, index)}
          />
        )}
      </SortableList>
    </div>
  );
}

interface OptionProps {
  draft: Draft<Choice>;
  index: number;
  mark: React.ReactNode;
  onEnter: (event: KeyboardEvent) => void;
}

function Option({ draft, index, mark, onEnter }: OptionProps) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const hasFeedback = isAsked || draft.value.feedback !== "";
  const text = typingOf(fieldOf(draft, "text"));
  const feedback = typingOf(fieldOf(draft, "feedback"));
  return (
    <div className="option-row" data-part={draft.value.id}>
      {mark}
      <div className="option-words">
        <div onKeyDownCapture={(event) => event.key === "Enter" && onEnter(event)}>
          <MarkdownField look="line" label={say("quiz.options.option", { number: index + 1 })} value={text.value} onChange={text.type} placeholder={say("quiz.options.option", { number: index + 1 })} />
        </div>
        {hasFeedback && (
          <div className="option-feedback">
            <MarkdownField
              look="line"
              label={say("quiz.options.feedback", { number: index + 1 })}
              value={feedback.value}
              onChange={feedback.type}
              placeholder={say("quiz.options.feedbackPlaceholder")}
            />
          </div>
        )}
      </div>
      <ToggleIconButton
        icon={MessageSquareText}
        label={say("quiz.options.feedback", { number: index + 1 })}
        isSelected={hasFeedback}
        isDisabled={draft.value.feedback !== ""}
        onChange={() => setAsked(!isAsked)}
      />
    </div>
  );
}
