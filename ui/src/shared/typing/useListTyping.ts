import { useCallback, useEffect, useRef } from "react";
import { type Typing, useTyping } from "./useTyping";

/** Whether two values from the core say the same, though each answer makes them anew. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export interface ListTyping<T extends { id: string }> {
  items: readonly T[];
  /** What was typed into a text of an item. */
  text: (item: T, field: { [K in keyof T]: T[K] extends string ? K : never }[keyof T]) => Typing<string>;
  /** Changes an item at once. */
  change: (id: string, part: Partial<T>) => void;
  add: (item: T) => void;
  remove: (id: string) => void;
  /** Moves an item from one place to another; the latter counts in the list without it. */
  move: (from: number, to: number) => void;
}

/** A list whose items are typed in, sent as a whole: typing at every pause, everything else at once. */
export function useListTyping<T extends { id: string }>(list: readonly T[], send: (list: T[]) => void): ListTyping<T> {
  const typing = useTyping<readonly T[]>(list, (next) => send([...next]), saysTheSame);
  const latest = useRef(typing.value);
  useEffect(() => {
    latest.current = typing.value;
  }, [typing.value]);

  const { type, flush } = typing;
  const put = useCallback(
    (next: readonly T[]) => {
      latest.current = next;
      type(next);
    },
    [type],
  );
  const putNow = (next: readonly T[]) => {
    put(next);
    flush();
  };
  const changed = (id: string, part: Partial<T>) => latest.current.map((item) => (item.id === id ? { ...item, ...part } : item));

  return {
    items: typing.value,
    text: (item, field) => ({
      value: String(item[field]),
      type: (value) => put(changed(item.id, { [field]: value } as Partial<T>)),
      flush,
    }),
    change: (id, part) => putNow(changed(id, part)),
    add: (item) => putNow([...latest.current, item]),
    remove: (id) => putNow(latest.current.filter((item) => item.id !== id)),
    move: (from, to) => {
      const item = latest.current[from];
      if (item) putNow(latest.current.toSpliced(from, 1).toSpliced(to, 0, item));
    },
  };
}
