import { Plus, TriangleAlert, X } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";
import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Popover, Tag, TagGroup, TagList, Text } from "react-aria-components";
import type { TagChoice, TagGroupChoice } from "../../model/competencies";
import { useSay } from "../messages/text";
import "./tag-picker.css";

export interface TagPickerProps {
  label: string;
  hidesLabel?: boolean;
  /** The codes that are chosen. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** The competencies of the adopted framework; empty where none is adopted. */
  groups: readonly TagGroupChoice[];
}

/** Competency tags: those that are chosen as chips, and a field that finds more by code or label. */
export function TagPicker({ label, hidesLabel, value, onChange, groups }: TagPickerProps) {
  const say = useSay();
  const known = useMemo(() => new Map(groups.flatMap(({ choices }) => choices.map((choice) => [choice.code, choice] as const))), [groups]);
  return (
    <div className="tag-picker">
      <TagGroup className="tag-group" onRemove={(keys) => onChange(value.filter((code) => !keys.has(code)))}>
        <Label className={hidesLabel ? "visually-hidden" : "field-label"}>{label}</Label>
        <TagList className="tag-list" items={value.map((code) => ({ id: code, code, choice: known.get(code) }))}>
          {({ code, choice }) => <Chip code={code} choice={choice} hasFramework={groups.length > 0} />}
        </TagList>
      </TagGroup>
      {groups.length > 0 ? (
        <Finder label={label} groups={groups} chosen={value} onChoose={(code) => onChange([...value, code])} />
      ) : (
        value.length === 0 && <p className="field-note">{say("course.tags.noFramework")}</p>
      )}
    </div>
  );
}

function Chip({ code, choice, hasFramework }: { code: string; choice: TagChoice | undefined; hasFramework: boolean }) {
  const say = useSay();
  const problem = !hasFramework ? null : !choice ? say("course.tags.unknown") : choice.isRetired ? say("course.tags.retired") : null;
  const name = [code, choice?.label, problem].filter(Boolean).join(" – ");
  return (
    <Tag id={code} textValue={name} className={`tag${problem ? " tag-flagged" : ""}`}>
      {problem && <TriangleAlert size={14} aria-hidden />}
      <span className="tag-code">{code}</span>
      <span className="tag-label">{choice?.label ?? problem}</span>
      {choice && problem && <span className="tag-label">({problem})</span>}
      <Button slot="remove" className="tag-remove" aria-label={say("course.tags.remove", { tag: name })}>
        <X size={14} aria-hidden />
      </Button>
    </Tag>
  );
}

interface FinderProps {
  label: string;
  groups: readonly TagGroupChoice[];
  chosen: readonly string[];
  onChoose: (code: string) => void;
}

function Finder({ label, groups, chosen, onChoose }: FinderProps) {
  const say = useSay();
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const offered = groups
    .map((group) => ({
      ...group,
      choices: group.choices.filter(
        ({ code, label, isRetired }) => !isRetired && !chosen.includes(code) && `${code} ${label} ${group.name}`.toLowerCase().includes(wanted),
      ),
    }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <ComboBox
      className="tag-finder"
      aria-label={say("course.tags.find", { label })}
      items={offered}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        onChoose(String(key));
        setText("");
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Plus size={14} aria-hidden className="tag-finder-icon" />
      <Input className="tag-finder-input" placeholder={say("course.tags.add")} />
      <Popover className="popover tag-popover">
        <ListBox<TagGroupChoice> className="list-box" renderEmptyState={() => <Nothing>{say("course.tags.none")}</Nothing>}>
          {(group) => (
            <ListBoxSection id={group.id} className="tag-section">
              <Header className="tag-heading">{group.name}</Header>
              {group.choices.map(({ code, label, kind }) => (
                <ListBoxItem key={code} id={code} textValue={`${code} ${label}`} className="list-box-item">
                  <Text slot="label" className="tag-option">
                    <span className="tag-code">{code}</span>
                    <span>{label}</span>
                  </Text>
                  {(kind === "theme" || kind === "driver" || kind === "demo") && (
                    <Text slot="description" className="list-box-note">
                      {say(`course.tags.kind.${kind}`)}
                    </Text>
                  )}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="tag-nothing">{children}</p>;
}
