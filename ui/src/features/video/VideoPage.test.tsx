import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLesson } from "../../api/course";
import type { JobState, Lesson } from "../../api/generated";
import { newQuestion } from "../../model/newQuestion";
import { CourseScene } from "../../test/CourseScene";
import "../../test/jsdom";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost, type StandIn } from "../../test/standInHost";
import { VideoPage } from "./VideoPage";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let core: StandIn;
let asked: unknown;

beforeEach(async () => {
  const course = sampleCourse();
  const lesson = course.modules[0]?.lessons[1] as Lesson;
  if (lesson.body.kind !== "video") throw new Error("the second lesson is a video");
  lesson.body.file = "opening interview.mp4";
  lesson.body.duration = 120_000;
  lesson.body.chapters = [{ id: "c1", at: 60_000, title: "Later" }];
  lesson.body.questions = [{ at: 30_000, question: newQuestion("trueFalse", "q1") }];
  const failed: JobState = {
    job: 1,
    step: "done",
    thousandths: 1000,
    outcome: { kind: "failed", failure: { code: "bad-media", message: "The file cannot be played.", hint: "Choose another file.", logId: null } },
  };
  core = standInHost({ course, review: sampleReview(course), others: { media_add: (request) => ((asked = request), failed) } });
  core.host.chooseFile = async () => "/films/opening.srt";
  render(
    <CourseScene course={course.id}>
      <Page />
    </CourseScene>,
  );
  await screen.findByText("Transcript", undefined, { timeout: 10_000 });
});
afterEach(cleanup);

function Page() {
  const lesson = useLesson("l2");
  return lesson ? <VideoPage lesson={lesson} /> : null;
}

const leave = (field: HTMLElement, value: string) => {
  act(() => field.focus());
  fireEvent.change(field, { target: { value } });
  act(() => field.blur());
};

test("a chapter is added where the film stands, in the order of time, and its title takes the cursor", async () => {
  const film = document.querySelector("video") as HTMLVideoElement;
  film.currentTime = 12.34;
  fireEvent.click(screen.getByRole("button", { name: /Add a chapter/ }));
  await waitFor(() => expect(core.edits.at(-1)).toMatchObject({ set: { field: "chapters", value: [{ at: 12_300, title: "" }, { id: "c1" }] } }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Title of chapter 1" }));
});

test("a time behind the end of the film is answered with a sentence, and one within it is sent", async () => {
  const field = screen.getByRole("textbox", { name: "Question 1 stops the film at" });
  leave(field, "3:00");
  expect(screen.getByText(/The film ends at 2:00/)).toBeTruthy();
  expect(core.edits).toEqual([]);
  leave(field, "1:05");
  await waitFor(() => expect(core.edits.at(-1)).toMatchObject({ set: { field: "questions", value: [{ at: 65_000, question: { id: "q1" } }] } }));
});

test("captions that cannot be read say why and what to do", async () => {
  fireEvent.click(screen.getByRole("button", { name: /Add captions/ }));
  await screen.findByText(/The file cannot be played/);
  expect(asked).toMatchObject({ path: "/films/opening.srt", purpose: { kind: "captions", lesson: "l2", language: "en" } });
});
