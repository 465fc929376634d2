import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";
import { mediaKind, mediaName } from "../media";
import type { Surroundings } from "./surroundings";

/** A picture, film or sound as the learner will see it. What is not among the course's media is never fetched. */
export function pictureView(around: () => Surroundings) {
  return (first: Node): NodeView => {
    const dom = document.createElement("span");
    dom.className = "picture";
    let shown: Node | null = null;
    const show = (node: Node) => {
      if (shown?.eq(node)) return;
      shown = node;
      dom.replaceChildren(...pictureParts(node, around()));
    };
    show(first);
    return {
      dom,
      update(node) {
        if (node.type !== first.type) return false;
        show(node);
        return true;
      },
      ignoreMutation: () => true,
    };
  };
}

function pictureParts(node: Node, { say, mediaAddress }: Surroundings): HTMLElement[] {
  const { src, alt, title } = node.attrs as { src: string; alt: string; title: string };
  const name = mediaName(src);
  const missing = () => words("picture-missing", say("reading.editor.pictureMissing", { name: name ?? src }));
  const parts = name === null ? [missing()] : [mediaElement(name, mediaAddress(name), alt, missing)];
  if (title) parts.push(words("picture-caption", title));
  return parts;
}

function mediaElement(name: string, address: string, alt: string, missing: () => HTMLElement): HTMLElement {
  const kind = mediaKind(name);
  const element = document.createElement(kind === "picture" ? "img" : kind);
  element.addEventListener("error", () => element.replaceWith(missing()));
  if (element instanceof HTMLImageElement) {
    element.alt = alt;
    element.draggable = false;
  } else {
    element.controls = true;
    element.preload = "metadata";
    element.setAttribute("aria-label", alt || name);
  }
  element.src = address;
  return element;
}

function words(className: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}
