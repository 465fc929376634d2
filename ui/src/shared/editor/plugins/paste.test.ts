import { DOMParser as Reader } from "prosemirror-model";
import { expect, test } from "vitest";
import { writeMarkdown } from "../dialect/origin";
import { schema } from "../schema";
import { cleaned } from "./paste";

function pasted(html: string): string {
  const place = document.createElement("div");
  place.innerHTML = cleaned(html).html;
  return writeMarkdown(Reader.fromSchema(schema).parse(place), { blocks: [], after: "" });
}

test("what Word copies comes in as lists, tables and plain emphasis", () => {
  const item = (level: number, bullet: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${bullet}<span>&nbsp; </span></span><![endif]>${words}</p>`;
  expect(pasted(`<style>p{color:red}</style>${item(1, "·", "First")}${item(2, "o", "Nested")}${item(1, "·", "Second")}<p>After</p>`)).toBe(
    "- First\n  - Nested\n- Second\n\nAfter",
  );
  expect(pasted(item(1, "1.", "One") + item(1, "2.", "Two"))).toBe("1. One\n2. Two");
  expect(pasted("<p><span style='font-weight:bold'>Bold</span> <i>slanted</i></p>")).toBe("**Bold** *slanted*");
});

test("a cell with paragraphs and merged cells becomes a cell of one line", () => {
  expect(pasted("<table><tr><td colspan=2><p>a</p><p>b</p></td></tr><tr><td>c</td><td><ul><li>d</li></ul></td></tr></table>")).toContain("a b");
});

test("scripts, foreign pictures, trackers and links that act are dropped", () => {
  const html =
    "<p onclick='x()'>Words<script>alert(1)</script><img src='https://t.example/p.gif'> <a href='javascript:alert(1)'>bad</a> <a href='https://e.org/?utm_source=m&q=1'>good</a></p>";
  expect(pasted(html)).toBe("Words bad [good](https://e.org/?q=1)");
  expect(cleaned(html).hadPictures).toBe(true);
  expect(cleaned("<img data-src='media/a.png' src='x'>").hadPictures).toBe(false);
});
