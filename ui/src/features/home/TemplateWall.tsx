import { Check, FilePlus2 } from "lucide-react";
import { ListBox, ListBoxItem, Text } from "react-aria-components";
import type { Template } from "../../api/generated";
import { useSay } from "../../shared/messages/text";
import { CardFacts } from "./CardFacts";
import { Cover } from "./Cover";
import "./wall.css";

/** The course that has nothing in it yet, beside the templates. */
export const BLANK = "";

export interface TemplateWallProps {
  templates: readonly Template[];
  /** A template's id, or `BLANK`. */
  chosen: string;
  onChoose: (template: string) => void;
}

/** What a new course can begin from. */
export function TemplateWall({ templates, chosen, onChoose }: TemplateWallProps) {
  const say = useSay();
  return (
    <ListBox
      aria-label={say("home.new.from")}
      className="wall"
      layout="grid"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen || "blank"]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChoose(key === "blank" ? BLANK : String(key));
      }}
    >
      <ListBoxItem id="blank" textValue={say("home.new.blank")} className="wall-card">
        <span className="course-cover" aria-hidden>
          <span className="blank-cover">
            <FilePlus2 size={32} strokeWidth={1.4} />
          </span>
        </span>
        <ChosenMark />
        <span className="wall-words">
          <Text slot="label" className="wall-title">
            {say("home.new.blank")}
          </Text>
          <Text slot="description" className="card-facts">
            {say("home.new.blankNote")}
          </Text>
        </span>
      </ListBoxItem>
      {templates.map((template) => (
        <ListBoxItem key={template.id} id={template.id} textValue={template.title} className="wall-card">
          <Cover picture={template.cover} seed={template.id} title={template.title} language={template.language} />
          <ChosenMark />
          <span className="wall-words">
            <Text slot="label" className="wall-title">
              <bdi lang={template.language}>{template.title}</bdi>
            </Text>
            <Text slot="description">
              <CardFacts course={template} />
            </Text>
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

/** Shown by the style sheet on the card that is chosen. */
function ChosenMark() {
  return (
    <span className="wall-chosen-mark" aria-hidden>
      <Check size={16} strokeWidth={2.4} />
    </span>
  );
}
