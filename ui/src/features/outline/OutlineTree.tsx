import { useMemo, useState, type KeyboardEvent, type MouseEvent } from "react";
import { Collection, Tree } from "react-aria-components";
import type { Course, Review } from "../../api/generated";
import { findingsByOwner } from "../../model/findings";
import type { OutlineRow } from "../../model/outline";
import type { Selection } from "../../model/selection";
import { menuPoint, type MenuPoint } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { isCommand } from "../../shared/keys";
import { LessonRow, ModuleRow, type RowFacts } from "./rows";
import { rowOf } from "./rowKey";
import type { OutlineActions } from "./useOutlineActions";
import { useOutlineDrag } from "./useOutlineDrag";

export interface OutlineTreeProps {
  course: Course;
  review: Review | undefined;
  /** The lesson that the page shows. */
  shown: string | null;
  actions: OutlineActions;
  onSelect: (selection: Selection) => void;
  onMenu: (row: OutlineRow, at: MenuPoint) => void;
}

function rowAt(target: EventTarget): { row: OutlineRow; element: HTMLElement } | null {
  const element = (target as Element).closest<HTMLElement>("[data-key]");
  const key = element?.dataset.key;
  return element && key ? { row: rowOf(key), element } : null;
}

/** Modules and lessons as a tree: arrows go, Enter opens, F2 renames, Delete removes, Control with arrows moves. */
export function OutlineTree({ course, review, shown, actions, onSelect, onMenu }: OutlineTreeProps) {
  const say = useSay();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const { dragAndDropHooks } = useOutlineDrag(course, actions.make);
  const facts = useMemo<RowFacts>(
    () => ({
      times: new Map(review?.estimate.lessons.map((time) => [time.lesson, time])),
      findings: findingsByOwner(review?.findings ?? []),
      finalTest: course.finalTest,
    }),
    [review, course.finalTest],
  );
  const open = course.modules.filter(({ id }) => !closed.has(id)).map(({ id }) => `module:${id}`);
  const setOpen = (keys: Iterable<unknown>) => {
    const kept = new Set([...keys].map(String));
    setClosed(new Set(course.modules.map(({ id }) => id).filter((id) => !kept.has(`module:${id}`))));
  };

  const select = (keys: "all" | Set<unknown>) => {
    if (keys === "all") return;
    for (const key of keys) {
      const row = rowOf(String(key));
      if (row.kind === "lesson") onSelect({ kind: "lesson", lesson: row.id });
      else setOpen(closed.has(row.id) ? [...open, String(key)] : open.filter((it) => it !== key));
    }
  };

  const press = (event: KeyboardEvent) => {
    const at = rowAt(event.target);
    if (!at || (event.target as Element).closest("input, textarea")) return;
    const act =
      event.key === "F2"
        ? () => actions.rename(at.row)
        : event.key === "Delete" || (event.key === "Backspace" && isCommand(event))
          ? () => void actions.remove(at.row)
          : isCommand(event) && event.key === "ArrowUp"
            ? () => void actions.step(at.row, -1)
            : isCommand(event) && event.key === "ArrowDown"
              ? () => void actions.step(at.row, 1)
              : null;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const ask = (event: MouseEvent) => {
    const at = rowAt(event.target);
    if (!at) return;
    event.preventDefault();
    onMenu(at.row, menuPoint(event.nativeEvent, at.element));
  };

  return (
    <div onKeyDownCapture={press} onContextMenu={ask}>
      <Tree
        aria-label={say("course.outline.lessons")}
        className="outline-tree"
        items={course.modules}
        selectionMode="single"
        selectedKeys={shown === null ? [] : [`lesson:${shown}`]}
        onSelectionChange={select}
        disallowEmptySelection
        expandedKeys={open}
        onExpandedChange={setOpen}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[facts]}
      >
        {(module) => (
          <ModuleRow module={module} number={course.modules.indexOf(module) + 1} facts={facts}>
            <Collection items={module.lessons} dependencies={[facts]}>
              {(lesson) => <LessonRow lesson={lesson} facts={facts} />}
            </Collection>
          </ModuleRow>
        )}
      </Tree>
    </div>
  );
}
