import { toggleMark } from "prosemirror-commands";
import { Bold, ChevronDown, Code, Image, Italic, Link, List, ListChecks, ListOrdered, Plus, Quote, Table } from "lucide-react";
import type { Command } from "prosemirror-state";
import { memo } from "react";
import { Button as AriaButton, Group, Separator, Toolbar as AriaToolbar } from "react-aria-components";
import { IconButton, Menu, ToggleIconButton, type Icon, type MenuEntry } from "../controls";
import { chord } from "../keys";
import { useSay } from "../messages/text";
import { toggleList } from "./commands/blocks";
import { insertTable } from "./commands/inserts";
import type { Engine, Look } from "./engine";
import { blockEntries, blockName, insertEntries, quoteEntries, tableEntries } from "./menus";
import { schema } from "./schema";
import type { Standing } from "./standing";

const { marks } = schema;
export interface ToolbarProps {
  look: Look;
  standing: Standing;
  engine: Engine;
  takesPictures: boolean;
  label: string;
}

/** The buttons of the editor. One stop of the Tab key; arrow keys go on from there. Drawn only when something is new. */
export const Toolbar = memo(function Toolbar({ look, standing, engine, takesPictures, label }: ToolbarProps) {
  const say = useSay();
  const run = (command: Command) => engine.press(command);
  const isCode = standing.block === "code" || standing.block === "source";
  const toggle = (icon: Icon, name: string, isSelected: boolean, command: Command, shortcut: string, isDisabled = isCode) => (
    <ToggleIconButton
      icon={icon}
      label={name}
      keys={shortcut}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={() => run(command)}
      preventFocusOnPress
    />
  );
  return (
    <AriaToolbar className="editor-toolbar" aria-label={`${say("reading.editor.toolbar")}: ${label}`}>
      {look === "page" && (
        <Menu label={say("reading.editor.block", { name: blockName(standing, say) })} entries={blockEntries(standing, say, run)}>
          <AriaButton className="editor-block" aria-label={say("reading.editor.block", { name: blockName(standing, say) })}>
            <span>{blockName(standing, say)}</span>
            <ChevronDown size={14} aria-hidden />
          </AriaButton>
        </Menu>
      )}
      <Group className="editor-group" aria-label={say("reading.editor.toolbar")}>
        {toggle(Bold, say("reading.editor.bold"), standing.strong, toggleMark(marks.strong), chord("B"))}
        {toggle(Italic, say("reading.editor.italic"), standing.emphasis, toggleMark(marks.emphasis), chord("I"))}
        {look !== "page" && toggle(Code, say("reading.editor.code"), standing.code, toggleMark(marks.code), chord("`"))}
        <ToggleIconButton
          icon={Link}
          label={say("reading.editor.link")}
          keys={chord("K")}
          isSelected={standing.link}
          isDisabled={isCode}
          onChange={() => engine.editLink()}
          preventFocusOnPress
        />
      </Group>
      {look !== "line" && (
        <>
          <Separator orientation="vertical" className="editor-divider" />
          <Group className="editor-group" aria-label={say("reading.editor.bullets")}>
            {toggle(List, say("reading.editor.bullets"), standing.list === "bullet", toggleList("bullet"), chord("8", "shift"), isCode || standing.isInTable)}
            {toggle(ListOrdered, say("reading.editor.numbers"), standing.list === "ordered", toggleList("ordered"), chord("7", "shift"), isCode || standing.isInTable)}
            {toggle(ListChecks, say("reading.editor.tasks"), standing.list === "task", toggleList("task"), "[ ]", isCode || standing.isInTable)}
          </Group>
        </>
      )}
      {look === "page" && (
        <>
          <Separator orientation="vertical" className="editor-divider" />
          <MenuButton icon={Quote} label={say("reading.editor.quote")} entries={quoteEntries(standing, say, run)} isOn={standing.quote !== null} isDisabled={standing.isInTable} />
          {standing.isInTable ? (
            <MenuButton icon={Table} label={say("reading.editor.tableMenu")} entries={tableEntries(say, run)} isOn />
          ) : (
            <IconButton icon={Table} label={say("reading.editor.table")} onPress={() => run(insertTable)} isDisabled={isCode} preventFocusOnPress />
          )}
          {takesPictures && (
            <ToggleIconButton
              icon={Image}
              label={say(standing.picture ? "reading.editor.pictureEdit" : "reading.editor.picture")}
              isSelected={standing.picture}
              isDisabled={isCode}
              onChange={() => engine.askPicture()}
              preventFocusOnPress
            />
          )}
          <MenuButton icon={Plus} label={say("reading.editor.more")} entries={insertEntries(standing, say, run)} isOn={false} />
        </>
      )}
    </AriaToolbar>
  );
});

interface MenuButtonProps {
  icon: Icon;
  label: string;
  entries: readonly MenuEntry[];
  /** What the menu is about is where the cursor stands. */
  isOn: boolean;
  isDisabled?: boolean;
}

function MenuButton({ icon: Icon, label, entries, isOn, isDisabled = false }: MenuButtonProps) {
  return (
    <Menu label={label} entries={entries}>
      <AriaButton className="icon-button editor-menu" aria-label={label} isDisabled={isDisabled} {...(isOn ? { "data-selected": true } : {})}>
        <Icon size={18} aria-hidden strokeWidth={1.8} />
        <ChevronDown size={11} aria-hidden />
      </AriaButton>
    </Menu>
  );
}
