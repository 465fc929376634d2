import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemToMarkdown } from "mdast-util-gfm-task-list-item";
import { toMarkdown } from "mdast-util-to-markdown";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { calloutToMarkdown } from "./callout";
import { mathsFromMarkdown, mathsSyntax, mathsToMarkdown } from "./maths";

// The same dialect as `studio_course::markdown`: CommonMark with tables, footnotes, strikethrough, task lists, maths
// and callouts. The boxes of tasks and the marks of callouts are found in the tree, where it is plain whose they are.
const SYNTAX = [gfmTable(), gfmFootnote(), gfmStrikethrough(), mathsSyntax];
const FROM = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), mathsFromMarkdown];
const TO = [
  gfmTableToMarkdown({ tablePipeAlign: false }),
  gfmFootnoteToMarkdown(),
  gfmStrikethroughToMarkdown(),
  gfmTaskListItemToMarkdown(),
  calloutToMarkdown,
];

/** The tree of a text in the dialect, with the place of everything in it. */
export const parseTree = (markdown: string): Root => fromMarkdown(markdown, { extensions: SYNTAX, mdastExtensions: FROM });

/** How a block is written beside others. */
export interface Style {
  /** Lists that would run into the one before them use their other mark. */
  hasOtherMark?: boolean;
  /** Dollars in its text could be taken for a formula. */
  escapesDollars?: boolean;
}

/** A block in canonical form, without a line ending behind it. */
export function writeTree(block: RootContent, { hasOtherMark = false, escapesDollars = false }: Style = {}): string {
  const root: Root = { type: "root", children: [block] };
  const text = toMarkdown(root, {
    bullet: hasOtherMark ? "*" : "-",
    bulletOrdered: hasOtherMark ? ")" : ".",
    rule: "-",
    fences: true,
    listItemIndent: "one",
    extensions: [...TO, mathsToMarkdown(escapesDollars)],
  });
  return text.replace(/\n$/, "");
}
