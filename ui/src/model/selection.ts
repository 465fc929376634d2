import type { Course, Place } from "../api/generated";

/** What the page in the middle shows: the course itself, its session plan, or a lesson. */
export type Selection = { kind: "course" } | { kind: "plan" } | { kind: "lesson"; lesson: string; part?: string };

/** Where a finding is shown. The part is a question's or checklist line's id. */
export function selectionFor(place: Place, course: Course): Selection {
  switch (place.kind) {
    case "lesson":
      return { kind: "lesson", lesson: place.lesson };
    case "question":
      return { kind: "lesson", lesson: place.lesson, part: place.question };
    case "checklistLine":
      return { kind: "lesson", lesson: place.lesson, part: place.line };
    case "module": {
      const first = course.modules.find((module) => module.id === place.module)?.lessons[0];
      return first ? { kind: "lesson", lesson: first.id } : { kind: "course" };
    }
    default:
      return { kind: "course" };
  }
}

/** The selection, or the course where its lesson is not there any more. */
export function existing(selection: Selection, course: Course): Selection {
  if (selection.kind !== "lesson") return selection;
  const isThere = course.modules.some((module) => module.lessons.some((lesson) => lesson.id === selection.lesson));
  return isThere ? selection : { kind: "course" };
}
