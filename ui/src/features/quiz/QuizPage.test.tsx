import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLesson } from "../../api/course";
import type { Lesson } from "../../api/generated";
import { newQuestion } from "../../model/newQuestion";
import { CourseScene } from "../../test/CourseScene";
import "../../test/jsdom";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost, type StandIn } from "../../test/standInHost";
import { QuizPage } from "./QuizPage";

// The whole editor of a question is drawn, which takes a busy machine its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let core: StandIn;
let taken: (string | undefined)[];
let written: number;
let drop: (paths: string[]) => void;

beforeEach(async () => {
  const course = sampleCourse();
  const lesson = course.modules[0]?.lessons[2] as Lesson;
  if (lesson.body.kind !== "quiz") throw new Error("the third lesson is a quiz");
  const single = newQuestion("singleChoice", "q1");
  lesson.body.questions = [{ ...single, prompt: "What enters the value?" }, newQuestion("numeric", "q2"), newQuestion("trueFalse", "q3")];
  core = standInHost({ course, review: sampleReview(course) });
  core.host.onFilesDropped = (listener) => {
    drop = (paths) => listener(paths, 0, 0);
    return () => {};
  };
  taken = [];
  written = 0;
  render(
    <CourseScene course={course.id}>
      <Page />
    </CourseScene>,
  );
  await screen.findByText("What enters the value?", undefined, { timeout: 10_000 });
});
afterEach(cleanup);

function Page() {
  const lesson = useLesson("l3");
  return lesson ? <QuizPage lesson={lesson} onTake={(path) => taken.push(path)} onWrite={() => (written += 1)} /> : null;
}

const head = (number: number) => within(screen.getByRole("article", { name: `Question ${number}` })).getAllByRole("button")[0] as HTMLElement;

test("arrows go from question to question, and Enter's click opens one at a time", () => {
  head(1).focus();
  fireEvent.keyDown(head(1), { key: "ArrowDown" });
  expect(document.activeElement).toBe(head(2));
  fireEvent.click(head(1));
  fireEvent.click(head(2));
  expect(head(1).getAttribute("aria-expanded")).toBe("false");
  expect(head(2).getAttribute("aria-expanded")).toBe("true");
});

test("control and an arrow move a question, and Delete takes it out with a way back", async () => {
  fireEvent.keyDown(head(1), { key: "ArrowDown", ctrlKey: true });
  await waitFor(() => expect(core.edits.at(-1)).toEqual({ edit: "questionMove", lesson: "l3", id: "q1", at: 1 }));
  await waitFor(() => expect(within(head(2)).getByText("What enters the value?")).toBeTruthy());
  fireEvent.keyDown(head(2), { key: "Delete" });
  await waitFor(() => expect(core.edits.at(-1)).toEqual({ edit: "questionRemove", lesson: "l3", id: "q1" }));
  expect(screen.getByText(/Question 2 was deleted/)).toBeTruthy();
});

test("another key in a single choice takes the mark from the first, sent at once as the whole question", async () => {
  fireEvent.click(head(1));
  fireEvent.click(screen.getByRole("radio", { name: "Option 2 is right" }));
  await waitFor(() => expect(core.edits).toHaveLength(1));
  const [edit] = core.edits;
  if (edit?.edit !== "questionSet" || edit.question.answer.kind !== "singleChoice") throw new Error("a whole question was expected");
  expect(edit.question.prompt).toBe("What enters the value?");
  expect(edit.question.answer.options.map(({ isKey }) => isKey)).toEqual([false, true, false]);
});

test("a number that is none stays in the field with a sentence and is not sent", async () => {
  fireEvent.click(head(2));
  const field = screen.getByRole("textbox", { name: "Right number" });
  act(() => field.focus());
  fireEvent.change(field, { target: { value: "1,250" } });
  act(() => field.blur());
  expect(screen.getByText(/Write a plain number/)).toBeTruthy();
  expect(core.edits).toEqual([]);
  act(() => field.focus());
  fireEvent.change(field, { target: { value: "1250" } });
  act(() => field.blur());
  await waitFor(() => expect(core.edits).toHaveLength(1));
  expect(core.edits[0]).toMatchObject({ edit: "questionSet", question: { answer: { key: "1250" } } });
});

test("what was typed last is sent before its question is deleted", async () => {
  fireEvent.click(head(2));
  fireEvent.change(screen.getByRole("textbox", { name: "Unit" }), { target: { value: "kg" } });
  fireEvent.keyDown(head(2), { key: "Delete" });
  await waitFor(() => expect(core.edits.map(({ edit }) => edit)).toEqual(["questionSet", "questionRemove"]));
});

test("the switch makes it the course's final test", async () => {
  fireEvent.click(screen.getByRole("button", { name: /Rules of the quiz/ }));
  fireEvent.click(screen.getByRole("switch", { name: /final test/ }));
  await waitFor(() => expect(core.edits.at(-1)).toEqual({ edit: "courseSet", set: { field: "finalTest", value: "l3" } }));
});

test("questions go out and come in by files, also by one that is dropped on the quiz", () => {
  fireEvent.click(screen.getByRole("button", { name: "Import questions…" }));
  fireEvent.click(screen.getByRole("button", { name: "Export questions…" }));
  act(() => drop(["/in/film.mp4", "/in/Bank.XML"]));
  act(() => drop(["/in/picture.png"]));
  expect(taken).toEqual([undefined, "/in/Bank.XML"]);
  expect(written).toBe(1);
});
