import { Schema, type Attrs, type DOMOutputSpec, type Node, type NodeSpec } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";
import { CALLOUTS } from "./dialect/callout";

const text = (attribute: string) => (dom: HTMLElement) => ({ [attribute]: dom.textContent ?? "" });

const tables = tableNodes({
  tableGroup: "block",
  cellContent: "paragraph",
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (dom) => {
        const align = dom.style.textAlign || dom.getAttribute("align");
        return align === "center" || align === "right" || align === "left" ? align : null;
      },
      setDOMAttr: (align, attributes) => {
        if (align) attributes["data-align"] = align as string;
      },
    },
  },
});

function isCallout(kind: unknown): void {
  if (!(CALLOUTS as readonly unknown[]).includes(kind)) throw new RangeError(`There is no callout ${String(kind)}.`);
}

const heading: NodeSpec = {
  attrs: { level: { default: 2, validate: "number" } },
  content: "phrase*",
  group: "block",
  defining: true,
  parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, getAttrs: (dom) => ({ level: Number(dom.dataset.level ?? level) }) })),
  // The lesson's title is the page's first heading, and no level below it is left out.
  toDOM: (node): DOMOutputSpec => [`h${Math.max(2, node.attrs.level as number)}`, { "data-level": node.attrs.level as number }, 0],
};

const list = (tag: "ul" | "ol", attrs: NodeSpec["attrs"] = {}): NodeSpec => ({
  attrs: { tight: { default: true, validate: "boolean" }, ...attrs },
  content: "list_item+",
  group: "block list",
  parseDOM: [{ tag, getAttrs: (dom) => (tag === "ol" ? { start: (dom as HTMLOListElement).start || 1 } : null) }],
  toDOM: (node): DOMOutputSpec => [
    tag,
    { ...(node.attrs.tight ? { "data-tight": "" } : {}), ...(tag === "ol" && node.attrs.start !== 1 ? { start: node.attrs.start as number } : {}) },
    0,
  ],
});

