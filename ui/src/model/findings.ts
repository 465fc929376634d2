import type { Course, Finding, Place, Severity } from "../api/generated";

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ["blocker", "warning", "advice"];

/** How many findings there are of each severity. */
export type FindingCounts = Record<Severity, number>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { blocker: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The gravest severity that occurs. */
export function worst(counts: FindingCounts): Severity | null {
  return SEVERITIES.find((severity) => counts[severity] > 0) ?? null;
}

/** The lesson that a place lies in; `null` where it lies in none. */
export function lessonOfPlace(place: Place): string | null {
  return "lesson" in place ? place.lesson : null;
}

/** The findings of each lesson and of each module itself, by its id. */
export function findingsByOwner(findings: readonly Finding[]): Map<string, Finding[]> {
  const owners = new Map<string, Finding[]>();
  for (const finding of findings) {
    const owner = finding.place.kind === "module" ? finding.place.module : lessonOfPlace(finding.place);
    if (owner !== null) owners.set(owner, [...(owners.get(owner) ?? []), finding]);
  }
  return owners;
}

/** What stands at a place, in the author's own words; empty where the place is the whole course. */
export function nameOfPlace(place: Place, course: Course): string {
  switch (place.kind) {
    case "course":
      return "";
    case "module":
      return course.modules.find((module) => module.id === place.module)?.title ?? "";
    case "outcome":
      return course.outcomes.find((outcome) => outcome.id === place.outcome)?.text ?? "";
    case "media":
      return place.media;
    case "file":
      return place.path;
    default:
      return course.modules.flatMap((module) => module.lessons).find((lesson) => lesson.id === place.lesson)?.title ?? "";
  }
}

/** Which question of its quiz or film a place is, counted from one; `null` where it is none. */
export function questionNumber(place: Place, course: Course): number | null {
  if (place.kind !== "question") return null;
  const body = course.modules.flatMap((module) => module.lessons).find((lesson) => lesson.id === place.lesson)?.body;
  const ids = body?.kind === "quiz" ? body.questions.map(({ id }) => id) : body?.kind === "video" ? body.questions.map(({ question }) => question.id) : [];
  const at = ids.indexOf(place.question);
  return at < 0 ? null : at + 1;
}
