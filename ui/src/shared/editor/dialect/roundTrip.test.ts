import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Fragment, type Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { isBlank, schema } from "../schema";
import { openMarkdown, writeMarkdown } from "./origin";
import { writeBlock } from "./write";

const TEMPLATES = join(import.meta.dirname, "../../../../../course-templates");

/** The texts of the templates, without their front matter. */
const readings = readdirSync(TEMPLATES, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => readFileSync(join(TEMPLATES, path), "utf8").replace(/^\+\+\+\n[^]*?\n\+\+\+\n/, ""));

const HARD = [
  "a\n\n\n\nb\n",
  "# A\ntext\n## B ##\n***\n- - -\n",
  "Setext\n===\n\nmore\n---\n",
  "* a\n* b\n\n- c\n+ d\n\n1) e\n2) f\n\n7. g\n",
  "- a\n\n- b\n\n  more\n\n      code\n",
  "- [ ] open\n- [x] done\n  - [ ] *deep*\n",
  "    indented\n\n    code\n\npara\n\n\ttab\n",
  "```rust,ignore a b\nfn x() {}\n```\n\n~~~\n```\n~~~\n",
  "```\nnever closed\n",
  "> quote\nlazy\n\n> [!NOTE]\n> words\n\n> [!tip]\n>\n> - a\n\n> \\[!NOTE]\n\n> [!WARNING] not alone\n",
  "| a | b |\n|:--|--:|\n| `x\\|y` | **c** |\n\na | b\n-|:-:\n1 | 2 | 3\n",
  "See[^1] and [^two][^none].\n\n[^1]: One.\n\n    Two.\n[^two]: Three.\n",
  "[ref]: https://example.org 'T'\n\nA [link][ref], [ref] and ![pic][ref].\n",
  "<div>\nraw\n</div>\n\nA <b>b</b> <!-- c --> &amp; &#35; \\* <https://example.org>\n",
  "$x^2$ costs $5 and $6, $$\\sum_{i}$$ and \\$3$\n\n$$\na\n$$\n",
  "**“引用”**中文，*斜体*字。\n第二行\n",
  "a\\\nb  \nc\n\n![](media/a%20b.png \"T\")\n",
  "***a** b* _c_ __d__ ~~e~~ ~f~ `` ` `` ** no ** snake_case_word 2*3*4\n",
  "\n\n  lead\n\n   # indented heading\n\ntrail  \n\n\n",
];

/** Markdown from pieces that mean something, in every order. */
const pieces = fc.constantFrom(
  "a", "word ", "中文", "。", "“", "*", "**", "_", "~~", "`", "```", "\n", "\n\n", "\n    ", "- ", "1. ", "> ", "# ", "| ", "|-|", "|\n|-|\n|",
  "[", "](x)", "](", ")", "![", "[^1]", "\n[^1]: ", "\n[r]: /u\n", "[r]", "$", "$$", "{", "}", "\\", "<b>", "</b>", "<!--", "-->", "&amp;", "&", "---", "===",
  " ", "  ", "\t", "[ ] ", "[x] ", "[!NOTE]", "> [!TIP]\n", "  \n", "\\\n", "!", "(", ".", ":", "+ ", "~", "\n- b", "\n> c",
);
const markdown = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));
/** Many texts are read many times; a slow machine may take its time over them. */
const PATIENCE = 60_000;
// The same texts each time; to look further, give other numbers.
const runs = { numRuns: Number(process.env.RUNS ?? 600), seed: Number(process.env.SEED ?? 1) };

/** The document as it is written when no block is as it was. */
const canon = (doc: Node): string => writeMarkdown(doc, { blocks: [], after: "" });

function expectUntouchedBytes(text: string) {
  const { doc, origin } = openMarkdown(text);
  doc.check();
  expect(writeMarkdown(doc, origin)).toBe(text);
}

test("a text that nobody has edited keeps every byte", () => {
  for (const text of [...readings, ...HARD]) expectUntouchedBytes(text);
  fc.assert(fc.property(markdown, expectUntouchedBytes), runs);
}, PATIENCE);

