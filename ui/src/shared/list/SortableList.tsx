import { GripVertical, Plus } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "../controls";
import { isCommand } from "../keys";
import { useSay } from "../messages/text";
import { RowActions } from "./RowActions";
import "./sortable-list.css";
import { useDragHandle, type Dragged } from "./useDragHandle";

export interface SortableListProps<T extends { id: string }> {
  /** What the list holds. */
  label: string;
  items: readonly T[];
  /** What an item is called in what is read aloud. */
  nameOf: (item: T, index: number) => string;
  /** `to` counts in the list without the item. */
  onMove: (from: number, to: number) => void;
  onRemove?: (item: T, index: number) => void;
  /** Adds an item at the end. */
  onAdd?: () => void;
  addLabel?: string;
  /** `lines` for rows of one line, `blocks` for rows with several fields. */
  look?: "lines" | "blocks";
  /** Whether the buttons to move and remove are shown; rows with a menu of their own do without. */
  hasButtons?: boolean;
  children: (item: T, index: number) => ReactNode;
}

/**
 * A list whose rows are put in order with the mouse (by their handles), with buttons, or with keys: the command key and
 * an arrow in a row, or an arrow on its handle.
 */
export function SortableList<T extends { id: string }>(props: SortableListProps<T>) {
  const { label, items, nameOf, onMove, onRemove, onAdd, addLabel, look = "lines", hasButtons = true, children } = props;
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const [note, setNote] = useState("");
  const refocus = useRef<(() => void) | null>(null);
  const rows = () => [...(list.current?.children ?? [])] as HTMLElement[];

  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || to === from) return;
    const { activeElement } = document;
    const isInside = activeElement instanceof HTMLElement && rows()[from]?.contains(activeElement);
    refocus.current = isInside ? () => activeElement.focus() : null;
    setNote(say("common.list.moved", { name: nameOf(item, from), place: to + 1, count: items.length }));
    onMove(from, to);
  };
  const remove = (item: T, index: number) => {
    const place = Math.min(index, items.length - 2);
    refocus.current = () => rows()[place]?.querySelector<HTMLElement>(".sortable-handle")?.focus();
    setNote(say("common.list.removed", { name: nameOf(item, index) }));
    onRemove?.(item, index);
  };
  const { dragged, handle } = useDragHandle(rows, move);

  // A row that is put elsewhere in the document loses the focus on the way, and one that goes takes it along.
  const order = items.map(({ id }) => id).join(" ");
  useEffect(() => {
    refocus.current?.();
    refocus.current = null;
  }, [order]);

  const press = (event: KeyboardEvent, index: number) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0 || event.nativeEvent.isComposing) return;
    const target = event.target as Element;
    const isOnHandle = target.classList.contains("sortable-handle");
    // In a text of several lines the same keys go to its beginning or end.
    const isInText = look === "blocks" && target.closest("textarea, [contenteditable]") !== null;
    if (!isOnHandle && (!isCommand(event) || isInText)) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, index + by);
  };

  return (
    <div className={`sortable sortable-${look}`}>
      <ol ref={list} className="sortable-rows" aria-label={label}>
        {items.map((item, index) => {
          const name = nameOf(item, index);
          const isDragged = dragged?.from === index;
          return (
            <li
              key={item.id}
              className="sortable-row"
              data-dragged={isDragged || undefined}
              data-drop={dropMark(dragged, index)}
              style={isDragged ? { transform: `translateY(${dragged.by}px)` } : undefined}
              onKeyDown={(event) => press(event, index)}
            >
              <button
                type="button"
                className="sortable-handle"
                aria-label={say("common.list.handle", { name, place: index + 1, count: items.length })}
                {...handle(index)}
              >
                <GripVertical size={16} aria-hidden />
              </button>
              <div className="sortable-content">{children(item, index)}</div>
              {hasButtons && (
                <RowActions
                  className="sortable-buttons"
                  name={name}
                  at={index}
                  count={items.length}
                  onMove={(by) => move(index, index + by)}
                  onRemove={onRemove && (() => remove(item, index))}
                />
              )}
            </li>
          );
        })}
      </ol>
      {onAdd && addLabel && (
        <Button icon={Plus} look="quiet" onPress={onAdd}>
          {addLabel}
        </Button>
      )}
      <span className="visually-hidden" role="status">
        {note}
      </span>
    </div>
  );
}

/** On which side of a row the line stands that shows where a dragged row would fall. */
function dropMark(dragged: Dragged | null, index: number): "before" | "after" | undefined {
  if (!dragged || dragged.to === dragged.from || index !== dragged.to) return undefined;
  return dragged.to < dragged.from ? "before" : "after";
}
