import type { Phase, PhaseKind } from "../api/generated";

/** The parts of a role-play, in their order. */
export const PHASE_KINDS: readonly PhaseKind[] = ["briefing", "enactment", "debrief"];

/** How long a phase takes with all its rounds, in minutes. */
export function phaseMinutes({ kind, minutes, rounds }: Pick<Phase, "kind" | "minutes" | "rounds">): number {
  return kind === "enactment" ? minutes * rounds : minutes;
}

/** The minute at which each phase begins, counted from the first, and at the end that at which the last ends. */
export function phaseStarts(phases: readonly Phase[]): number[] {
  const starts = [0];
  for (const phase of phases) starts.push((starts.at(-1) ?? 0) + phaseMinutes(phase));
  return starts;
}
