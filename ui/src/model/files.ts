/** The last part of a path, of any system. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** What stands behind the last dot of a file's name, in lower case; empty where there is no dot. */
export function extensionOf(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** The extensions of files in which LMSs exchange questions. */
export const QUESTION_EXTENSIONS = ["xml", "txt", "gift", "zip"];
