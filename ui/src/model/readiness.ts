import type { Course, Review } from "../api/generated";
import { countFindings } from "./findings";

/** What a finished course has. The first two are needed for a signed package; the others are what a reviewer asks for. */
export type NeedName = "noBlockers" | "hours" | "outcomes" | "outcomesCovered" | "finalTest" | "noWarnings";

export interface Need {
  name: NeedName;
  isMet: boolean;
  /** Whether a signed package, or the hours that it states, depend on it. */
  isRequired: boolean;
  /** How much is open, where it can be counted. */
  open: number;
}

const UNCOVERED = new Set(["outcome-not-taught", "outcome-not-assessed"]);

/**
 * What a finished course has and this one lacks. Nothing is estimated: each need is met or not, by what the core has
 * found and computed.
 */
export function needs(course: Course, { findings, estimate }: Pick<Review, "findings" | "estimate">): Need[] {
  const { blocker, warning } = countFindings(findings);
  const uncovered = new Set(
    findings.flatMap(({ rule, place }) => (UNCOVERED.has(rule) && place.kind === "outcome" ? [place.outcome] : [])),
  ).size;
  const hasOutcomes = course.outcomes.length > 0;
  return [
    { name: "noBlockers", isRequired: true, isMet: blocker === 0, open: blocker },
    { name: "hours", isRequired: true, isMet: estimate.hours !== null, open: estimate.missing.length },
    { name: "outcomes", isRequired: false, isMet: hasOutcomes, open: 0 },
    { name: "outcomesCovered", isRequired: false, isMet: hasOutcomes && uncovered === 0, open: uncovered },
    { name: "finalTest", isRequired: false, isMet: course.finalTest !== null, open: 0 },
    { name: "noWarnings", isRequired: false, isMet: warning === 0, open: warning },
  ];
}
