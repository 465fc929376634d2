import { expect, test } from "vitest";
import { sampleCourse, sampleReview } from "../test/sampleCourse";
import { needs } from "./readiness";

const met = (list: ReturnType<typeof needs>) => list.filter(({ isMet }) => isMet).map(({ name }) => name);

test("a need is met only by what the core has found and computed", () => {
  const course = sampleCourse();
  const review = sampleReview(course);
  expect(met(needs(course, review))).toEqual(["outcomes", "finalTest"]);
  const hours = { low: 1000, typical: 1000, high: 1500, exactHundredths: 119, credits: 500, creditCondition: "passedFinalTest" } as const;
  const clean = { findings: [], estimate: { ...review.estimate, hours, missing: [] } };
  expect(met(needs(course, clean))).toHaveLength(6);
});

test("a course without outcomes covers none", () => {
  const course = { ...sampleCourse(), outcomes: [] };
  expect(met(needs(course, { ...sampleReview(), findings: [] }))).not.toContain("outcomesCovered");
});
