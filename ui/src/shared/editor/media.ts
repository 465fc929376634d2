/** The media name that a picture's address speaks of, or `null` for an address elsewhere. */
export function mediaName(address: string): string | null {
  if (!address.startsWith("media/")) return null;
  try {
    return decodeURIComponent(address.slice("media/".length));
  } catch {
    return null;
  }
}

/** How a text speaks of a media file. */
export const mediaSource = (name: string): string => `media/${encodeURIComponent(name)}`;

/** What a media file is shown as, by its name. */
export function mediaKind(name: string): "picture" | "video" | "audio" {
  const extension = name.toLowerCase().split(".").at(-1) ?? "";
  if (["mp4", "m4v", "webm", "mov"].includes(extension)) return "video";
  return ["mp3", "m4a", "ogg", "oga", "wav"].includes(extension) ? "audio" : "picture";
}