const nodes = {
  doc: { content: "(block | footnote)+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: (): DOMOutputSpec => ["p", 0] },
  heading,
  blockquote: {
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: (): DOMOutputSpec => ["blockquote", 0],
  },
  callout: {
    attrs: { kind: { default: "NOTE", validate: isCallout } },
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "aside[data-callout]", getAttrs: (dom) => ({ kind: dom.dataset.callout }) }],
    toDOM: (node): DOMOutputSpec => ["aside", { class: "callout", "data-callout": node.attrs.kind as string }, 0],
  },
  code_block: {
    attrs: { info: { default: "", validate: "string" } },
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: (): DOMOutputSpec => ["pre", { spellcheck: "false", dir: "ltr" }, ["code", 0]],
  },
  rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: (): DOMOutputSpec => ["hr"] },
  bullet_list: list("ul"),
  ordered_list: list("ol", { start: { default: 1, validate: "number" } }),
  list_item: {
    attrs: { checked: { default: null } },
    content: "block+",
    defining: true,
    parseDOM: [
      {
        tag: "li",
        getAttrs: (dom) => {
          const box = dom.querySelector<HTMLInputElement>(":scope > input[type=checkbox], :scope > p > input[type=checkbox]");
          if (dom.dataset.checked !== undefined) return { checked: dom.dataset.checked === "true" };
          return { checked: box ? box.hasAttribute("checked") : null };
        },
      },
    ],
    toDOM: (node): DOMOutputSpec => ["li", node.attrs.checked === null ? {} : { "data-checked": String(node.attrs.checked) }, 0],
  },
  ...tables,
  // What has no look of its own is shown as what it is: Markdown or HTML, to be edited as text.
  source: {
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre[data-source]", preserveWhitespace: "full", priority: 60 }],
    toDOM: (): DOMOutputSpec => ["pre", { "data-source": "", spellcheck: "false", dir: "ltr" }, ["code", 0]],
  },
  footnote: {
    attrs: { label: { validate: "string" } },
    content: "block+",
    defining: true,
    isolating: true,
    parseDOM: [{ tag: "div[data-footnote]", getAttrs: (dom) => ({ label: dom.dataset.footnote }) }],
    toDOM: (node): DOMOutputSpec => ["div", { class: "footnote", role: "note", "data-footnote": node.attrs.label as string }, 0],
  },
  text: { group: "inline phrase" },
  hard_break: { group: "inline", inline: true, selectable: false, parseDOM: [{ tag: "br" }], toDOM: (): DOMOutputSpec => ["br"] },
  picture: {
    attrs: { src: { validate: "string" }, alt: { default: "", validate: "string" }, title: { default: "", validate: "string" } },
    group: "inline phrase",
    inline: true,
    draggable: true,
    // Only what this editor copied itself comes back as a picture: an address from elsewhere would be lost in a package.
    parseDOM: [
      {
        tag: "img[data-src]",
        getAttrs: (dom) => ({ src: dom.dataset.src, alt: dom.getAttribute("alt") ?? "", title: dom.getAttribute("title") ?? "" }),
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => ["img", { "data-src": attrs.src as string, alt: attrs.alt as string, title: (attrs.title as string) || null }],
  },
  maths: {
    attrs: { latex: { validate: "string" }, display: { default: false, validate: "boolean" } },
    group: "inline phrase",
    inline: true,
    parseDOM: [{ tag: "span[data-latex]", getAttrs: (dom) => ({ latex: dom.dataset.latex, display: dom.dataset.display === "true" }) }],
    toDOM: ({ attrs }): DOMOutputSpec => ["span", { "data-latex": attrs.latex as string, "data-display": String(attrs.display) }, attrs.latex as string],
  },
  html_inline: {
    attrs: { html: { validate: "string" } },
    group: "inline phrase",
    inline: true,
    parseDOM: [{ tag: "span[data-html]", getAttrs: text("html") }],
    toDOM: ({ attrs }): DOMOutputSpec => ["span", { class: "html-inline", "data-html": "", dir: "ltr" }, attrs.html as string],
  },
  footnote_ref: {
    attrs: { label: { validate: "string" } },
    group: "inline phrase",
    inline: true,
    parseDOM: [{ tag: "sup[data-ref]", getAttrs: (dom) => ({ label: dom.dataset.ref }) }],
    toDOM: ({ attrs }): DOMOutputSpec => ["sup", { class: "footnote-ref", "data-ref": attrs.label as string }],
  },
} satisfies Record<string, NodeSpec>;

/** What a text in the dialect can hold. */
export const schema = new Schema({
  nodes: nodes as Record<keyof typeof nodes, NodeSpec>,
  marks: {
    link: {
      attrs: { href: { validate: "string" }, title: { default: "", validate: "string" } },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: (dom) => followed(dom) }],
      toDOM: (mark) => ["a", { href: mark.attrs.href as string, title: (mark.attrs.title as string) || null, rel: "noopener" }, 0],
    },
    strong: {
      parseDOM: [
        // What Google Docs copies is inside a `b` that is not bold.
        { tag: "b", getAttrs: (dom) => (dom.style.fontWeight === "normal" ? false : null) },
        { tag: "strong" },
        { style: "font-weight", getAttrs: (value) => (/^(bold(er)?|[6-9]\d\d)$/.test(value) ? null : false) },
      ],
      toDOM: () => ["strong", 0],
    },
    emphasis: { parseDOM: [{ tag: "i" }, { tag: "em" }, { style: "font-style=italic" }], toDOM: () => ["em", 0] },
    strike: { parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }, { style: "text-decoration=line-through" }], toDOM: () => ["del", 0] },
    code: { code: true, parseDOM: [{ tag: "code" }], toDOM: () => ["code", { spellcheck: "false" }, 0] },
  },
});

/** Where a link of a copied text leads: a place that a learner may be sent to, or none. */
function followed(dom: HTMLElement): Attrs | false {
  const href = dom.getAttribute("href") ?? "";
  return /^(https?:|mailto:|tel:|media\/)/i.test(href) ? { href, title: dom.getAttribute("title") ?? "" } : false;
}

/** Whether a node is a paragraph with nothing in it, which Markdown cannot say. */
export function isBlank(node: Node): boolean {
  if (node.type !== schema.nodes.paragraph) return false;
  let isBlank = true;
  node.forEach((child) => {
    if (child.type !== schema.nodes.hard_break && !(child.isText && /^[ \t\n]*$/.test(child.text ?? ""))) isBlank = false;
  });
  return isBlank;
}