function expectSameBlocks(text: string) {
  for (const block of openMarkdown(text).doc.children) {
    if (!isSelfContained(block)) continue;
    const written = writeBlock(block);
    const again = openMarkdown(written + footnotesFor(block)).doc.child(0);
    if (again.eq(normal(block))) continue;
    expect(again.toJSON(), `${JSON.stringify(text)} → ${JSON.stringify(written)}`).toEqual(normal(block).toJSON());
  }
}

/** Definitions for the footnotes that a block mentions, without which it would not mention them. */
function footnotesFor(block: Node): string {
  const labels = new Set<string>();
  block.descendants((node) => void (node.type === schema.nodes.footnote_ref && labels.add(node.attrs.label as string)));
  return [...labels].map((label) => `\n\n[^${label}]: note`).join("");
}

/** A block that is what it is without help from elsewhere, and is no raw Markdown. */
function isSelfContained(block: Node): boolean {
  let isPlain = block.type !== schema.nodes.source && !isBlank(block);
  block.descendants((node) => {
    if (node.type === schema.nodes.source || node.type === schema.nodes.html_inline) isPlain = false;
  });
  return isPlain;
}

/** Empty paragraphs between others say nothing. */
function normal(node: Node): Node {
  const children = node.children.filter((child) => !isBlank(child) || node.childCount === 1).map(normal);
  return node.isLeaf || node.isText ? node : node.copy(Fragment.fromArray(children));
}

test("what is written for a block is read as that block", () => {
  for (const text of [...readings, ...HARD]) expectSameBlocks(text);
  fc.assert(fc.property(markdown, expectSameBlocks), runs);
}, PATIENCE);

/** Puts a paragraph in the place of one block, and returns the edited document with what is written for it. */
function edited({ doc, origin }: ReturnType<typeof openMarkdown>, at: number): { doc: Node; text: string } {
  const changed = schema.nodes.paragraph.create(null, schema.text("Something quite different."));
  const next = doc.copy(Fragment.fromArray(doc.children.map((node, index) => (index === at ? changed : node))));
  return { doc: next, text: writeMarkdown(next, origin) };
}

function expectOthersUntouched(text: string, pick: number) {
  const opened = openMarkdown(text);
  const at = pick % opened.doc.childCount;
  const written = edited(opened, at).text;
  opened.origin.blocks.forEach(({ node, source, refers }, index) => {
    // What the edit takes the sense from is written anew: indentation behind it, a fence left open before it, and what
    // a removed definition was for.
    const isIndented = index === at + 1 && /^[ \t]/.test(source);
    const isOpenFence = index === at - 1 && node.type === schema.nodes.code_block;
    if (index === at || isIndented || isOpenFence || (refers && opened.origin.blocks[at]?.isDefinition)) return;
    expect(written, JSON.stringify({ text, at })).toContain(source);
  });
}

test("an edit in one block leaves the bytes of all others", () => {
  for (const text of HARD) {
    for (let at = 0; at < openMarkdown(text).doc.childCount; at += 1) expectOthersUntouched(text, at);
  }
  fc.assert(fc.property(markdown, fc.nat(30), expectOthersUntouched), runs);
}, PATIENCE);

test("an edited template is read back as it was edited, and only the edited lines differ", () => {
  for (const text of readings) {
    const opened = openMarkdown(text);
    for (let at = 0; at < opened.doc.childCount; at += 9) {
      if (opened.doc.child(at).type === schema.nodes.footnote) continue;
      const { doc, text: written } = edited(opened, at);
      expect(openMarkdown(written).doc.toJSON()).toEqual(doc.toJSON());
      const { source } = opened.origin.blocks[at] ?? { source: "" };
      expect(written.replace("Something quite different.", () => source)).toBe(text);
    }
  }
}, PATIENCE);

test("canonical Markdown stays as it is", () => {
  const expectStable = (text: string) => {
    const { doc } = openMarkdown(text);
    let isPlain = true;
    doc.descendants((node) => {
      if (node.type === schema.nodes.source || node.type === schema.nodes.html_inline) isPlain = false;
    });
    if (!isPlain) return;
    const once = canon(doc);
    expect(canon(openMarkdown(once).doc)).toBe(once);
  };
  for (const text of [...readings, ...HARD]) expectStable(text);
}, PATIENCE);
