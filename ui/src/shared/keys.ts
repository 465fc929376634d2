const isMac = typeof navigator !== "undefined" && navigator.platform.startsWith("Mac");

/** Keys as this desktop writes them: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function chord(key: string, ...held: ("shift" | "alt")[]): string {
  return isMac
    ? `${held.includes("alt") ? "⌥" : ""}${held.includes("shift") ? "⇧" : ""}⌘${key}`
    : ["Ctrl", held.includes("alt") ? "Alt" : "", held.includes("shift") ? "Shift" : "", key].filter(Boolean).join("+");
}

/** Whether the key that stands for commands on this desktop is held: Command on a Mac, Control elsewhere. */
export function isCommand(event: { ctrlKey: boolean; metaKey: boolean }): boolean {
  return isMac ? event.metaKey : event.ctrlKey;
}
