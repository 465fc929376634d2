import { desktop } from "./desktop";
import type { Host } from "./host";

export type { Host } from "./host";

let current: Host = desktop;

/** The program that shows the screens. */
export function host(): Host {
  return current;
}

/** Puts a stand-in in its place, for tests. */
export function replaceHost(standIn: Host): void {
  current = standIn;
}
