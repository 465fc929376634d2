import { useCallback, useEffect, useRef, useState } from "react";

/** After this many milliseconds without a key, what was typed is sent. */
const PAUSE = 250;
/** At the latest after this many milliseconds, even while somebody types on. */
const AT_LEAST_EVERY = 1000;

export interface Typing<T> {
  /** What the field shows. */
  value: T;
  /** What was typed. */
  type: (value: T) => void;
  /** Sends at once what has not been sent. */
  flush: () => void;
}

/**
 * Holds what is being typed and sends it at every pause, and at least every second. A value from outside (an undo, an
 * answer of the core) replaces what the field shows unless something typed is still unsent. `isSame` compares values
 * that the core makes anew with each answer, such as lists.
 */
export function useTyping<T>(value: T, send: (value: T) => void, isSame: (a: T, b: T) => boolean = Object.is): Typing<T> {
  const [shown, setShown] = useState(value);
  const seen = useRef(value);
  const unsent = useRef<{ value: T } | null>(null);
  const since = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onTheWay = useRef<T[]>([]);
  const latest = useRef({ send, isSame });
  useEffect(() => {
    latest.current = { send, isSame };
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const typed = unsent.current;
    unsent.current = null;
    if (typed) {
      onTheWay.current.push(typed.value);
      latest.current.send(typed.value);
    }
  }, []);

  useEffect(() => {
    const same = latest.current.isSame;
    if (seen.current !== value && same(seen.current, value)) return;
    seen.current = value;
    // The answer to something sent earlier must not take the field back to it.
    const answered = onTheWay.current.findIndex((sent) => same(sent, value));
    onTheWay.current.splice(0, answered + 1);
    if (!unsent.current && (answered < 0 || onTheWay.current.length === 0)) setShown((shown) => (same(shown, value) ? shown : value));
  }, [value]);

  useEffect(() => {
    // Undo and export speak of everything that was typed, so they ask for it first.
    window.addEventListener("pagehide", flush);
    window.addEventListener("studio:flush", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("studio:flush", flush);
      flush();
    };
  }, [flush]);

  const type = useCallback(
    (next: T) => {
      setShown(next);
      const now = Date.now();
      if (!unsent.current) since.current = now;
      unsent.current = { value: next };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, Math.max(0, Math.min(PAUSE, since.current + AT_LEAST_EVERY - now)));
    },
    [flush],
  );
  return { value: shown, type, flush };
}
