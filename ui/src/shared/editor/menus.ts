import { AlignCenter, AlignLeft, AlignRight, Asterisk, Code, Minus, Sigma, SquareCode, Strikethrough } from "lucide-react";
import { toggleMark } from "prosemirror-commands";
import type { Command } from "prosemirror-state";
import type { MenuEntry } from "../controls";
import { chord } from "../keys";
import type { Say } from "../messages/text";
import { makeHeading, makeParagraph, removeQuote, toggleCodeBlock, toggleQuote } from "./commands/blocks";
import { insertFootnote, insertMaths, insertRule } from "./commands/inserts";
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, alignColumn, deleteColumn, deleteRow, deleteTable } from "./commands/tables";
import { CALLOUTS } from "./dialect/callout";
import { schema } from "./schema";
import type { Standing } from "./standing";

type Run = (command: Command) => void;

/** What the block that the cursor stands in is called. */
export function blockName({ block, level }: Standing, say: Say): string {
  switch (block) {
    case "heading":
      return say("reading.editor.heading", { level });
    case "code":
      return say("reading.editor.codeBlock");
    case "source":
      return say("reading.editor.source");
    case "other":
      return say("reading.editor.other");
    default:
      return say("reading.editor.paragraph");
  }
}

/** What a block can be. */
export function blockEntries(standing: Standing, say: Say, run: Run): MenuEntry[] {
  const isFixed = standing.isInTable;
  return [
    { id: "paragraph", name: say("reading.editor.paragraph"), keys: chord("0", "alt"), isDisabled: isFixed, onAction: () => run(makeParagraph) },
    ...[1, 2, 3, 4].map((level) => ({
      id: `heading${level}`,
      name: say("reading.editor.heading", { level }),
      keys: chord(String(level), "alt"),
      isDisabled: isFixed,
      onAction: () => run(makeHeading(level)),
    })),
    { id: "code", name: say("reading.editor.codeBlock"), keys: "```", isDisabled: isFixed, onAction: () => run(toggleCodeBlock) },
  ];
}

/** What can be put around a block. */
export function quoteEntries(standing: Standing, say: Say, run: Run): MenuEntry[] {
  return [
    { id: "quote", name: say("reading.editor.quotation"), onAction: () => run(toggleQuote("quote")) },
    ...CALLOUTS.map((kind) => ({ id: kind, name: say(`reading.editor.callout.${kind}`), onAction: () => run(toggleQuote(kind)) })),
    { id: "none", name: say("reading.editor.noQuote"), begins: true, isDisabled: standing.quote === null, onAction: () => run(removeQuote) },
  ];
}

/** What can be done to a table. */
export function tableEntries(say: Say, run: Run): MenuEntry[] {
  const entry = (id: string, name: string, command: Command, rest: Partial<MenuEntry> = {}): MenuEntry => ({ id, name, onAction: () => run(command), ...rest });
  return [
    entry("rowBefore", say("reading.editor.rowBefore"), addRowBefore),
    entry("rowAfter", say("reading.editor.rowAfter"), addRowAfter),
    entry("columnBefore", say("reading.editor.columnBefore"), addColumnBefore),
    entry("columnAfter", say("reading.editor.columnAfter"), addColumnAfter),
    entry("alignStart", say("reading.editor.alignStart"), alignColumn(null), { icon: AlignLeft, begins: true }),
    entry("alignCenter", say("reading.editor.alignCenter"), alignColumn("center"), { icon: AlignCenter }),
    entry("alignEnd", say("reading.editor.alignEnd"), alignColumn("right"), { icon: AlignRight }),
    entry("deleteRow", say("reading.editor.deleteRow"), deleteRow, { begins: true, isDanger: true }),
    entry("deleteColumn", say("reading.editor.deleteColumn"), deleteColumn, { isDanger: true }),
    entry("deleteTable", say("reading.editor.deleteTable"), deleteTable, { isDanger: true }),
  ];
}

/** What is needed more rarely. */
export function insertEntries(standing: Standing, say: Say, run: Run): MenuEntry[] {
  const isCode = standing.block === "code" || standing.block === "source";
  return [
    { id: "strike", name: say("reading.editor.strike"), icon: Strikethrough, keys: chord("X", "shift"), isDisabled: isCode, onAction: () => run(toggleMark(schema.marks.strike)) },
    { id: "code", name: say("reading.editor.code"), icon: Code, keys: chord("`"), isDisabled: isCode, onAction: () => run(toggleMark(schema.marks.code)) },
    { id: "footnote", begins: true, name: say("reading.editor.footnote"), icon: Asterisk, isDisabled: isCode || standing.isInFootnote, onAction: () => run(insertFootnote) },
    { id: "maths", name: say("reading.editor.maths"), icon: Sigma, isDisabled: isCode, onAction: () => run(insertMaths) },
    { id: "codeBlock", name: say("reading.editor.codeBlock"), icon: SquareCode, isDisabled: standing.isInTable, onAction: () => run(toggleCodeBlock) },
    { id: "rule", name: say("reading.editor.rule"), icon: Minus, isDisabled: standing.isInTable || standing.isInFootnote, onAction: () => run(insertRule) },
  ];
}
