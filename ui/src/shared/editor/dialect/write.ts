import type { AlignType, BlockContent, FootnoteDefinition, ListItem, PhrasingContent, RootContent, TableRow } from "mdast";
import type { Node } from "prosemirror-model";
import { isBlank, schema } from "../schema";
import { phrasing } from "./phrasing";
import { writeTree, type Style } from "./tree";
import type { CalloutKind } from "./callout";

/** A block of the document in canonical Markdown, without a line ending behind it. */
export function writeBlock(node: Node, hasOtherMark = false): string {
  if (node.type === schema.nodes.source) return node.textContent.replace(/\n+$/, "");
  const style: Style = { hasOtherMark, escapesDollars: hasLooseDollars(node) };
  return writeTree(toTree(node), style);
}

/** Whether dollars in a block's text could be taken for the ends of a formula. */
function hasLooseDollars(node: Node): boolean {
  let dollars = 0;
  let formulas = 0;
  node.descendants((child) => {
    if (child.type === schema.nodes.maths) formulas += 1;
    const text = child.type === schema.nodes.picture ? `${String(child.attrs.alt)}${String(child.attrs.title)}` : child.text ?? "";
    dollars += text.split("$").length - 1;
  });
  return dollars > 1 || (dollars > 0 && formulas > 0);
}

function toTree(node: Node): RootContent {
  return node.type === schema.nodes.footnote
    ? ({ type: "footnoteDefinition", identifier: node.attrs.label as string, label: node.attrs.label as string, children: blocks(node) } satisfies FootnoteDefinition)
    : block(node);
}

function block(node: Node): BlockContent {
  const { attrs } = node;
  switch (node.type.name) {
    case "heading":
      return { type: "heading", depth: attrs.level as 1, children: phrasing(node) };
    case "blockquote":
      return { type: "blockquote", children: blocks(node) };
    case "callout":
      return { type: "callout", kind: attrs.kind as CalloutKind, children: blocks(node) };
    case "code_block": {
      const [, lang = "", meta = ""] = /^(\S*)\s*([^]*)$/.exec(attrs.info as string) ?? [];
      return { type: "code", lang: lang || null, meta: meta || null, value: node.textContent };
    }
    case "rule":
      return { type: "thematicBreak" };
    case "bullet_list":
    case "ordered_list": {
      const isOrdered = node.type === schema.nodes.ordered_list;
      const spread = !attrs.tight;
      return { type: "list", ordered: isOrdered, start: isOrdered ? (attrs.start as number) : null, spread, children: items(node, spread) };
    }
    case "table":
      return { type: "table", align: alignments(node), children: rows(node) };
    case "source":
      return { type: "html", value: node.textContent };
    default:
      return { type: "paragraph", children: phrasing(node) };
  }
}

/** The blocks in a container. Empty paragraphs between others say nothing. */
function blocks(node: Node): BlockContent[] {
  return node.children.filter((child) => !isBlank(child)).map(block);
}

function items(list: Node, spread: boolean): ListItem[] {
  return list.children.map((item) => {
    const children = blocks(item);
    const checked = item.attrs.checked as boolean | null;
    // The box of a task is the first thing in a paragraph.
    if (checked !== null && children[0]?.type !== "paragraph") children.unshift({ type: "paragraph", children: [] });
    return { type: "listItem", checked, spread, children };
  });
}

function alignments(table: Node): AlignType[] {
  return (table.firstChild?.children ?? []).map((cell) => cell.attrs.align as AlignType);
}

function rows(table: Node): TableRow[] {
  return table.children.map((row) => ({
    type: "tableRow",
    children: row.children.map((cell) => ({ type: "tableCell", children: cell.firstChild ? oneLine(phrasing(cell.firstChild)) : [] })),
  }));
}

/** A table's cell is one line. */
function oneLine(children: PhrasingContent[]): PhrasingContent[] {
  return children.map((child) => (child.type === "break" ? { type: "text", value: " " } : child));
}
