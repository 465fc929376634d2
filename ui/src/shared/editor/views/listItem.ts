import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";
import type { Surroundings } from "./surroundings";

/** An item of a list; a task has a box before it that can be ticked. */
export function listItemView(around: () => Surroundings) {
  return (node: Node, view: EditorView, place: () => number | undefined): NodeView => {
    const dom = document.createElement("li");
    if (node.attrs.checked === null) return { dom, contentDOM: dom, update: (next) => next.type === node.type && next.attrs.checked === null };
    dom.className = "task";
    const box = document.createElement("input");
    box.type = "checkbox";
    box.contentEditable = "false";
    box.setAttribute("aria-label", around().say("reading.editor.taskDone"));
    const contentDOM = document.createElement("div");
    contentDOM.className = "task-words";
    dom.append(box, contentDOM);
    const show = (checked: boolean) => {
      box.checked = checked;
      dom.dataset.checked = String(checked);
    };
    show(node.attrs.checked as boolean);
    box.addEventListener("change", () => {
      const at = place();
      const item = at === undefined ? null : view.state.doc.nodeAt(at);
      if (at === undefined || !item) return;
      view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...item.attrs, checked: box.checked }));
    });
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type !== node.type || next.attrs.checked === null) return false;
        show(next.attrs.checked as boolean);
        return true;
      },
      stopEvent: (event) => event.target === box,
      ignoreMutation: (mutation) => mutation.type !== "selection" && !contentDOM.contains(mutation.target),
    };
  };
}
