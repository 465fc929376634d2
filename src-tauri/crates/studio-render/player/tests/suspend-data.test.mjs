// What is remembered, and what a new export of the course makes of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, begin, submit } from "../attempt.js";
import { bitsToDigits, digitsToBits, fromDigits, toDigits } from "../digits.js";
import { decode, encode } from "../suspend-data.js";
import { filmIn, freshState, quizIn } from "../state.js";
import { sampleCourse } from "./sample-course.mjs";
import { dateOf, dayOf } from "../days.js";
import { isReached, noteReached } from "../reached.js";
import { speak } from "../strings.js";

speak({ "decimal-mark": "." });

/** A learner in the middle of everything. */
function inTheMiddle() {
  const course = sampleCourse();
  const state = freshState();
  state.done.add("text");
  filmIn(state, "film", 2).watched.fill(true, 0, 12);
  filmIn(state, "film", 2).shares[0] = 60;
  state.checks.set("play", [true, false, false, false, false, false, false, true]);
  const { quiz } = course.lessons[3];
  const test = quizIn(state, "test");
  begin(quiz, test, 123456);
  [2, [0, 6], 1, [0, -1, 1], [1, 0, 2, 3], "56,25", "cn 23", ["officer", "x"], 1].forEach((given, at) => answer(quiz, test, at, given));
  test.seconds = 77;
  state.lastQuiz = "test";
  return { course, state };
}

test("digits are read as they are written", () => {
  for (const number of [0, 1, 63, 64, 4095]) assert.equal(fromDigits(toDigits(number, 2)), number);
  assert.equal(toDigits(99999, 2), "__");
  assert.equal(fromDigits("a b"), null);
  const bits = [true, false, false, true, false, false, true];
  assert.deepEqual(digitsToBits(bitsToDigits(bits), 7), bits);
});

test("a learner finds everything again but typed words", () => {
  const { course, state } = inTheMiddle();
  const again = decode(course, encode(course, state));
  assert.deepEqual([...again.done], ["text"]);
  assert.deepEqual(again.films, state.films);
  assert.deepEqual(again.checks, state.checks);
  assert.equal(again.lastQuiz, "test");
  const [was, is] = [quizIn(state, "test"), quizIn(again, "test")];
  assert.deepEqual(is.shares, was.shares);
  assert.deepEqual({ ...is, answers: [] }, { ...was, answers: [] });
  assert.deepEqual(is.answers, [2, [0, 6], 1, [0, -1, 1], [1, 0, 2, 3], null, null, null, 1]);
  assert.equal(encode(course, again), encode(course, state));
});

test("no typed word is ever in it", () => {
  const { course, state } = inTheMiddle();
  assert.match(encode(course, state), /^[0-9A-Za-z_.,-]*$/);
  assert.ok(!encode(course, state).includes("officer"));
});

test("a submitted result survives", () => {
  const { course, state } = inTheMiddle();
  submit(course.lessons[3].quiz, quizIn(state, "test"));
  const known = quizIn(decode(course, encode(course, state)), "test");
  assert.equal(known.attempts, 1);
  assert.equal(known.best, quizIn(state, "test").best);
  assert.equal(known.isOpen, false);
});

test("the day of passing is kept, the first one, and a memory of before it came is still read", () => {
  const { course, state } = inTheMiddle();
  const before = encode(course, state);
  assert.equal(decode(course, before).reachedOn, null);
  noteReached(course, state, new Date(2026, 10, 23, 23, 59));
  assert.equal(state.reachedOn, null, "not passed yet");
  Object.assign(quizIn(state, "test"), { attempts: 1, best: 900, isPassed: true });
  noteReached(course, state, new Date(2026, 10, 23, 23, 59));
  noteReached(course, state, new Date(2027, 0, 1));
  const memory = encode(course, state);
  assert.match(memory, /\.[0-9A-Za-z_-]{3}$/);
  const again = decode(course, memory);
  assert.equal(dateOf(again.reachedOn ?? 0).toISOString().slice(0, 10), "2026-11-23");
  assert.equal(encode(course, again), memory);
  // A player of before reads the parts that it knows.
  assert.deepEqual(memory.split(".").length, before.split(".").length + 1);
});

test("without a final test the day is that of the last lesson", () => {
  const course = { ...sampleCourse(), finalTest: null };
  const state = freshState();
  for (const lesson of course.lessons) {
    assert.equal(isReached(course, state), false);
    if (lesson.gates) state.done.add(lesson.id);
  }
  noteReached(course, state, new Date(2020, 0, 2));
  assert.equal(state.reachedOn, 1);
});

test("where a new export asks for more, the day is that on which this was reached", () => {
  const course = { ...sampleCourse(), finalTest: null };
  const state = freshState();
  for (const lesson of course.lessons) state.done.add(lesson.id);
  noteReached(course, state, new Date(2026, 0, 1));
  course.lessons.push({ id: "new", key: "zzz", title: "New", kind: "reading", gates: true });
  noteReached(course, state, new Date(2026, 1, 1));
  assert.equal(state.reachedOn, null, "a page that says when all was done cannot have the day of before");
  state.done.add("new");
  noteReached(course, state, new Date(2026, 2, 1));
  assert.equal(dateOf(state.reachedOn ?? 0).getUTCMonth(), 2);
});

test("a day is that of the clock on the wall, and one before the count begins is its first", () => {
  assert.equal(dayOf(new Date(2020, 0, 1, 0, 0)), 0);
  assert.equal(dayOf(new Date(2021, 0, 1, 12, 0)), 366);
  assert.equal(dayOf(new Date(1970, 0, 1)), 0);
});

test("a new export with lessons moved, added and taken away keeps the rest", () => {
  const { course, state } = inTheMiddle();
  const memory = encode(course, state);
  const next = sampleCourse();
  next.lessons = [{ id: "new", key: "zzz", title: "New", kind: "reading", gates: true }, ...next.lessons.filter((/** @type {any} */ lesson) => lesson.id !== "play").reverse()];
  const again = decode(next, memory);
  assert.deepEqual([...again.done], ["text"]);
  assert.equal(quizIn(again, "test").isOpen, true);
  assert.equal(again.checks.size, 0);
});

test("a changed quiz keeps attempts and best result and forgets the attempt", () => {
  const { course, state } = inTheMiddle();
  submit(course.lessons[3].quiz, quizIn(state, "test"));
  const { best } = quizIn(state, "test");
  const memory = encode(course, state);
  const next = sampleCourse();
  next.lessons[3].quiz.shape = "zz";
  next.lessons[3].quiz.questions.pop();
  const known = quizIn(decode(next, memory), "test");
  assert.deepEqual([known.attempts, known.best, known.isOpen, known.shares], [1, best, false, []]);
});

test("what cannot be read is forgotten and nothing breaks", () => {
  const { course, state } = inTheMiddle();
  const memory = encode(course, state);
  for (let at = 0; at <= memory.length; at++) decode(course, memory.slice(0, at));
  for (const hostile of ["", "2abc", "1", "1....", "1aaaddd.ddd,,,ddd", `1${"é<>".repeat(50)}`, "1.ddd" + "_".repeat(500)]) {
    encode(course, decode(course, hostile));
  }
});
