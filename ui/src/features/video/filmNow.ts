import type { RefObject } from "react";

/** Where the film stands, in whole tenths of a second, as milliseconds. */
export function filmNow(film: RefObject<HTMLVideoElement | null>): number {
  return Math.round((film.current?.currentTime ?? 0) * 10) * 100;
}

/** Goes to a time in the film and brings it into sight. */
export function showAt(film: RefObject<HTMLVideoElement | null>, millis: number): void {
  if (!film.current) return;
  film.current.currentTime = millis / 1000;
  film.current.scrollIntoView?.({ block: "nearest" });
}
