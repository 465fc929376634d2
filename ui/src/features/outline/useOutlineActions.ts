import { useCallback, useState, type RefObject } from "react";
import { newIds, useCourse, useEditing } from "../../api/course";
import type { Delivery, Edit } from "../../api/generated";
import { idsFor, newLesson, type BodyKind } from "../../model/newLesson";
import { neighbourOf, spotBehind, stepEdit, type OutlineRow } from "../../model/outline";
import type { Selection } from "../../model/selection";
import { languageFor, sayIn, useSay } from "../../shared/messages/text";
import { elementOf } from "./rowKey";

export interface OutlineActions {
  /** The row whose title is being typed. */
  renaming: OutlineRow | null;
  /** What was just deleted, as a sentence. */
  note: string | null;
  make: (edit: Edit) => Promise<boolean>;
  addLesson: (kind: BodyKind) => Promise<void>;
  addModule: () => Promise<void>;
  rename: (row: OutlineRow) => void;
  endRename: (title: string | null) => void;
  step: (row: OutlineRow, by: -1 | 1) => Promise<void>;
  remove: (row: OutlineRow) => Promise<void>;
  setDelivery: (lesson: string, delivery: Delivery) => void;
  setFinalTest: (lesson: string | null) => void;
  undo: () => void;
  endNote: () => void;
}

/** What can be done to the outline. */
export function useOutlineActions({ shown, onSelect, pane }: { shown: string | null; onSelect: (selection: Selection) => void; pane: RefObject<HTMLElement | null> }): OutlineActions {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const [renaming, setRenaming] = useState<OutlineRow | null>(null);
  const [deleted, setDeleted] = useState<{ id: string; note: string } | null>(null);
  const make = useCallback(
    (edit: Edit) => {
      setDeleted(null);
      return editing.edit(edit);
    },
    [editing],
  );
  // What an undo has brought back needs no note any more.
  const isBack = deleted !== null && course.modules.some(({ id, lessons }) => id === deleted.id || lessons.some((it) => it.id === deleted.id));

  // The tree puts moved rows in anew, so the focus is brought back when they stand.
  const focus = (row: OutlineRow) => setTimeout(() => elementOf(pane.current, row)?.focus());

  const addLesson = async (kind: BodyKind) => {
    const spot = spotBehind(course, shown);
    const ids = await newIds(idsFor(kind) + 1);
    const [module = "", ...rest] = ids;
    const inCourseLanguage = sayIn(languageFor(course.language));
    const lesson = newLesson(kind, rest, (phase) => inCourseLanguage(`course.phase.${phase}`));
    const add: Edit = { edit: "lessonAdd", module: spot?.module ?? module, lesson, at: spot?.at ?? 0 };
    const first: Edit = { edit: "moduleAdd", module: { id: module, title: "", summary: "", lessons: [] }, at: 0 };
    if (await make(spot ? add : { edit: "batch", edits: [first, add] })) onSelect({ kind: "lesson", lesson: lesson.id });
  };

  const addModule = async () => {
    const [id = ""] = await newIds(1);
    const at = course.modules.length;
    if (await make({ edit: "moduleAdd", module: { id, title: "", summary: "", lessons: [] }, at })) setRenaming({ kind: "module", id });
  };

  const endRename = (title: string | null) => {
    if (!renaming) return;
    if (title !== null) {
      const set = { field: "title", value: title } as const;
      void make({ edit: renaming.kind === "module" ? "moduleSet" : "lessonSet", id: renaming.id, set });
    }
    setRenaming(null);
    focus(renaming);
  };

  const remove = async (row: OutlineRow) => {
    const module = course.modules.find(({ id }) => id === row.id);
    const lesson = course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === row.id);
    const title = (row.kind === "module" ? module?.title : lesson?.title) || say("common.untitled");
    const neighbour = neighbourOf(course, row);
    const isShown = row.kind === "lesson" ? shown === row.id : !!module?.lessons.some(({ id }) => id === shown);
    if (!(await make({ edit: row.kind === "module" ? "moduleRemove" : "lessonRemove", id: row.id }))) return;
    setDeleted({ id: row.id, note: say(row.kind === "module" ? "course.outline.moduleDeleted" : "course.outline.lessonDeleted", { title }) });
    if (neighbour !== null) focus({ kind: "lesson", id: neighbour });
    if (isShown) onSelect(neighbour === null ? { kind: "course" } : { kind: "lesson", lesson: neighbour });
  };

  return {
    renaming,
    note: deleted && !isBack ? deleted.note : null,
    make,
    addLesson,
    addModule,
    rename: setRenaming,
    endRename,
    remove,
    step: async (row, by) => {
      const edit = stepEdit(course, row, by);
      if (edit && (await make(edit))) focus(row);
    },
    setDelivery: (id, value) => void make({ edit: "lessonSet", id, set: { field: "delivery", value } }),
    setFinalTest: (value) => void make({ edit: "courseSet", set: { field: "finalTest", value } }),
    undo: () => {
      setDeleted(null);
      void editing.undo();
    },
    endNote: useCallback(() => setDeleted(null), []),
  };
}
