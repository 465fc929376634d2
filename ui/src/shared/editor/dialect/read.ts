import type { Definition, List, ListItem, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { Fragment, type Mark, type Node } from "prosemirror-model";
import { schema } from "../schema";
import { asCallout } from "./callout";
import { isWritableLatex, tidyLatex } from "./maths";
import { writeTree } from "./tree";

const { nodes, marks } = schema;

/** What a block of the tree speaks of beside itself. */
export interface Context {
  /** The whole text, for what the tree does not keep. */
  source: string;
  definitions: Map<string, Definition>;
}

/** The link definitions of a tree; the first of a name counts. */
export function definitionsIn(tree: Nodes, found = new Map<string, Definition>()): Map<string, Definition> {
  if (tree.type === "definition" && !found.has(tree.identifier)) found.set(tree.identifier, tree);
  if ("children" in tree) for (const child of tree.children) definitionsIn(child, found);
  return found;
}

/** Whether something in a block is looked up in the definitions. */
export function refers(tree: Nodes): boolean {
  if (tree.type === "linkReference" || tree.type === "imageReference") return true;
  return "children" in tree && tree.children.some(refers);
}

/** A block of the tree as a node of the document. What the schema cannot show becomes source. */
export function readBlock(block: RootContent, context: Context, isTop = false): Node {
  switch (block.type) {
    case "paragraph":
      return nodes.paragraph.create(null, readPhrasing(block.children, context));
    case "heading": {
      const words = readPhrasing(block.children, context).map((node) => (node.type === nodes.hard_break ? schema.text(" ") : node));
      return nodes.heading.create({ level: block.depth }, Fragment.fromArray(words));
    }
    case "blockquote": {
      const callout = asCallout(block, context.source);
      return callout
        ? nodes.callout.create({ kind: callout.kind }, readBlocks(callout.children, context))
        : nodes.blockquote.create(null, readBlocks(block.children, context));
    }
    case "code": {
      const info = [block.lang, block.meta].filter(Boolean).join(" ");
      return nodes.code_block.create({ info }, block.value ? schema.text(block.value) : null);
    }
    case "thematicBreak":
      return nodes.rule.create();
    case "list":
      return readList(block, context);
    case "table":
      return readTable(block, context) ?? readSource(block, context);
    case "footnoteDefinition":
      return isTop ? nodes.footnote.create({ label: block.label ?? block.identifier }, readBlocks(block.children, context)) : readSource(block, context);
    default:
      return readSource(block, context);
  }
}

function readBlocks(blocks: RootContent[], context: Context): Node[] {
  return blocks.length > 0 ? blocks.map((block) => readBlock(block, context)) : [nodes.paragraph.create()];
}

/** A block of the tree as its own Markdown. */
export function readSource(block: RootContent, context: Context): Node {
  const { start, end } = block.position ?? {};
  // At the top the author's own bytes are shown; inside a quotation or list they carry the marks of what is around.
  const isWhole = start?.column === 1 && start.offset !== undefined && end?.offset !== undefined;
  const text = isWhole ? context.source.slice(start.offset, end.offset) : writeTree(block);
  return nodes.source.create(null, text ? schema.text(text) : null);
}

function readList(list: List, context: Context): Node {
  const items = list.children.map((item) => {
    const { checked, children } = asTask(item, context.source);
    return nodes.list_item.create({ checked }, readBlocks(children, context));
  });
  const tight = !list.spread && list.children.every((item) => !item.spread);
  return list.ordered ? nodes.ordered_list.create({ start: list.start ?? 1, tight }, items) : nodes.bullet_list.create({ tight }, items);
}

/** Whether an item is a task and done, and what is in it beside its box. The source tells a box from one that was escaped. */
function asTask(item: ListItem, source: string): { checked: boolean | null; children: ListItem["children"] } {
  const [first, ...rest] = item.children;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  const box = text?.type === "text" ? /^\[([ xX])\]\s/.exec(text.value) : null;
  if (first?.type !== "paragraph" || text?.type !== "text" || !box || !/^\[[ xX]\]\s/.test(source.slice(text.position?.start.offset))) {
    return { checked: null, children: item.children };
  }
  const value = text.value.slice(box[0].length).replace(/^[ \t]+/, "");
  const words = first.children.slice(1);
  if (value.trim() || (value && words.length > 0)) words.unshift({ ...text, value });
  return { checked: box[1] !== " ", children: [{ ...first, children: words }, ...rest] };
}

function readTable(table: Table, context: Context): Node | null {
  const align = table.align ?? [];
  const width = align.length;
  // The cells beyond the heading's are in the text and on no page, so only the source shows them.
  if (width === 0 || table.children.some((row) => row.children.length > width)) return null;
  const rows = table.children.map((row, at) => {
    const type = at === 0 ? nodes.table_header : nodes.table_cell;
    const cells = align.map((side, column) => {
      const words = readPhrasing(row.children[column]?.children ?? [], context);
      return type.create({ align: side ?? null }, nodes.paragraph.create(null, words));
    });
    return nodes.table_row.create(null, cells);
  });
  return nodes.table.create(null, rows);
}

// Chinese characters, kana and their punctuation: a line that ends with one goes on without a space, as on the page.
const UNSPACED = "\\u2e80-\\ua4cf\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\u{20000}-\\u{3ffff}";
const JOINED = new RegExp(`(?<=[${UNSPACED}])\\n(?=[${UNSPACED}])`, "gu");

const unwrapped = (text: string): string => text.replace(JOINED, "").replace(/\n/g, " ");

function readPhrasing(phrasing: PhrasingContent[], context: Context, on: readonly Mark[] = []): Node[] {
  return phrasing.flatMap((node) => readInline(node, context, on));
}

function readInline(node: PhrasingContent, context: Context, on: readonly Mark[]): Node[] {
  const inside = (mark: Mark, children: PhrasingContent[]) => readPhrasing(children, context, mark.addToSet(on));
  switch (node.type) {
    case "text": {
      const text = unwrapped(node.value);
      return text ? [schema.text(text, on)] : [];
    }
    case "inlineCode":
      return node.value ? [schema.text(node.value.replace(/\n/g, " "), marks.code.create().addToSet(on))] : [];
    case "emphasis":
      return inside(marks.emphasis.create(), node.children);
    case "strong":
      return inside(marks.strong.create(), node.children);
    case "delete":
      return inside(marks.strike.create(), node.children);
    case "link": {
      const words = inside(marks.link.create({ href: node.url, title: node.title ?? "" }), node.children);
      // A link without words is nothing to see, and yet the author's.
      return words.length > 0 ? words : [nodes.html_inline.create({ html: writeTree({ type: "paragraph", children: [node] }) }, null, on)];
    }
    case "linkReference": {
      const definition = context.definitions.get(node.identifier);
      return inside(marks.link.create({ href: definition?.url ?? "", title: definition?.title ?? "" }), node.children);
    }
    case "image":
      return [nodes.picture.create({ src: node.url, alt: unwrapped(node.alt ?? ""), title: node.title ?? "" }, null, on)];
    case "imageReference": {
      const definition = context.definitions.get(node.identifier);
      const attrs = { src: definition?.url ?? "", alt: unwrapped(node.alt ?? ""), title: definition?.title ?? "" };
      return [nodes.picture.create(attrs, null, on)];
    }
    case "break":
      return [nodes.hard_break.create(null, null, on)];
    case "maths": {
      const latex = tidyLatex(node.value);
      if (isWritableLatex(latex)) return [nodes.maths.create({ latex, display: node.display }, null, on)];
      const dollars = node.display ? "$$" : "$";
      return [nodes.html_inline.create({ html: dollars + node.value.replace(/\n/g, " ") + dollars }, null, on)];
    }
    case "footnoteReference":
      return [nodes.footnote_ref.create({ label: node.label ?? node.identifier }, null, on)];
    case "html":
      return [nodes.html_inline.create({ html: node.value }, null, on)];
  }
}
