import { DropIndicator, useDragAndDrop } from "react-aria-components";
import type { Course, Edit } from "../../api/generated";
import { dropEdit, type OutlineRow } from "../../model/outline";
import { rowOf } from "./rowKey";

const MODULE = "application/x-studio-module";
const LESSON = "application/x-studio-lesson";

/** Lets modules and lessons be dragged, with the mouse or with keys: a lesson between lessons or onto a module, a module between modules. */
export function useOutlineDrag(course: Course, make: (edit: Edit) => Promise<boolean>) {
  return useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const row = rowOf(String(key));
        return { [row.kind === "module" ? MODULE : LESSON]: row.id, "text/plain": nameOf(course, row) };
      }),
    getDropOperation: (target, types) => {
      if (target.type !== "item") return "cancel";
      const { kind } = rowOf(String(target.key));
      const isBetween = target.dropPosition !== "on";
      const isAllowed = types.has(MODULE) ? kind === "module" && isBetween : types.has(LESSON) && (kind === "lesson") === isBetween;
      return isAllowed ? "move" : "cancel";
    },
    shouldAcceptItemDrop: (target, types) => types.has(LESSON) && rowOf(String(target.key)).kind === "module",
    onMove: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined) return;
      const edit = dropEdit(course, rowOf(String(key)), { row: rowOf(String(target.key)), position: target.dropPosition });
      if (edit) void make(edit);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="outline-drop" />,
  });
}

function nameOf(course: Course, row: OutlineRow): string {
  const module = course.modules.find(({ id }) => id === row.id);
  if (row.kind === "module") return module?.title ?? "";
  return course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === row.id)?.title ?? "";
}
