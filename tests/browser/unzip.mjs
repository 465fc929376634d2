// Reads a zip as an LMS does: by its central directory (APPNOTE 4.3.12), without any package from outside.

import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/**
 * The files of a zip by their names, in the order of its directory.
 * @param {string} path
 * @returns {Map<string, () => Buffer>}
 */
export function unzip(path) {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0) throw new Error(`${path} is no zip.`);
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`The directory of ${path} is broken.`);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + lengths[0]);
    files.set(name, () => {
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const content = bytes.subarray(from, from + packed);
      return method === 0 ? content : inflateRawSync(content);
    });
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return files;
}

/** What the player knows of the course, from the page that it stands in. */
export function courseData(page) {
  const found = /<script[^>]*id="course-data"[^>]*>([\s\S]*?)<\/script>/.exec(page);
  if (!found) throw new Error("The page has no data of a course.");
  return JSON.parse(found[1]);
}
