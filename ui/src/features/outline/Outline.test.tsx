import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { QuestionsPlace } from "../../model/quizzes";
import type { Selection } from "../../model/selection";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { Outline } from "./Outline";

afterEach(cleanup);

async function outline(first: Selection = { kind: "lesson", lesson: "l1" }) {
  const course = sampleCourse();
  const standIn = standInHost({ course, review: sampleReview(course) });
  const selections: Selection[] = [];
  const places: QuestionsPlace[] = [];
  function Pane() {
    const [selection, select] = useState(first);
    return (
      <Outline
        selection={selection}
        onTakeQuestions={(place) => places.push(place)}
        onSelect={(next) => {
          selections.push(next);
          select(next);
        }}
      />
    );
  }
  render(
    <CourseScene course={course.id}>
      <Pane />
    </CourseScene>,
  );
  await screen.findByRole("treegrid");
  const row = (key: string) => {
    const element = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!element) throw new Error(`no row ${key}`);
    return element;
  };
  const press = (key: string, init: KeyboardEventInit, name: string) => {
    act(() => row(key).focus());
    fireEvent.keyDown(row(key), { key: name, ...init });
  };
  return { standIn, selections, places, row, press };
}

test("F2 renames in place and Enter keeps the title", async () => {
  const { standIn, press } = await outline();
  press("lesson:l3", {}, "F2");
  const field = screen.getByRole("textbox", { name: "Title of the lesson" });
  fireEvent.change(field, { target: { value: "A first check" } });
  fireEvent.keyDown(field, { key: "Enter" });
  await waitFor(() => expect(standIn.edits).toEqual([{ edit: "lessonSet", id: "l3", set: { field: "title", value: "A first check" } }]));
  expect(await screen.findByText("A first check")).toBeTruthy();
});

test("Escape leaves the title as it was", async () => {
  const { standIn, press } = await outline();
  press("module:m1", {}, "F2");
  const field = screen.getByRole("textbox", { name: "Title of the module" });
  fireEvent.change(field, { target: { value: "Something else" } });
  fireEvent.keyDown(field, { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(standIn.edits).toEqual([]);
});

test("Delete removes the row, says how it comes back, and shows its neighbour", async () => {
  const { standIn, selections, press } = await outline();
  press("lesson:l1", {}, "Delete");
  expect(await screen.findByText(/What the price tells.*Ctrl\+Z/)).toBeTruthy();
  expect(standIn.edits).toEqual([{ edit: "lessonRemove", id: "l1" }]);
  expect(selections).toEqual([{ kind: "lesson", lesson: "l2" }]);
});

test("Control and an arrow move a lesson over the edge of its module", async () => {
  const { standIn, press } = await outline();
  press("lesson:l3", { ctrlKey: true }, "ArrowDown");
  await waitFor(() => expect(standIn.edits).toEqual([{ edit: "lessonMove", id: "l3", module: "m2", at: 0 }]));
});

test("Alt+N adds a lesson behind the one that is shown, and shows it", async () => {
  const { standIn, selections } = await outline();
  fireEvent.keyDown(window, { code: "KeyN", key: "n", altKey: true });
  fireEvent.click(await screen.findByRole("menuitem", { name: "Role-play" }));
  await waitFor(() => expect(selections).toHaveLength(1));
  const [edit] = standIn.edits;
  expect(edit).toMatchObject({ edit: "lessonAdd", module: "m1", at: 1, lesson: { delivery: "facilitated" } });
  const body = edit?.edit === "lessonAdd" ? edit.lesson.body : null;
  expect(body?.kind === "rolePlay" && body.phases.map(({ minutes, rounds }) => minutes * rounds)).toEqual([10, 20, 20]);
});

test("rows say their minutes and what is wrong with them to those who cannot see", async () => {
  const { row } = await outline();
  await waitFor(() => expect(row("lesson:l2").textContent).toContain("1 blocker"));
  expect(row("lesson:l3").textContent).toContain("6 min");
  expect(row("lesson:l5").textContent).toContain("Final test");
});

test("questions from a file become quizzes behind the lesson that is shown, or go where a row's menu was opened", async () => {
  const { places, row } = await outline();
  fireEvent.click(screen.getByRole("button", { name: "Lesson" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Quiz from a question file…" }));
  for (const key of ["lesson:l5", "module:m2"]) {
    fireEvent.contextMenu(row(key));
    fireEvent.click(await screen.findByRole("menuitem", { name: "Import questions…" }));
  }
  expect(places).toEqual([
    { lesson: null, module: "m1" },
    { lesson: "l5", module: "m2" },
    { lesson: null, module: "m2" },
  ]);
  fireEvent.contextMenu(row("lesson:l1"));
  await screen.findByRole("menuitem", { name: "Delete Del" });
  expect(screen.queryByRole("menuitem", { name: "Import questions…" })).toBeNull();
});
