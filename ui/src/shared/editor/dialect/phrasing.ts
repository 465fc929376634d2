import type { PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import { schema } from "../schema";

const { nodes, marks } = schema;

/** A piece of a line with what is still to be put around it. */
interface Piece {
  leaf: PhrasingContent;
  around: readonly Mark[];
  /** Text that may give up spaces at its ends. */
  isWords: boolean;
}

/** The line of a paragraph, heading or cell: flat marks become a tree. */
export function phrasing(node: Node): PhrasingContent[] {
  return nested(withoutEdges(withBareSpaces(node.children.map(piece))));
}

function piece(node: Node): Piece {
  const { attrs } = node;
  const around = node.marks.filter((mark) => mark.type !== marks.code);
  const leaf = (leaf: PhrasingContent): Piece => ({ leaf, around, isWords: false });
  switch (node.type) {
    case nodes.hard_break:
      return leaf({ type: "break" });
    case nodes.picture:
      return leaf({ type: "image", url: attrs.src as string, alt: attrs.alt as string, title: (attrs.title as string) || null });
    case nodes.maths:
      return leaf({ type: "maths", value: attrs.latex as string, display: attrs.display as boolean });
    case nodes.html_inline:
      return leaf({ type: "html", value: attrs.html as string });
    case nodes.footnote_ref:
      return leaf({ type: "footnoteReference", identifier: attrs.label as string, label: attrs.label as string });
    default:
      return node.marks.some((mark) => mark.type === marks.code)
        ? leaf({ type: "inlineCode", value: node.text ?? "" })
        : { leaf: { type: "text", value: node.text ?? "" }, around, isWords: true };
  }
}

/** Spaces at the ends of a bold or slanted run stand outside it, since Markdown cannot begin or end one with them. */
function withBareSpaces(pieces: Piece[]): Piece[] {
  for (const type of [marks.strong, marks.emphasis, marks.strike]) {
    const has = (piece: Piece | undefined) => piece?.around.some((mark) => mark.type === type) ?? false;
    const bare = (piece: Piece): Piece => ({ ...piece, around: piece.around.filter((mark) => mark.type !== type) });
    // A run of nothing but spaces and breaks may go away piece by piece, so both ends are looked at until they hold.
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      pieces = pieces.flatMap((piece, at) => {
        if (!has(piece)) return [piece];
        if (piece.leaf.type === "break") {
          if (has(pieces[at + 1])) return [piece];
          isChanged = true;
          return [bare(piece)];
        }
        if (!piece.isWords || piece.leaf.type !== "text") return [piece];
        const [, before = "", words = "", after = ""] = /^([ \t]*)([^]*?)([ \t]*)$/.exec(piece.leaf.value) ?? [];
        const cutsStart = before !== "" && !has(pieces[at - 1]);
        const cutsEnd = after !== "" && !has(pieces[at + 1]);
        if (!cutsStart && !cutsEnd) return [piece];
        isChanged = true;
        const part = (value: string): Piece => ({ ...piece, leaf: { type: "text", value } });
        const middle = (cutsStart ? "" : before) + words + (cutsEnd ? "" : after);
        return [
          ...(cutsStart ? [bare(part(before))] : []),
          ...(middle ? [part(middle)] : []),
          ...(cutsEnd && (words || !cutsStart) ? [bare(part(after))] : []),
        ];
      });
    }
  }
  return pieces;
}

/** The pieces without spaces at both ends and breaks at the last, which would be escaped and yet never seen. */
function withoutEdges(pieces: Piece[]): Piece[] {
  const kept = [...pieces];
  const cut = (at: () => number, edge: RegExp, cutsBreaks: boolean) => {
    for (let piece = kept[at()]; piece; piece = kept[at()]) {
      if (piece.around.some((mark) => mark.type === marks.link)) return;
      if (piece.leaf.type === "text") {
        const value = piece.leaf.value.replace(edge, "");
        if (value === piece.leaf.value) return;
        if (value) {
          kept[at()] = { ...piece, leaf: { type: "text", value } };
          return;
        }
      } else if (piece.leaf.type !== "break" || !cutsBreaks) return;
      kept.splice(at(), 1);
    }
  };
  cut(() => 0, /^[ \t\n]+/, false);
  cut(() => kept.length - 1, /[ \t\n]+$/, true);
  return kept;
}

/** Puts the mark that reaches furthest outside, and so on inwards. */
function nested(pieces: Piece[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    if (!first) break;
    let outer: Mark | undefined;
    let end = at + 1;
    for (const mark of first.around) {
      let reach = at + 1;
      while (reach < pieces.length && pieces[reach]?.around.some((other) => other.eq(mark))) reach += 1;
      // A link holds everything else, since a mark cannot end in the middle of its words.
      if (!outer || reach > end || mark.type === marks.link) [outer, end] = [mark, reach];
      if (mark.type === marks.link) break;
    }
    if (!outer) {
      out.push(first.leaf);
      at += 1;
      continue;
    }
    const mark = outer;
    const inner = pieces.slice(at, end).map((piece) => ({ ...piece, around: piece.around.filter((other) => !other.eq(mark)) }));
    out.push(wrapped(mark, nested(inner)));
    at = end;
  }
  return out;
}

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type) {
    case marks.link:
      return { type: "link", url: mark.attrs.href as string, title: (mark.attrs.title as string) || null, children };
    case marks.strong:
      return { type: "strong", children };
    case marks.emphasis:
      return { type: "emphasis", children };
    default:
      return { type: "delete", children };
  }
}
