import type { Blockquote, BlockContent, DefinitionContent, Parent } from "mdast";
import type { Handle, Options as ToMarkdown } from "mdast-util-to-markdown";

/** The five callouts of the dialect, as they are written. */
export const CALLOUTS = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"] as const;

export type CalloutKind = (typeof CALLOUTS)[number];

/** A quotation that begins with `[!NOTE]` or one of its like. */
export interface Callout extends Parent {
  type: "callout";
  kind: CalloutKind;
  children: (BlockContent | DefinitionContent)[];
}

declare module "mdast" {
  interface BlockContentMap {
    callout: Callout;
  }
  interface RootContentMap {
    callout: Callout;
  }
}

const MARK = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;

/** The callout that a quotation is, or `null`. The source tells a mark from one that was escaped. */
export function asCallout(quote: Blockquote, source: string): Callout | null {
  const [first, ...rest] = quote.children;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  if (first?.type !== "paragraph" || text?.type !== "text") return null;
  const mark = MARK.exec(text.value);
  const offset = text.position?.start.offset;
  if (!mark?.[1] || offset === undefined || !source.startsWith("[!", offset)) return null;
  // The mark stands alone on its line; a word in bold or a link behind it makes a plain quotation of it.
  const isAlone = mark[0].endsWith("\n") || first.children.length === 1 || first.children[1]?.type === "break";
  if (!isAlone) return null;
  const words = text.value.slice(mark[0].length);
  const children = first.children.slice(first.children[1]?.type === "break" && !mark[0].endsWith("\n") ? 2 : 1);
  const opening = { ...first, children: words ? [{ ...text, value: words }, ...children] : children };
  return {
    type: "callout",
    kind: mark[1].toUpperCase() as CalloutKind,
    children: opening.children.length > 0 ? [opening, ...rest] : rest,
  };
}

const callout: Handle = (node: Callout, _parent, state, info) => {
  const exit = state.enter("blockquote");
  const tracker = state.createTracker(info);
  tracker.move("> ");
  tracker.shift(2);
  const body = state.indentLines(state.containerFlow(node, tracker.current()), (line, _at, isBlank) => `>${isBlank ? "" : " "}${line}`);
  exit();
  // Only a paragraph is sure to begin on the line below the mark.
  const gap = node.children[0]?.type === "paragraph" ? "" : "\n>";
  return `> [!${node.kind}]${node.children.length > 0 ? `${gap}\n${body}` : ""}`;
};

/** Writes callouts. */
export const calloutToMarkdown: ToMarkdown = { handlers: { callout } as NonNullable<ToMarkdown["handlers"]> };
