import type { OutlineRow } from "../../model/outline";

/** A row's key in the tree. */
export const keyOf = (row: OutlineRow) => `${row.kind}:${row.id}`;

/** The row of a key. */
export function rowOf(key: string): OutlineRow {
  const [kind = "", ...id] = key.split(":");
  return { kind: kind === "module" ? "module" : "lesson", id: id.join(":") };
}

/** The element that shows a row. */
export function elementOf(pane: HTMLElement | null, row: OutlineRow): HTMLElement | null {
  const rows = pane?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
  return [...rows].find((element) => element.dataset.key === keyOf(row)) ?? null;
}
