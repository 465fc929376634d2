import { expect, test } from "vitest";
import { sampleCourse } from "../test/sampleCourse";
import { mediaUses } from "./mediaUse";

test("a file is in use where a reading links to it by its encoded name", () => {
  const course = sampleCourse();
  expect(mediaUses(course).get("invoice.png")?.map((use) => use.kind === "lesson" && use.lesson.id)).toEqual(["l1"]);
  expect(mediaUses(course).get("opening interview.mp4")).toEqual([]);
  const reading = course.modules[0]?.lessons[0];
  if (reading?.body.kind === "reading") reading.body.markdown = "[film](media/opening%20interview.mp4)\n";
  expect(mediaUses(course).get("opening interview.mp4")).toHaveLength(1);
  expect(mediaUses(course).get("invoice.png")).toEqual([]);
});

test("the cover and the film of a video are in use", () => {
  const course = { ...sampleCourse(), cover: "invoice.png" };
  expect(mediaUses(course).get("invoice.png")?.[0]).toEqual({ kind: "cover" });
  const video = course.modules[0]?.lessons[1];
  if (video?.body.kind === "video") video.body.file = "opening interview.mp4";
  expect(mediaUses(course).get("opening interview.mp4")).toHaveLength(1);
});
