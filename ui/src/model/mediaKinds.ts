/** What the extensions of media files say of them, in lower case and without the dot. */
export const PICTURE_EXTENSIONS = ["png", "jpg", "jpeg", "webp", "gif", "svg"];
export const FILM_EXTENSIONS = ["mp4", "m4v", "mov", "webm", "mkv", "avi", "wmv", "mpg", "mpeg"];
export const CAPTION_EXTENSIONS = ["vtt", "srt"];

/** Whether a file's name ends in one of some extensions. */
export function hasExtension(name: string, extensions: readonly string[]): boolean {
  return extensions.includes(name.toLowerCase().split(".").at(-1) ?? "");
}
