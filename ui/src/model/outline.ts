import type { Course, Edit, Lesson } from "../api/generated";

/** A place for a lesson: the module, and how many lessons of it stand before. */
export interface Spot {
  module: string;
  at: number;
}

/** What the outline moves about. */
export type OutlineRow = { kind: "module"; id: string } | { kind: "lesson"; id: string };

/** Where something is dropped: on a row, or beside it. */
export interface OutlineDrop {
  row: OutlineRow;
  position: "before" | "on" | "after";
}

/** Every lesson, in the order in which they are taken. */
export function lessonsOf(course: Course): Lesson[] {
  return course.modules.flatMap((module) => module.lessons);
}

/** Where a lesson stands. */
export function spotOf(course: Course, lesson: string): Spot | null {
  for (const module of course.modules) {
    const at = module.lessons.findIndex(({ id }) => id === lesson);
    if (at >= 0) return { module: module.id, at };
  }
  return null;
}

/** Where a new lesson comes to stand: behind the one that is shown, else at the end; `null` without a module. */
export function spotBehind(course: Course, lesson: string | null): Spot | null {
  const shown = lesson === null ? null : spotOf(course, lesson);
  if (shown) return { module: shown.module, at: shown.at + 1 };
  const last = course.modules.at(-1);
  return last ? { module: last.id, at: last.lessons.length } : null;
}

/** The row that is shown after one was deleted: the lesson behind it, else the one before it. */
export function neighbourOf(course: Course, row: OutlineRow): string | null {
  const lessons = lessonsOf(course);
  const isGone = (lesson: Lesson) =>
    row.kind === "lesson" ? lesson.id === row.id : spotOf(course, lesson.id)?.module === row.id;
  const first = lessons.findIndex(isGone);
  if (first < 0) return null;
  const behind = lessons.slice(first).find((lesson) => !isGone(lesson));
  return (behind ?? lessons[first - 1])?.id ?? null;
}

/** Moves a row one place up (-1) or down (1), a lesson also over the edge of its module; `null` where there is no way. */
export function stepEdit(course: Course, row: OutlineRow, by: -1 | 1): Edit | null {
  if (row.kind === "module") {
    const at = course.modules.findIndex(({ id }) => id === row.id) + by;
    return at < 0 || at >= course.modules.length ? null : { edit: "moduleMove", id: row.id, at };
  }
  const spot = spotOf(course, row.id);
  if (!spot) return null;
  const index = course.modules.findIndex(({ id }) => id === spot.module);
  const at = spot.at + by;
  if (at >= 0 && at < (course.modules[index]?.lessons.length ?? 0)) {
    return { edit: "lessonMove", id: row.id, module: spot.module, at };
  }
  const next = course.modules[index + by];
  return next ? { edit: "lessonMove", id: row.id, module: next.id, at: by < 0 ? next.lessons.length : 0 } : null;
}

/** The edit for a drop, `null` where it would change nothing. Positions count without what is moved. */
export function dropEdit(course: Course, row: OutlineRow, { row: target, position }: OutlineDrop): Edit | null {
  if (row.kind === "module") return dropModule(course, row.id, target, position);
  const from = spotOf(course, row.id);
  const to = dropSpot(course, row.id, target, position);
  if (!from || !to || (from.module === to.module && from.at === to.at)) return null;
  return { edit: "lessonMove", id: row.id, ...to };
}

function dropModule(course: Course, id: string, target: OutlineRow, position: OutlineDrop["position"]): Edit | null {
  const owner = target.kind === "module" ? target.id : spotOf(course, target.id)?.module;
  const from = course.modules.findIndex((module) => module.id === id);
  const beside = course.modules.filter((module) => module.id !== id).findIndex((module) => module.id === owner);
  if (beside < 0 || from < 0) return null;
  const at = beside + (target.kind === "module" && position === "before" ? 0 : 1);
  return at === from ? null : { edit: "moduleMove", id, at };
}

function dropSpot(course: Course, id: string, target: OutlineRow, position: OutlineDrop["position"]): Spot | null {
  const without = (module: { lessons: Lesson[] }) => module.lessons.filter((lesson) => lesson.id !== id);
  if (target.kind === "module") {
    const index = course.modules.findIndex((module) => module.id === target.id);
    // The line above a module's title is the end of the module before it.
    const module = course.modules[position === "before" && index > 0 ? index - 1 : index];
    if (!module) return null;
    return { module: module.id, at: position === "before" && index === 0 ? 0 : without(module).length };
  }
  const module = course.modules.find(({ lessons }) => lessons.some((lesson) => lesson.id === target.id));
  const at = module ? without(module).findIndex((lesson) => lesson.id === target.id) : -1;
  return module && at >= 0 ? { module: module.id, at: at + (position === "before" ? 0 : 1) } : null;
}
