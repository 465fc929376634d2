import { expect, test } from "vitest";
import { sampleCourse, sampleReview } from "../test/sampleCourse";
import { liveMinutes, planMinutes, runOf, unplanned } from "./sessionRun";

test("each line begins when those before it are over", () => {
  expect(runOf(sampleCourse().sessionPlan).map(({ from }) => from)).toEqual([540, 550, 600]);
  expect(runOf({ ...sampleCourse().sessionPlan, startsAt: null }).map(({ from }) => from)).toEqual([null, null, null]);
});

test("the minutes for lessons are held against what the facilitated lessons take", () => {
  const course = sampleCourse();
  expect(planMinutes(course.sessionPlan)).toBe(75);
  expect(liveMinutes(course, sampleReview().estimate)).toEqual({ planned: 50, needed: 55 });
  expect(unplanned({ ...course, sessionPlan: { ...course.sessionPlan, items: [] } }).map(({ id }) => id)).toEqual(["l4"]);
});
