import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";
import type { CalloutKind } from "../dialect/callout";
import type { Surroundings } from "./surroundings";

/** A callout with its name, in the language of the screens. */
export function calloutView(around: () => Surroundings) {
  return (first: Node): NodeView => {
    const dom = document.createElement("aside");
    dom.className = "callout";
    const show = (node: Node) => {
      const kind = node.attrs.kind as CalloutKind;
      dom.dataset.callout = kind;
      dom.dataset.name = around().say(`reading.editor.callout.${kind}`);
      dom.setAttribute("aria-label", dom.dataset.name);
    };
    show(first);
    return {
      dom,
      contentDOM: dom,
      update(node) {
        if (node.type !== first.type) return false;
        show(node);
        return true;
      },
      ignoreMutation: (mutation) => mutation.type === "attributes",
    };
  };
}
