import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { MarkType } from "prosemirror-model";
import { TextSelection, type Plugin } from "prosemirror-state";
import { findWrapping } from "prosemirror-transform";
import { around } from "../commands/blocks";
import { schema } from "../schema";

const { nodes, marks } = schema;

/** Makes a mark of what stands between two signs. */
function marking(pattern: RegExp, type: MarkType): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const words = match[2] ?? "";
    const before = match[1] ?? "";
    const { $from } = state.selection;
    if (!words || marks.code.isInSet($from.marks())) return null;
    const from = start + before.length;
    const kept = state.doc.slice(from, end).content;
    const open = (match[0].length - before.length - words.length - (match[3]?.length ?? 0)) || 1;
    const close = match[3]?.length ?? 0;
    // The last sign is not in the document yet; what is between the signs keeps its own marks.
    const inside = kept.cut(open, kept.size - (close - 1));
    const tr = state.tr.replaceWith(from, end, inside);
    return tr.addMark(from, from + inside.size, type.create()).removeStoredMark(type);
  });
}

/** `[ ] ` and `[x] ` begin a task. */
const task = new InputRule(/^\[([ xX]?)\]\s$/, (state, match, start, end) => {
  const checked = match[1]?.toLowerCase() === "x";
  const { tr } = state;
  const item = around(state, nodes.list_item);
  tr.delete(start, end);
  if (item) return item.node.firstChild === state.selection.$from.parent ? tr.setNodeMarkup(item.at, null, { ...item.node.attrs, checked }) : null;
  const range = tr.doc.resolve(start).blockRange();
  const wrapping = range && findWrapping(range, nodes.bullet_list);
  if (!range || !wrapping) return null;
  tr.wrap(range, wrapping);
  return tr.setNodeMarkup(range.start + 1, null, { checked });
});

/** `[!NOTE] ` in a quotation makes a callout of it. */
const callout = new InputRule(/^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s$/i, (state, match, start, end) => {
  const quote = around(state, nodes.blockquote);
  if (!quote || quote.node.firstChild !== state.selection.$from.parent) return null;
  return state.tr.delete(start, end).setNodeMarkup(quote.at, nodes.callout, { kind: match[1]?.toUpperCase() });
});

const rule = new InputRule(/^(?:---|\*\*\*)$/, (state, _match, start) => {
  const $start = state.doc.resolve(start);
  if ($start.depth !== 1) return null;
  const tr = state.tr.replaceWith($start.before(), $start.after(), [nodes.rule.create(), nodes.paragraph.create()]);
  return tr.setSelection(TextSelection.create(tr.doc, $start.before() + 2));
});

/** What is typed as Markdown becomes what it means. */
export function markdownRules(isOneLine: boolean): Plugin {
  const inline = [
    marking(/(^|[^*])\*\*([^\s*](?:[^*]*[^\s*])?)(\*\*)$/, marks.strong),
    marking(/(^|[^*])\*([^\s*](?:[^*]*[^\s*])?)(\*)$/, marks.emphasis),
    marking(/(^|[^~])~~([^\s~](?:[^~]*[^\s~])?)(~~)$/, marks.strike),
    marking(/(^|[^`])`([^`]+)(`)$/, marks.code),
  ];
  const blocks = [
    textblockTypeInputRule(/^(#{1,4})\s$/, nodes.heading, (match) => ({ level: match[1]?.length ?? 2 })),
    wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
    wrappingInputRule(
      /^(\d{1,9})[.)]\s$/,
      nodes.ordered_list,
      (match) => ({ start: Number(match[1]) }),
      (match, node) => node.childCount + (node.attrs.start as number) === Number(match[1]),
    ),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    textblockTypeInputRule(/^```$/, nodes.code_block),
    task,
    callout,
    rule,
  ];
  return inputRules({ rules: isOneLine ? inline : [...blocks, ...inline] });
}
