import type { Course, Estimate, Lesson, PlanItem, SessionPlan } from "../api/generated";

export interface RunLine {
  item: PlanItem;
  /** Minutes after midnight at which it begins; `null` where the plan has no start. */
  from: number | null;
}

/** The lines of a plan with the time at which each begins. */
export function runOf({ startsAt, items }: SessionPlan): RunLine[] {
  let passed = 0;
  return items.map((item) => {
    const from = startsAt === null ? null : startsAt + passed;
    passed += item.minutes;
    return { item, from };
  });
}

/** All minutes of a plan. */
export function planMinutes({ items }: SessionPlan): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The facilitated lessons that the plan has no line for. */
export function unplanned(course: Course): Lesson[] {
  const planned = new Set(course.sessionPlan.items.map(({ what }) => (what.kind === "lesson" ? what.lesson : null)));
  const lessons = course.modules.flatMap((module) => module.lessons);
  return lessons.filter(({ id, delivery }) => delivery === "facilitated" && !planned.has(id));
}

/** How many whole minutes a lesson takes, rounded up; 0 where that is not known. */
export function lessonMinutes(estimate: Estimate | undefined, lesson: string): number {
  const time = estimate?.lessons.find((line) => line.lesson === lesson)?.time.typical ?? 0;
  return Math.ceil(time / 60_000);
}

/** The minutes that a plan gives to lessons, and those that the lessons on it and beside it take. */
export function liveMinutes(course: Course, estimate: Estimate | undefined): { planned: number; needed: number } {
  const planned = course.sessionPlan.items.reduce((sum, { what, minutes }) => (what.kind === "lesson" ? sum + minutes : sum), 0);
  const live = course.modules.flatMap((module) => module.lessons).filter(({ delivery }) => delivery === "facilitated");
  return { planned, needed: live.reduce((sum, { id }) => sum + lessonMinutes(estimate, id), 0) };
}
