// Prints the longest memory that the player writes for a package's course: `node suspend-data.mjs PACKAGE`.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { courseData, unzip } from "../unzip.mjs";

const course = courseData(unzip(process.argv[2]).get("index.html")().toString("utf8"));
const player = fileURLToPath(new URL("../../../src-tauri/crates/studio-render/player/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "suspend-data-"));
try {
  const file = join(folder, "course.json");
  writeFileSync(file, JSON.stringify(course));
  const longest = Number(execFileSync("node", [join(player, "tests/longest-memory.mjs"), file], { encoding: "utf8" }));
  const questions = course.lessons.flatMap((lesson) => lesson.quiz?.questions ?? []).length;
  console.log(JSON.stringify({ lessons: course.lessons.length, questions, longest }));
} finally {
  rmSync(folder, { recursive: true });
}
