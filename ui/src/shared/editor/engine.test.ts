import { TextSelection } from "prosemirror-state";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sayIn } from "../messages/text";
import { toggleList, toggleQuote } from "./commands/blocks";
import { insertFootnote, insertPicture, insertTable, setLink } from "./commands/inserts";
import { addRowBefore, deleteRow } from "./commands/tables";
import { Engine, type Look } from "./engine";

const onChange = vi.fn<(markdown: string) => void>();
let engine: Engine;

function open(markdown: string, look: Look = "page"): Engine {
  const nothing = () => undefined;
  const wiring = {
    say: sayIn("en"),
    mediaAddress: (name: string) => name,
    placeholder: "",
    onChange,
    onState: nothing,
    onFocus: nothing,
    onPastedPicture: nothing,
    openLink: nothing,
    editLink: nothing,
    editPicture: () => false,
    askPicture: nothing,
    toToolbar: nothing,
  };
  engine = new Engine(document.body.appendChild(document.createElement("div")), markdown, look, () => wiring, () => ({}));
  return engine;
}

/** Puts the cursor behind some words. */
function cursorBehind(words: string): void {
  const { state } = engine.view;
  let at = 0;
  state.doc.descendants((node, place) => {
    if (node.isText && node.text?.includes(words)) at = place + node.text.indexOf(words) + words.length;
  });
  engine.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, at)));
}

const type = (words: string) => engine.view.dispatch(engine.view.state.tr.insertText(words));
const sent = () => onChange.mock.lastCall?.[0];

beforeEach(() => {
  onChange.mockReset();
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
afterEach(() => {
  engine.destroy();
  document.body.replaceChildren();
});

test("opening a text sends nothing, and what is typed is sent with all else as it was", () => {
  open("One  \ntwo.\n\n\n\n* a\n* b\n\nLast *words*\n");
  expect(onChange).not.toHaveBeenCalled();
  cursorBehind("Last ");
  type("few ");
  expect(sent()).toBe("One  \ntwo.\n\n\n\n* a\n* b\n\nLast few *words*\n");
});

test("a page ends with a line feed unless it is empty, a field does not", () => {
  open("", "page");
  type("x");
  expect(sent()).toBe("x\n");
  engine.view.dispatch(engine.view.state.tr.delete(1, 2));
  expect(sent()).toBe("");
  engine.destroy();
  open("", "field");
  type("x");
  expect(sent()).toBe("x");
});

test("a text from outside replaces what is shown, keeps the cursor in its words, and is not sent back", () => {
  open("First.\n\nSecond words here.\n");
  cursorBehind("Second words");
  engine.show("First, and longer.\n\nSecond words here.\n");
  expect(onChange).not.toHaveBeenCalled();
  type("!");
  expect(sent()).toBe("First, and longer.\n\nSecond words! here.\n");
});

test("the echo of what was sent is no news", () => {
  open("a\n");
  cursorBehind("a");
  type("b");
  const before = engine.view.state;
  engine.show("ab\n");
  expect(engine.view.state).toBe(before);
});

test("half a word of an input method is not sent, and nothing from outside disturbs it", () => {
  open("a\n");
  cursorBehind("a");
  const composing = vi.spyOn(engine.view, "composing", "get").mockReturnValue(true);
  type("ha");
  engine.show("from outside\n");
  expect(onChange).not.toHaveBeenCalled();
  expect(engine.view.state.doc.textContent).toBe("aha");
  // An undo or an export wants even that.
  engine.send();
  expect(sent()).toBe("aha\n");
  composing.mockRestore();
});

test("a list becomes tasks, another list, and paragraphs again", () => {
  open("- a\n- b\n");
  cursorBehind("a");
  engine.run(toggleList("task"));
  expect(sent()).toBe("- [ ] a\n- [ ] b\n");
  engine.run(toggleList("ordered"));
  expect(sent()).toBe("1. a\n2. b\n");
  engine.run(toggleList("ordered"));
  expect(sent()).toBe("a\n\n1. b\n");
});

test("a quotation becomes a callout, another one, and plain again", () => {
  open("> words\n");
  cursorBehind("words");
  engine.run(toggleQuote("NOTE"));
  expect(sent()).toBe("> [!NOTE]\n> words\n");
  engine.run(toggleQuote("WARNING"));
  expect(sent()).toBe("> [!WARNING]\n> words\n");
  engine.run(toggleQuote("WARNING"));
  expect(sent()).toBe("words\n");
});

test("a footnote takes the next free number and its note stands at the end", () => {
  open("Words.[^1]\n\n[^1]: One.\n");
  cursorBehind("Words");
  engine.run(insertFootnote);
  type("Two.");
  expect(sent()).toBe("Words[^2].[^1]\n\n[^1]: One.\n\n[^2]: Two.\n");
});

test("a table's first row is its heading, whatever is done to it", () => {
  open("");
  engine.run(insertTable);
  type("A");
  expect(engine.view.state.doc.firstChild?.firstChild?.firstChild?.type.name).toBe("table_header");
  engine.run(addRowBefore);
  expect(sent()).toMatch(/^\| A \| \| \|\n/);
  engine.run(deleteRow);
  expect(engine.view.state.doc.firstChild?.firstChild?.firstChild?.type.name).toBe("table_header");
  expect(engine.view.state.doc.firstChild?.childCount).toBe(2);
});

test("a picture between words gets a paragraph of its own, with its name encoded", () => {
  open("Some words.\n");
  cursorBehind("Some");
  engine.run(insertPicture("belt line 海.png", "A belt"));
  expect(sent()).toBe("Some words.\n\n![A belt](media/belt%20line%20%E6%B5%B7.png)\n");
});

test("bold words keep their ends where Markdown needs help", () => {
  open("中文“引用”中文\n");
  const { tr, schema } = engine.view.state;
  engine.view.dispatch(tr.addMark(3, 7, schema.mark("strong")));
  const markdown = sent() ?? "";
  engine.show("");
  engine.show(markdown);
  const bold: string[] = [];
  engine.view.state.doc.descendants((node) => void (node.marks.length > 0 && bold.push(node.text ?? "")));
  expect(bold).toEqual(["“引用”"]);
});

test("a link is set with its words, and money is no formula", () => {
  open("From $5 to $6, see there.\n");
  engine.run(setLink(20, 25, "https://example.org", "there"));
  const markdown = sent() ?? "";
  expect(markdown).toContain("[there](https://example.org)");
  engine.show("");
  engine.show(markdown);
  expect(engine.view.state.doc.textContent).toBe("From $5 to $6, see there.");
});
