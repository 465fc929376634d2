import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Course } from "../../api/generated";
import type { OutlineRow } from "../../model/outline";
import { useSay } from "../../shared/messages/text";
import { elementOf } from "./rowKey";

export interface RenameFieldProps {
  course: Course;
  row: OutlineRow;
  pane: RefObject<HTMLElement | null>;
  /** Called once: with the new title, or `null` where it stays. */
  onEnd: (title: string | null) => void;
}

/** A field over a row of the outline. It stands beside the tree, not in it, since a tree takes letters for itself. */
export function RenameField({ course, row, pane, onEnd }: RenameFieldProps) {
  const say = useSay();
  const before =
    row.kind === "module"
      ? course.modules.find(({ id }) => id === row.id)?.title
      : course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === row.id)?.title;
  const [title, setTitle] = useState(before ?? "");
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const end = (next: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(next !== null && next.trim() !== before ? next.trim() : null);
  };

  useLayoutEffect(() => {
    const input = field.current;
    const scroll = pane.current?.querySelector<HTMLElement>(".outline-scroll");
    const element = elementOf(pane.current, row);
    if (!input || !scroll || !element) return;
    element.scrollIntoView?.({ block: "nearest" });
    const [outer, inner] = [scroll.getBoundingClientRect(), element.getBoundingClientRect()];
    input.style.top = `${inner.top - outer.top + scroll.scrollTop}px`;
    input.style.height = `${inner.height}px`;
    input.select();
    // A menu that is closing gives the focus back to where it was; the field takes it after that.
    const timer = setTimeout(() => input.select(), 60);
    return () => clearTimeout(timer);
  }, [pane, row]);

  return (
    <input
      ref={field}
      className={`outline-rename outline-rename-${row.kind}`}
      aria-label={say(row.kind === "module" ? "course.outline.moduleTitle" : "course.outline.lessonTitle")}
      dir="auto"
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={(event) => event.relatedTarget && end(title)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") end(title);
        if (event.key === "Escape") end(null);
      }}
    />
  );
}
