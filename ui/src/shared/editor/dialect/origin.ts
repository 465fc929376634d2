import type { Node } from "prosemirror-model";
import { isBlank, schema } from "../schema";
import { definitionsIn, readBlock, readSource, refers } from "./read";
import { parseTree } from "./tree";
import { writeBlock } from "./write";

/** A block as it was read, with its bytes. */
interface Block {
  node: Node;
  source: string;
  /** What stands between it and the block before. */
  before: string;
  /** It is read with the help of a definition elsewhere in the text. */
  refers: boolean;
  isDefinition: boolean;
}

/** A text as it was read: what tells which blocks nobody has touched. */
export interface Origin {
  blocks: Block[];
  /** What stands behind the last block. */
  after: string;
}

/** Reads a text. */
export function openMarkdown(markdown: string): { doc: Node; origin: Origin } {
  const tree = parseTree(markdown);
  const context = { source: markdown, definitions: definitionsIn(tree) };
  const blocks: Block[] = [];
  let end = 0;
  for (const child of tree.children) {
    let from = child.position?.start.offset ?? end;
    const to = child.position?.end.offset ?? from;
    // The place of an underlined heading takes in the definitions above it.
    if (from < end) from = end + (/^[ \t]*\n/.exec(markdown.slice(end))?.[0].length ?? 0);
    // What a block is indented by belongs to it.
    while (from > end && (markdown[from - 1] === " " || markdown[from - 1] === "\t")) from -= 1;
    const node = readBlock(child, context, true);
    blocks.push({
      // What reads as nothing, such as a space that was escaped, would be dropped with the empty paragraphs.
      node: isBlank(node) ? readSource(child, context) : node,
      source: markdown.slice(from, to),
      before: markdown.slice(end, from),
      refers: refers(child),
      isDefinition: child.type === "definition" || (child.type === "blockquote" && definitionsIn(child).size > 0),
    });
    end = to;
  }
  const nodes = blocks.length > 0 ? blocks.map((block) => block.node) : [schema.nodes.paragraph.create()];
  return { doc: schema.nodes.doc.create(null, nodes), origin: { blocks, after: markdown.slice(end) } };
}

/** Writes a document. Blocks that are as they were read keep their bytes, and so does what stands between them. */
export function writeMarkdown(doc: Node, origin: Origin): string {
  const children = doc.children.filter((child) => !isBlank(child));
  const from = matched(children, origin.blocks);
  const kept = new Set(from);
  const hasAllDefinitions = origin.blocks.every((block, at) => !block.isDefinition || kept.has(at));
  let text = "";
  children.forEach((child, at) => {
    const block = origin.blocks[from[at] ?? -1];
    const follows = at === 0 ? from[at] === 0 : from[at - 1] !== -1 && from[at] === (from[at - 1] ?? 0) + 1;
    const isKept = block !== undefined && (!block.refers || hasAllDefinitions);
    if (isKept && follows) {
      text += block.before + block.source;
      return;
    }
    const previous = children[at - 1];
    if (previous) text = closed(text, previous, origin.blocks[from[at - 1] ?? -1]) + gap(origin, from, at);
    else text = origin.blocks[0]?.before ?? "";
    const mark = previous?.type === child.type ? lastMark(text) : undefined;
    // Indentation that nobody saw would make it part of what it now stands behind, and an equal mark, of that list.
    const keepsBytes = isKept && !/^[ \t]/.test(block.source) && (mark === undefined || lastMark(block.source) !== mark);
    text += keepsBytes ? block.source : canonical(child, mark === "-" || mark === ".");
  });
  const isLastKept = children.length > 0 && from[children.length - 1] === origin.blocks.length - 1;
  if (children.length === 0) return origin.blocks.length === 0 ? origin.after : "";
  return text + (isLastKept || /^\s*$/.test(origin.after) ? origin.after : "\n");
}

/** For every node the block that it was read from, or -1. Equal nodes are matched in order. */
function matched(children: readonly Node[], blocks: readonly Block[]): number[] {
  const same = (node: Node | undefined, block: Block | undefined) => node !== undefined && block !== undefined && node.eq(block.node);
  const from: number[] = children.map(() => -1);
  let start = 0;
  while (start < children.length && same(children[start], blocks[start])) {
    from[start] = start;
    start += 1;
  }
  let end = 0;
  while (end < children.length - start && end < blocks.length - start && same(children.at(-1 - end), blocks.at(-1 - end))) {
    from[children.length - 1 - end] = blocks.length - 1 - end;
    end += 1;
  }
  const free = new Set(blocks.keys());
  for (const taken of from) free.delete(taken);
  for (let at = start; at < children.length - end; at += 1) {
    const next = from[at - 1] === undefined ? 0 : (from[at - 1] ?? -1) + 1;
    const found = free.has(next) && same(children[at], blocks[next]) ? next : [...free].find((free) => same(children[at], blocks[free]));
    if (found === undefined) continue;
    from[at] = found;
    free.delete(found);
  }
  return from;
}

/** What stands before a block whose neighbour is new: the blank lines of the place, where there are any. */
function gap(origin: Origin, from: readonly number[], at: number): string {
  const here = from[at] ?? -1;
  const slot = here >= 0 ? here : (from[at - 1] ?? -1) + 1;
  const before = slot > 0 ? origin.blocks[slot]?.before.replace(/^[^\n]*/, "") : undefined;
  return before && /^\n[ \t]*\n/.test(before) ? before : "\n\n";
}

/** The text so far, with a block at its end that something can follow: an open fence would swallow it. */
function closed(text: string, previous: Node, block: Block | undefined): string {
  if (previous.type !== schema.nodes.code_block || !block || !text.endsWith(block.source)) return text;
  return text.slice(0, text.length - block.source.length) + canonical(previous, false);
}

/** The mark of the last item at the left edge of a text: `-`, `*` or `+`, or what stands behind its number. */
function lastMark(text: string): string | undefined {
  const marks = [...text.matchAll(/^(?:[-+*]|\d{1,9}[.)])(?=[ \t\n]|$)/gm)];
  return marks.at(-1)?.[0].at(-1);
}

const written = new WeakMap<Node, [string | undefined, string | undefined]>();

/** A block in canonical form. Nodes never change, so each is written once. */
function canonical(node: Node, hasOtherMark: boolean): string {
  const texts = written.get(node) ?? [undefined, undefined];
  const at = hasOtherMark ? 1 : 0;
  const text = texts[at] ?? writeBlock(node, hasOtherMark);
  texts[at] = text;
  written.set(node, texts);
  return text;
}
