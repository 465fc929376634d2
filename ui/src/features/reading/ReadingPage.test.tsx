import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useLesson } from "../../api/course";
import type { Course, Edit, JobOutcome, JobState, MediaAdd } from "../../api/generated";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { ReadingPage } from "./ReadingPage";

let edits: Edit[];
let drop: (paths: string[], x: number, y: number) => void;

function brought({ path }: MediaAdd, course: Course): JobState {
  const outcome: JobOutcome = path.includes("broken")
    ? { kind: "failed", failure: { code: "refused", message: "The file is broken.", hint: null, logId: null } }
    : {
        kind: "mediaAdded",
        added: { name: "belt line.png", parts: { kind: "whole", course }, history: { revision: 2, canUndo: true, canRedo: false, writtenAt: 1 }, remarks: [] },
      };
  return { job: 1, step: "done", thousandths: 1000, outcome };
}

function Page() {
  const lesson = useLesson("l1");
  return lesson ? <ReadingPage lesson={lesson} /> : null;
}

async function open(markdown: string) {
  const course = sampleCourse();
  const body = course.modules[0]?.lessons[0]?.body;
  if (body?.kind === "reading") body.markdown = markdown;
  const review = sampleReview(course);
  review.estimate.lines = [
    { place: { kind: "lesson", lesson: "l1" }, what: "text", inputs: "1 260 words × 60 000 ms ÷ 180; 80 % to 135 %", time: { low: 1, typical: 2, high: 3 }, counted: true },
  ];
  const standIn = standInHost({ course, review, others: { media_add: (request) => brought(request, course) } });
  edits = standIn.edits;
  standIn.host.onFilesDropped = (listener) => {
    drop = listener;
    return () => undefined;
  };
  standIn.host.chooseFile = () => Promise.resolve("/pictures/belt line.png");
  render(
    <CourseScene course={course.id}>
      <Page />
    </CourseScene>,
  );
  await screen.findByRole("textbox", { name: "Text of the lesson" });
}

beforeEach(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.elementFromPoint = () => null;
});
afterEach(cleanup);

const written = () => edits.flatMap((edit) => (edit.edit === "readingSet" && edit.set.field === "markdown" ? [edit.set.value] : []));

test("a dropped picture is brought in and stands in the text, which is sent", async () => {
  await open("Words.\n");
  act(() => drop(["/pictures/belt line.png"], 0, 0));
  await waitFor(() => expect(written().at(-1)).toContain("![](media/belt%20line.png)"));
  expect(written().at(-1)).toContain("Words.");
  expect(written().at(-1)?.endsWith("\n")).toBe(true);
});

test("a chosen picture is asked what it shows", async () => {
  await open("Words.\n");
  fireEvent.click(screen.getByRole("button", { name: "Picture, film or sound" }));
  const alt = await screen.findByRole("textbox", { name: "What it shows" });
  fireEvent.change(alt, { target: { value: "A belt" } });
  fireEvent.click(screen.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(written().at(-1)).toContain("![A belt](media/belt%20line.png)"));
});

test("a file that cannot be shown is named, and one that is broken says why", async () => {
  await open("Words.\n");
  act(() => drop(["/a/list.exe"], 0, 0));
  expect(await screen.findByText(/“list.exe” cannot be shown/)).toBeTruthy();
  act(() => drop(["/a/broken.png"], 0, 0));
  expect(await screen.findByText(/The file is broken\./)).toBeTruthy();
  expect(written()).toEqual([]);
});

test("the length is the one that the hours are made of", async () => {
  await open("Words.\n");
  expect(await screen.findByRole("button", { name: "1,260 words" })).toBeTruthy();
});

test("the toolbar is one stop of the Tab key, says what is on, and its arrow keys go on", async () => {
  await open("**Bold**\n");
  const bold = screen.getByRole("button", { name: "Bold" });
  expect(bold.getAttribute("aria-pressed")).toBe("true");
  act(() => bold.focus());
  fireEvent.keyDown(bold, { key: "ArrowRight" });
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Italic" }));
});
