import { useSyncExternalStore } from "react";

const EVERY = 30_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    timer = setInterval(tick, EVERY);
    tick();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

/** The time, in milliseconds since 1970-01-01 UTC, for words such as “5 minutes ago”: one clock for all who ask, and a coarse one. */
export function useNow(): number {
  return useSyncExternalStore(listen, () => now);
}
