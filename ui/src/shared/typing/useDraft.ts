import { useCallback, useEffect, useMemo, useRef } from "react";
import { saysTheSame } from "./useListTyping";
import { useTyping, type Typing } from "./useTyping";

/** How soon a change is sent: at the next pause of typing, or at once for what is not typed. */
export type Pace = "typing" | "atOnce";

/** Something that is being written and has parts: what it is now, and the ways to change it. */
export interface Draft<T> {
  value: T;
  change: (update: (now: T) => T, pace: Pace) => void;
  /** Sends at once what has not been sent. */
  flush: () => void;
}

/** Holds a whole of several fields while it is written, and sends it as one at every pause. */
export function useDraft<T>(value: T, send: (value: T) => void): Draft<T> {
  const { value: shown, type, flush } = useTyping(value, send, saysTheSame);
  // Two fields may change before the next drawing; the second must build on the first.
  const now = useRef(shown);
  useEffect(() => {
    now.current = shown;
  }, [shown]);
  const change = useCallback(
    (update: (now: T) => T, pace: Pace) => {
      now.current = update(now.current);
      type(now.current);
      if (pace === "atOnce") flush();
    },
    [type, flush],
  );
  return useMemo(() => ({ value: shown, change, flush }), [shown, change, flush]);
}

/** One field of a draft, as a draft of its own. */
export function fieldOf<T extends object, K extends keyof T>({ value, change, flush }: Draft<T>, key: K): Draft<T[K]> {
  return { value: value[key], change: (update, pace) => change((now) => ({ ...now, [key]: update(now[key]) }), pace), flush };
}

/** One item of a list that is a draft. A change of an item that has gone meanwhile changes nothing. */
export function itemOf<T extends { id: string }>({ change, flush }: Draft<T[]>, item: T): Draft<T> {
  return { value: item, change: (update, pace) => change((now) => now.map((it) => (it.id === item.id ? update(it) : it)), pace), flush };
}

/** A text of a draft, for a field that is typed in. */
export function typingOf({ value, change, flush }: Draft<string>): Typing<string> {
  return { value, type: (text) => change(() => text, "typing"), flush };
}

/** Puts a value in the place of a draft, at once. */
export function put<T>(draft: Draft<T>, value: T): void {
  draft.change(() => value, "atOnce");
}
