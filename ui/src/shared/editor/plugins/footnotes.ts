import type { Node } from "prosemirror-model";
import { Plugin, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { schema } from "../schema";

const { nodes } = schema;

/** Numbers footnotes in the order in which they are first mentioned, as the learner's page does. */
function numbered(doc: Node, name: (number: number) => string): DecorationSet {
  const order: string[] = [];
  const found: { at: number; node: Node; label: string }[] = [];
  doc.descendants((node, at) => {
    if (node.type !== nodes.footnote && node.type !== nodes.footnote_ref) return;
    const label = (node.attrs.label as string).toLowerCase();
    if (node.type === nodes.footnote_ref && !order.includes(label)) order.push(label);
    found.push({ at, node, label });
  });
  const decorations = found.map(({ at, node, label }) => {
    const number = order.indexOf(label) + 1;
    return Decoration.node(at, at + node.nodeSize, {
      "data-number": number > 0 ? String(number) : "–",
      ...(number > 0 ? { "aria-label": name(number) } : {}),
    });
  });
  return DecorationSet.create(doc, decorations);
}

/** Shows the numbers of footnotes, and goes from a mention to its note. */
export function footnotes(name: (number: number) => string): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_config, state) => numbered(state.doc, name),
      apply: (tr, set) => (tr.docChanged ? numbered(tr.doc, name) : set),
    },
    props: {
      decorations: (state) => plugin.getState(state),
      handleDoubleClickOn(view, _at, node) {
        if (node.type !== nodes.footnote_ref) return false;
        let note: number | null = null;
        view.state.doc.forEach((block, at) => {
          if (block.type === nodes.footnote && block.attrs.label === node.attrs.label) note = at;
        });
        if (note === null) return false;
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(note + 1))).scrollIntoView());
        return true;
      },
    },
  });
  return plugin;
}
