// Which strokes and keys turn a page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { wayOf, wayOfKey } from "../turning.js";

const stroke = (across, down = 0, milliseconds = 200) => ({ across, down, milliseconds });

test("a finger drawn against the way of reading goes on, and in scripts from the right it is the other way round", () => {
  assert.equal(wayOf(stroke(-120), false), "on");
  assert.equal(wayOf(stroke(120), false), "back");
  assert.equal(wayOf(stroke(120), true), "on");
  assert.equal(wayOf(stroke(-120), true), "back");
});

test("a tap, a scroll and a slow drag turn nothing", () => {
  assert.equal(wayOf(stroke(-59), false), null);
  assert.equal(wayOf(stroke(-120, 60), false), null);
  assert.equal(wayOf(stroke(-120, 0, 900), false), null);
});

test("no key alone turns a page, and none that a browser uses", () => {
  const press = (key, held = {}) => wayOfKey({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });
  assert.equal(press("PageDown", { altKey: true }), "on");
  assert.equal(press("PageUp", { altKey: true }), "back");
  assert.equal(press("PageDown"), null);
  assert.equal(press("PageDown", { ctrlKey: true }), null);
  assert.equal(press("PageDown", { altKey: true, shiftKey: true }), null);
  for (const key of ["n", "p", "ArrowRight", "ArrowLeft", " "]) assert.equal(press(key, { altKey: true }), null);
});
