import { lift, setBlockType, wrapIn } from "prosemirror-commands";
import type { Attrs, Node, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import type { CalloutKind } from "../dialect/callout";
import { schema } from "../schema";

const { nodes } = schema;

/** Makes the block a paragraph. */
export const makeParagraph: Command = setBlockType(nodes.paragraph);

/** Makes the block a heading. */
export const makeHeading = (level: number): Command => setBlockType(nodes.heading, { level });

/** Makes the block code, or a paragraph again. */
export const toggleCodeBlock: Command = (state, dispatch) =>
  state.selection.$from.parent.type === nodes.code_block ? makeParagraph(state, dispatch) : setBlockType(nodes.code_block)(state, dispatch);

interface Around {
  depth: number;
  at: number;
  node: Node;
}

/** The innermost node of one of the types around the cursor. */
export function around(state: EditorState, ...types: NodeType[]): Around | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (types.includes($from.node(depth).type)) return { depth, at: $from.before(depth), node: $from.node(depth) };
  }
  return null;
}

type ListKind = "bullet" | "ordered" | "task";

/** Makes a list of the selected blocks, turns a list into one of another kind, or takes the list away. */
export function toggleList(kind: ListKind): Command {
  const type = kind === "ordered" ? nodes.ordered_list : nodes.bullet_list;
  const checked = kind === "task" ? false : null;
  return (state, dispatch) => {
    const item = around(state, nodes.list_item);
    const list = around(state, nodes.bullet_list, nodes.ordered_list);
    if (!item || !list) return wrapInList(type)(state, dispatch && ((tr) => dispatch(marked(tr, checked))));
    const isTask = item.node.attrs.checked !== null;
    if (list.node.type === type && isTask === (checked !== null)) return liftListItem(nodes.list_item)(state, dispatch);
    const { tr } = state;
    tr.setNodeMarkup(list.at, type, { ...list.node.attrs, ...(type === nodes.ordered_list ? { start: 1 } : {}) });
    list.node.forEach((child, offset) => tr.setNodeMarkup(list.at + 1 + offset, null, { ...child.attrs, checked: isTask && checked !== null ? child.attrs.checked : checked }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

type Tr = EditorState["tr"];

/** The transaction with the items of the list around the cursor made tasks, or no tasks. */
function marked(tr: Tr, checked: boolean | null): Tr {
  if (checked === null) return tr;
  const { from, to } = tr.selection;
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (node.type === nodes.list_item) tr.setNodeMarkup(at, null, { ...node.attrs, checked });
  });
  return tr;
}

/** Puts a quotation or callout around the block, turns one into another, or takes it away when it is that already. */
export function toggleQuote(kind: CalloutKind | "quote"): Command {
  const type = kind === "quote" ? nodes.blockquote : nodes.callout;
  const attrs: Attrs | null = kind === "quote" ? null : { kind };
  return (state, dispatch) => {
    const quote = around(state, nodes.blockquote, nodes.callout);
    if (!quote) return wrapIn(type, attrs)(state, dispatch);
    if (quote.node.type === type && (kind === "quote" || quote.node.attrs.kind === kind)) return removeQuote(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(quote.at, type, attrs).scrollIntoView());
    return true;
  };
}

/** Takes the quotation or callout away and leaves what is in it. */
export const removeQuote: Command = (state, dispatch) => {
  const quote = around(state, nodes.blockquote, nodes.callout);
  if (!quote) return lift(state, dispatch);
  const { tr } = state;
  const start = tr.doc.resolve(quote.at + 1);
  const range = start.blockRange(tr.doc.resolve(quote.at + quote.node.nodeSize - 1));
  if (!range) return false;
  dispatch?.(tr.lift(range, range.depth - 1).scrollIntoView());
  return true;
};

/** Begins a paragraph behind the block that the cursor is in, or before it. */
export function paragraphBeside(side: "before" | "after"): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const at = $from.depth === 0 ? $from.pos : side === "after" ? $from.after(1) : $from.before(1);
    const next = side === "after" ? state.doc.nodeAt(at) : null;
    const { tr } = state;
    if (!(next?.type === nodes.paragraph && next.childCount === 0)) tr.insert(at, nodes.paragraph.create());
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
    return true;
  };
}

/** In a heading or an empty block of code, Backspace at the start makes a paragraph of it. */
export const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { type, childCount } = $from.parent;
  const isSpecial = type === nodes.heading || ((type === nodes.code_block || type === nodes.source) && childCount === 0);
  return empty && $from.parentOffset === 0 && isSpecial ? makeParagraph(state, dispatch) : false;
};
