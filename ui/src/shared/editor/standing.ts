import type { Mark, MarkType, Node } from "prosemirror-model";
import { NodeSelection, type EditorState } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import type { CalloutKind } from "./dialect/callout";
import { schema } from "./schema";

const { nodes, marks } = schema;

/** Where the cursor stands, as the toolbar shows it. */
export interface Standing {
  block: "paragraph" | "heading" | "code" | "source" | "other";
  level: number | null;
  list: "bullet" | "ordered" | "task" | null;
  quote: CalloutKind | "quote" | null;
  isInTable: boolean;
  isInFootnote: boolean;
  strong: boolean;
  emphasis: boolean;
  strike: boolean;
  code: boolean;
  link: boolean;
  picture: boolean;
}

/** Whether what is selected, or would be typed, has a mark. */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** Where the cursor stands. */
export function standing(state: EditorState): Standing {
  const { $from } = state.selection;
  const { parent } = $from;
  const around = (type: (typeof nodes)[string]): Node | undefined => {
    for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return $from.node(depth);
    return undefined;
  };
  const item = around(nodes.list_item);
  const list = nearestList(state);
  const callout = around(nodes.callout);
  return {
    block:
      parent.type === nodes.paragraph
        ? "paragraph"
        : parent.type === nodes.heading
          ? "heading"
          : parent.type === nodes.code_block
            ? "code"
            : parent.type === nodes.source
              ? "source"
              : "other",
    level: parent.type === nodes.heading ? (parent.attrs.level as number) : null,
    list: !list ? null : item?.attrs.checked !== null ? "task" : list.type === nodes.bullet_list ? "bullet" : "ordered",
    quote: callout ? (callout.attrs.kind as CalloutKind) : around(nodes.blockquote) ? "quote" : null,
    isInTable: isInTable(state),
    isInFootnote: around(nodes.footnote) !== undefined,
    strong: hasMark(state, marks.strong),
    emphasis: hasMark(state, marks.emphasis),
    strike: hasMark(state, marks.strike),
    code: hasMark(state, marks.code),
    link: linkAt(state) !== null || hasMark(state, marks.link),
    picture: selectedPicture(state) !== null,
  };
}

/** What was, where it is the same: then nothing needs to be drawn again. */
export function sameOr(before: Standing | null, now: Standing): Standing {
  const keys = Object.keys(now) as (keyof Standing)[];
  return before && keys.every((key) => before[key] === now[key]) ? before : now;
}

function nearestList(state: EditorState): Node | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type === nodes.bullet_list || node.type === nodes.ordered_list) return node;
    if (node.type === nodes.table || node.type === nodes.footnote) return null;
  }
  return null;
}

/** The link that the cursor stands in, with its ends. */
export function linkAt(state: EditorState): { from: number; to: number; mark: Mark } | null {
  const { $from } = state.selection;
  const { parent } = $from;
  const at = parent.childAfter($from.parentOffset);
  const before = parent.childBefore($from.parentOffset);
  const found = [at, before].find(({ node }) => node && marks.link.isInSet(node.marks));
  const mark = found?.node ? marks.link.isInSet(found.node.marks) : undefined;
  if (!found || !mark) return null;
  const has = (index: number) => index >= 0 && index < parent.childCount && mark.isInSet(parent.child(index).marks);
  let [first, last] = [found.index, found.index];
  while (has(first - 1)) first -= 1;
  while (has(last + 1)) last += 1;
  const start = $from.start();
  const width = (until: number) => parent.children.slice(0, until).reduce((sum, child) => sum + child.nodeSize, 0);
  return { from: start + width(first), to: start + width(last + 1), mark };
}

/** The picture that is selected, with its place. */
export function selectedPicture(state: EditorState): { at: number; node: Node } | null {
  const { selection } = state;
  const isPicture = selection instanceof NodeSelection && selection.node.type === nodes.picture;
  return isPicture ? { at: selection.from, node: selection.node } : null;
}
