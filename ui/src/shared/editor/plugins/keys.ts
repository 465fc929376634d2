import { baseKeymap, chainCommands, createParagraphNear, exitCode, liftEmptyBlock, newlineInCode, splitBlock, toggleMark } from "prosemirror-commands";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { Plugin, TextSelection, type Command } from "prosemirror-state";
import { goToNextCell, isInTable } from "prosemirror-tables";
import { around, makeHeading, makeParagraph, paragraphBeside, plainAtStart, toggleList, toggleQuote } from "../commands/blocks";
import { breakLine } from "../commands/inserts";
import { cellBelow, nextCell } from "../commands/tables";
import { schema } from "../schema";

const { nodes, marks } = schema;

/** A new item of a task list is a task that is not done. */
const splitItem: Command = (state, dispatch) => {
  const isTask = (around(state, nodes.list_item)?.node.attrs.checked ?? null) !== null;
  return splitListItem(nodes.list_item, isTask ? { checked: false } : undefined)(state, dispatch);
};

/** Leaves a footnote for the place that mentions it. */
const backToMention: Command = (state, dispatch) => {
  const note = around(state, nodes.footnote);
  if (!note) return false;
  let mention: number | null = null;
  state.doc.descendants((node, at) => {
    if (mention === null && node.type === nodes.footnote_ref && node.attrs.label === note.node.attrs.label) mention = at + 1;
  });
  if (mention === null) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, mention)).scrollIntoView());
  return true;
};

/** In a list Tab never leaves, also where an item cannot go deeper: a slip must not lose the cursor. */
const inList =
  (command: Command): Command =>
  (state, dispatch, view) =>
    around(state, nodes.list_item) !== null && !isInTable(state) ? command(state, dispatch, view) || true : false;

/** What the editor asks of its surroundings at a key. */
export interface KeyActions {
  editLink: () => void;
  toToolbar: () => void;
  editPicture: () => boolean;
}

/** The keys of the editor. Undo is not among them: it is the course's. */
export function keys(actions: KeyActions, isOneLine: boolean): Plugin[] {
  // After Escape, Tab leaves lists and tables too, so that nobody is caught in them (WCAG 2.2, 2.1.2).
  let mayLeave = false;
  const unlessLeaving =
    (command: Command): Command =>
    (state, dispatch, view) =>
      !mayLeave && command(state, dispatch, view);
  const call = (action: () => void): Command => () => {
    action();
    return true;
  };
  const enter = chainCommands(() => actions.editPicture(), cellBelow, newlineInCode, splitItem, createParagraphNear, liftEmptyBlock, splitBlock);
  const leaving = new Plugin({
    props: {
      handleKeyDown(_view, event) {
        if (event.key === "Escape") mayLeave = true;
        else if (event.key !== "Tab" && event.key !== "Shift") mayLeave = false;
        return false;
      },
      handleDOMEvents: {
        blur() {
          mayLeave = false;
          return false;
        },
      },
    },
  });
  const headings = Object.fromEntries([1, 2, 3, 4].map((level) => [`Mod-Alt-${level}`, makeHeading(level)]));
  const blocks: Record<string, Command> = {
    ...headings,
    "Mod-Alt-0": makeParagraph,
    "Mod-Shift-7": toggleList("ordered"),
    "Mod-Shift-8": toggleList("bullet"),
    "Mod-Shift-9": toggleQuote("quote"),
    Enter: enter,
    "Shift-Enter": chainCommands(newlineInCode, breakLine),
    "Mod-Enter": chainCommands(backToMention, exitCode, paragraphBeside("after")),
    "Mod-Shift-Enter": paragraphBeside("before"),
    Tab: unlessLeaving(chainCommands(nextCell, inList(sinkListItem(nodes.list_item)))),
    "Shift-Tab": unlessLeaving(chainCommands(goToNextCell(-1), inList(liftListItem(nodes.list_item)))),
  };
  const nothing: Command = () => true;
  const own = keymap({
    "Mod-b": toggleMark(marks.strong),
    "Mod-i": toggleMark(marks.emphasis),
    "Mod-Shift-x": toggleMark(marks.strike),
    "Mod-`": toggleMark(marks.code),
    "Mod-k": call(actions.editLink),
    "Alt-F10": call(actions.toToolbar),
    Backspace: chainCommands(undoInputRule, plainAtStart),
    ...(isOneLine ? { Enter: nothing, "Shift-Enter": nothing, "Mod-Enter": nothing } : blocks),
  });
  return [leaving, own, keymap(baseKeymap)];
}
