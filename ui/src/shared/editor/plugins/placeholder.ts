import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { isBlank } from "../schema";

/** Shows what could be written where nothing is. */
export function placeholder(words: () => string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const first = doc.firstChild;
        const isEmpty = doc.childCount === 1 && first !== null && isBlank(first) && first.childCount === 0;
        return isEmpty ? DecorationSet.create(doc, [Decoration.node(0, first.nodeSize, { "data-placeholder": words() })]) : null;
      },
    },
  });
}
