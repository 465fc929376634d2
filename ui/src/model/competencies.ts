import type { Course, Coverage, Framework, FrameworkEntry } from "../api/generated";

/** A competency that can be chosen. */
export interface TagChoice {
  code: string;
  label: string;
  kind: FrameworkEntry["kind"];
  /** Whether its framework has given it up; it is shown where it is in use, and not offered. */
  isRetired: boolean;
}

/** Competencies under one heading of a framework. */
export interface TagGroupChoice {
  id: string;
  name: string;
  choices: readonly TagChoice[];
}

const HEADINGS: ReadonlySet<FrameworkEntry["kind"]> = new Set(["framework", "level", "category", "group"]);

/** The edition that a course has adopted, if the studio knows it. */
export function adoptedFramework(course: Course, frameworks: readonly Framework[]): Framework | undefined {
  const { framework } = course;
  return frameworks.find(({ id, edition }) => framework?.id === id && framework.edition === edition);
}

/** What a course can be aligned to, under the headings of the framework and in its order. */
export function tagGroups(framework: Framework | undefined): TagGroupChoice[] {
  if (!framework) return [];
  const byCode = new Map(framework.entries.map((entry) => [entry.code, entry]));
  const groups = new Map<string, { id: string; name: string; choices: TagChoice[] }>();
  for (const { code, label, kind, parent, retired } of framework.entries) {
    if (HEADINGS.has(kind)) continue;
    const id = parent ?? "";
    const group = groups.get(id) ?? { id: id || framework.id, name: headingOf(byCode, parent) || framework.title, choices: [] };
    group.choices.push({ code, label, kind, isRetired: retired !== null });
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** The headings above an entry, without the framework itself: `Operational customs manager › Knowledge`. */
function headingOf(byCode: ReadonlyMap<string, FrameworkEntry>, code: string | null): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at = code; at !== null && !seen.has(at); at = byCode.get(at)?.parent ?? null) {
    seen.add(at);
    const entry = byCode.get(at);
    if (entry && (entry.kind !== "framework" || names.length === 0)) names.unshift(entry.label);
  }
  return names.join(" › ");
}

/** How many competencies of the framework are taught, practised and assessed, of how many. */
export function coverageSums({ rows }: Coverage): Record<"taught" | "practised" | "assessed" | "all", number> {
  // What is retired stands in the table only while it is in use.
  const current = rows.filter(({ competency }) => competency.retired === null);
  const count = (cell: "taught" | "practised" | "assessed") => current.filter((row) => row[cell].length > 0).length;
  return { taught: count("taught"), practised: count("practised"), assessed: count("assessed"), all: current.length };
}
