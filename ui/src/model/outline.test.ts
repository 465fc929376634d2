import { expect, test } from "vitest";
import { applied } from "../test/standInHost";
import { sampleCourse } from "../test/sampleCourse";
import type { Edit } from "../api/generated";
import { dropEdit, lessonsOf, neighbourOf, spotBehind, stepEdit, type OutlineDrop, type OutlineRow } from "./outline";

const course = sampleCourse();
const lesson = (id: string): OutlineRow => ({ kind: "lesson", id });
const module = (id: string): OutlineRow => ({ kind: "module", id });

function order(edit: Edit | null): string {
  const after = edit ? applied(course, edit) : course;
  return after.modules.map(({ id, lessons }) => `${id}:${lessons.map((it) => it.id).join(",")}`).join(" ");
}

test("a lesson steps within its module, and over its edge into the next", () => {
  expect(order(stepEdit(course, lesson("l2"), -1))).toBe("m1:l2,l1,l3 m2:l4,l5");
  expect(order(stepEdit(course, lesson("l2"), 1))).toBe("m1:l1,l3,l2 m2:l4,l5");
  expect(order(stepEdit(course, lesson("l3"), 1))).toBe("m1:l1,l2 m2:l3,l4,l5");
  expect(order(stepEdit(course, lesson("l4"), -1))).toBe("m1:l1,l2,l3,l4 m2:l5");
  expect(stepEdit(course, lesson("l1"), -1)).toBeNull();
  expect(stepEdit(course, lesson("l5"), 1)).toBeNull();
});

test("a module steps with its lessons, and not over the edge of the course", () => {
  expect(order(stepEdit(course, module("m1"), 1))).toBe("m2:l4,l5 m1:l1,l2,l3");
  expect(stepEdit(course, module("m1"), -1)).toBeNull();
  expect(stepEdit(course, module("m2"), 1)).toBeNull();
});

test("what is dropped comes to stand where the line was", () => {
  const drop = (row: OutlineRow, target: OutlineRow, position: OutlineDrop["position"]) => order(dropEdit(course, row, { row: target, position }));
  expect(drop(lesson("l1"), lesson("l3"), "after")).toBe("m1:l2,l3,l1 m2:l4,l5");
  expect(drop(lesson("l3"), lesson("l1"), "before")).toBe("m1:l3,l1,l2 m2:l4,l5");
  expect(drop(lesson("l1"), lesson("l4"), "before")).toBe("m1:l2,l3 m2:l1,l4,l5");
  expect(drop(lesson("l1"), module("m2"), "on")).toBe("m1:l2,l3 m2:l4,l5,l1");
  expect(drop(lesson("l4"), module("m2"), "before")).toBe("m1:l1,l2,l3,l4 m2:l5");
  expect(drop(module("m2"), module("m1"), "before")).toBe("m2:l4,l5 m1:l1,l2,l3");
});

test("a drop that changes nothing makes no edit", () => {
  expect(dropEdit(course, lesson("l1"), { row: lesson("l2"), position: "before" })).toBeNull();
  expect(dropEdit(course, lesson("l1"), { row: lesson("l1"), position: "after" })).toBeNull();
  expect(dropEdit(course, module("m1"), { row: module("m2"), position: "before" })).toBeNull();
});

test("a new lesson stands behind the one that is shown, else at the end", () => {
  expect(spotBehind(course, "l1")).toEqual({ module: "m1", at: 1 });
  expect(spotBehind(course, null)).toEqual({ module: "m2", at: 2 });
  expect(spotBehind({ ...course, modules: [] }, null)).toBeNull();
});

test("after a deletion the next lesson is shown, else the one before", () => {
  expect(neighbourOf(course, lesson("l2"))).toBe("l3");
  expect(neighbourOf(course, lesson("l5"))).toBe("l4");
  expect(neighbourOf(course, module("m1"))).toBe("l4");
  expect(neighbourOf(course, module("m2"))).toBe("l3");
  expect(lessonsOf(course)).toHaveLength(5);
});
