import type { Node } from "prosemirror-model";
import { NodeSelection, TextSelection } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";
import { isWritableLatex, tidyLatex } from "../dialect/maths";
import type { Surroundings } from "./surroundings";

/** A formula: its LaTeX, which becomes a field when it is selected. */
export function mathsView(around: () => Surroundings) {
  return (first: Node, view: EditorView, place: () => number | undefined): NodeView => {
    let node = first;
    const dom = document.createElement("span");
    dom.className = "maths";
    const words = document.createElement("code");
    let field: HTMLInputElement | null = null;
    dom.append(words);

    const show = () => {
      words.textContent = node.attrs.latex as string;
      dom.classList.toggle("maths-display", node.attrs.display as boolean);
    };
    const close = (takesCursor: boolean) => {
      if (!field) return;
      const latex = tidyLatex(field.value);
      field = null;
      dom.replaceChildren(words);
      const at = place();
      if (at === undefined) return;
      const { tr } = view.state;
      if (latex === "") tr.delete(at, at + node.nodeSize);
      else if (latex !== node.attrs.latex && isWritableLatex(latex)) tr.setNodeMarkup(at, null, { ...node.attrs, latex });
      if (takesCursor) tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(latex === "" ? at : at + node.nodeSize, tr.doc.content.size))));
      if (tr.docChanged || takesCursor) view.dispatch(tr);
      if (takesCursor) view.focus();
    };
    const open = () => {
      if (field) return;
      const input = document.createElement("input");
      input.className = "maths-field";
      input.dir = "ltr";
      input.spellcheck = false;
      input.setAttribute("aria-label", around().say("reading.editor.mathsField"));
      input.value = node.attrs.latex as string;
      const measure = () => {
        input.style.inlineSize = `${Math.max(4, input.value.length + 2)}ch`;
        input.setAttribute("aria-invalid", String(input.value.trim() !== "" && !isWritableLatex(tidyLatex(input.value))));
      };
      measure();
      input.addEventListener("input", measure);
      input.addEventListener("blur", () => close(false));
      input.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "Enter" || event.key === "Escape" || event.key === "Tab") {
          event.preventDefault();
          close(true);
        }
      });
      field = input;
      dom.replaceChildren(input);
      // The editor takes the focus when it selects a node, so the field asks for it afterwards.
      setTimeout(() => field?.focus());
    };
    show();
    if (first.attrs.latex === "") open();
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      selectNode() {
        dom.classList.add("ProseMirror-selectednode");
        const { selection } = view.state;
        if (selection instanceof NodeSelection && view.editable) open();
      },
      deselectNode() {
        dom.classList.remove("ProseMirror-selectednode");
      },
      stopEvent: (event) => field !== null && event.target instanceof globalThis.Node && field.contains(event.target),
      ignoreMutation: () => true,
      destroy: () => (field = null),
    };
  };
}
