import type { RefObject } from "react";
import { moved } from "../../model/lists";
import { useFocusPart } from "../../shared/question/useFocusPart";
import { itemOf, put, useDraft, type Draft } from "../../shared/typing/useDraft";

export interface GuideList<T extends { id: string }> {
  items: T[];
  item: (item: T) => Draft<T>;
  /** Adds an item at the end and puts the cursor into it. */
  add: (item: T) => void;
  /** `to` counts in the list without the item. */
  move: (from: number, to: number) => void;
  remove: (item: T) => void;
}

/**
 * A list of the guide while it is written: typing is sent at every pause, everything else at once. `place` is the element
 * around it, in which a new item gets the cursor.
 */
export function useGuideList<T extends { id: string }>(place: RefObject<HTMLElement | null>, list: readonly T[], onSet: (list: T[]) => void): GuideList<T> {
  const focusPart = useFocusPart(place);
  const draft = useDraft<T[]>(list as T[], onSet);
  return {
    items: draft.value,
    item: (item) => itemOf(draft, item),
    add: (item) => {
      focusPart(item.id);
      draft.change((now) => [...now, item], "atOnce");
    },
    move: (from, to) => put(draft, moved(draft.value, from, to)),
    remove: ({ id }) => draft.change((now) => now.filter((it) => it.id !== id), "atOnce"),
  };
}
