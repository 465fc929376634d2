import { NodeSelection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import type { Node } from "prosemirror-model";
import { isInTable } from "prosemirror-tables";
import { mediaSource } from "../media";
import { schema } from "../schema";

const { nodes, marks } = schema;

/** Puts a table of three columns behind the block that the cursor is in, with the cursor in its first cell. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const cell = (type: (typeof nodes)[string]) => type.create(null, nodes.paragraph.create());
  const row = (type: (typeof nodes)[string]) => nodes.table_row.create(null, [cell(type), cell(type), cell(type)]);
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  return insertBlock(table, 4)(state, dispatch);
};

/** Puts a line across the page behind the block that the cursor is in. */
export const insertRule: Command = (state, dispatch) => insertBlock(nodes.rule.create(), null)(state, dispatch);

/** Puts a block in the place of the empty paragraph that the cursor is in, or behind the block that it is in. */
function insertBlock(block: Node, cursor: number | null): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const isEmpty = $from.parent.type === nodes.paragraph && $from.parent.childCount === 0 && $from.depth === 1;
    const from = isEmpty ? $from.before() : $from.depth === 0 ? $from.pos : $from.after(1);
    const { tr } = state;
    tr.replaceWith(from, isEmpty ? $from.after() : from, block);
    const end = from + block.nodeSize;
    if (cursor === null && !tr.doc.nodeAt(end)?.isTextblock) tr.insert(end, nodes.paragraph.create());
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(cursor === null ? end + 1 : from + cursor))).scrollIntoView());
    return true;
  };
}

/** Puts a picture at a place, or where the cursor is, and selects it. Between words it gets a paragraph of its own. */
export function insertPicture(name: string, alt: string, at?: number): Command {
  return (state, dispatch) => {
    const picture = nodes.picture.create({ src: mediaSource(name), alt });
    const $at = at === undefined ? state.selection.$to : state.doc.resolve(at);
    const isCell = $at.depth > 1 && $at.node(-1).type.spec.tableRole !== undefined;
    const { tr } = state;
    let place = $at.pos;
    if ($at.parent.type === nodes.paragraph && (isCell || $at.parent.childCount === 0)) tr.insert(place, picture);
    else {
      const isBlock = $at.parent.inlineContent;
      const beside = isBlock ? ($at.parentOffset === 0 ? $at.before() : $at.after()) : $at.pos;
      tr.insert(beside, nodes.paragraph.create(null, picture));
      place = beside + 1;
    }
    if (tr.doc.nodeAt(place)?.type === nodes.picture) tr.setSelection(NodeSelection.create(tr.doc, place));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Whether a node can stand where the cursor is. */
function takesInline(state: EditorState): boolean {
  const { parent } = state.selection.$from;
  return parent.inlineContent && !parent.type.spec.code;
}

/** Puts a formula where the cursor is, with what is selected as its LaTeX, and opens it. Alone, it has its own line. */
export const insertMaths: Command = (state, dispatch) => {
  if (!takesInline(state)) return false;
  const { from, to } = state.selection;
  const latex = state.doc.textBetween(from, to, " ");
  const display = state.selection.$from.parent.childCount === 0;
  const tr = state.tr.replaceSelectionWith(nodes.maths.create({ latex, display }), false);
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, tr.mapping.map(from, -1))).scrollIntoView());
  return true;
};

/** Puts the mark of a new footnote behind the cursor and takes the cursor to the note at the end. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  for (let depth = $to.depth; depth > 0; depth -= 1) if ($to.node(depth).type === nodes.footnote) return false;
  if (!takesInline(state)) return false;
  const taken = new Set<string>();
  state.doc.descendants((node) => {
    if (node.type === nodes.footnote || node.type === nodes.footnote_ref) taken.add((node.attrs.label as string).toLowerCase());
  });
  let number = 1;
  while (taken.has(String(number))) number += 1;
  const label = String(number);
  const { tr } = state;
  tr.insert($to.pos, nodes.footnote_ref.create({ label }));
  const end = tr.doc.content.size;
  tr.insert(end, nodes.footnote.create({ label }, nodes.paragraph.create()));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 2)).scrollIntoView());
  return true;
};

/** Breaks the line, where a line can be broken. */
export const breakLine: Command = (state, dispatch) => {
  const { parent } = state.selection.$from;
  if (parent.type !== nodes.paragraph || isInTable(state)) return parent.type === nodes.heading || isInTable(state);
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Sets the link of a stretch of text, with new words where they are given. */
export function setLink(from: number, to: number, href: string, words: string): Command {
  return (state, dispatch) => {
    const { tr } = state;
    const mark = marks.link.create({ href });
    let end = to;
    if (words !== state.doc.textBetween(from, to)) {
      const around = state.doc.resolve(from).marks().filter((other) => other.type !== marks.link);
      tr.replaceWith(from, to, schema.text(words, around));
      end = from + words.length;
    }
    tr.removeMark(from, end, marks.link).addMark(from, end, mark);
    tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(marks.link);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Takes the link away and leaves its words. */
export function removeLink(from: number, to: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.removeMark(from, to, marks.link));
    return true;
  };
}
