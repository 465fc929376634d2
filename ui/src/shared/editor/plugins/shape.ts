import type { Node } from "prosemirror-model";
import { Plugin, type EditorState, type Transaction } from "prosemirror-state";
import { schema } from "../schema";

const { nodes } = schema;

/** Where a document lacks an empty paragraph to go on writing in: before its footnotes, or `null`. */
function missingRoom(doc: Node): number | null {
  let at = doc.content.size;
  let index = doc.childCount - 1;
  while (index >= 0 && doc.child(index).type === nodes.footnote) {
    at -= doc.child(index).nodeSize;
    index -= 1;
  }
  return index >= 0 && isRoom(doc.child(index)) ? null : at;
}

/** A paragraph that can be gone on with: not one that is a picture or a formula on its own line. */
function isRoom(node: Node): boolean {
  const only = node.childCount === 1 ? node.firstChild : null;
  return node.type === nodes.paragraph && only?.type !== nodes.picture && !(only?.type === nodes.maths && only.attrs.display === true);
}

/** The document with room to go on writing in. Empty paragraphs are never written down. */
export function withRoom(doc: Node): Node {
  const at = missingRoom(doc);
  return at === null ? doc : doc.replace(at, at, doc.slice(0, 0)).copy(doc.content.cut(0, at).addToEnd(nodes.paragraph.create()).append(doc.content.cut(at)));
}

/** Keeps what Markdown asks for: a table's first row, and no other, is its heading. */
function shapeTables(state: EditorState, tr: Transaction): void {
  state.doc.descendants((table, at) => {
    if (table.type !== nodes.table) return !table.isTextblock;
    table.forEach((row, rowOffset, index) => {
      const type = index === 0 ? nodes.table_header : nodes.table_cell;
      row.forEach((cell, cellOffset, column) => {
        const align = (table.firstChild?.maybeChild(column)?.attrs.align ?? null) as unknown;
        const isMerged = cell.attrs.colspan !== 1 || cell.attrs.rowspan !== 1;
        if (cell.type === type && cell.attrs.align === align && !isMerged) return;
        tr.setNodeMarkup(at + 2 + rowOffset + cellOffset, type, { ...cell.attrs, align, colspan: 1, rowspan: 1 });
      });
    });
    return false;
  });
}

/** Keeps the document in a shape that Markdown can say and that can be written on in. */
export function shape(isOneLine: boolean): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const { tr } = state;
      shapeTables(state, tr);
      const room = isOneLine ? null : missingRoom(tr.doc);
      if (room !== null) tr.insert(room, nodes.paragraph.create());
      return tr.docChanged ? tr : null;
    },
  });
}
