import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Course } from "../../api/generated";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleFramework, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { CoursePage } from "./CoursePage";

afterEach(cleanup);

async function page(part: Partial<Course> = {}) {
  const course = { ...sampleCourse(), ...part };
  const standIn = standInHost({ course, review: sampleReview(course), frameworks: [sampleFramework()] });
  render(
    <CourseScene course={course.id}>
      <CoursePage />
    </CourseScene>,
  );
  await screen.findByLabelText("Title of the course", { selector: "textarea, input" });
  return standIn;
}

test("Enter at the last outcome begins the next one", async () => {
  const standIn = await page();
  fireEvent.keyDown(screen.getByLabelText("Outcome 2", { selector: "textarea, input" }), { key: "Enter" });
  const fresh = await screen.findByLabelText("Outcome 3", { selector: "textarea, input" });
  expect(document.activeElement).toBe(fresh);
  expect(standIn.course.outcomes).toHaveLength(3);
});

test("what was typed is sent when the field is left", async () => {
  const standIn = await page();
  const field = screen.getByLabelText("Keywords", { selector: "textarea, input" });
  fireEvent.change(field, { target: { value: "origin，valuation, origin" } });
  fireEvent.blur(field);
  await waitFor(() => expect(standIn.course.keywords).toEqual(["origin", "valuation"]));
});

test("a day that is none goes no further and says how it is written", async () => {
  const standIn = await page();
  const field = screen.getByLabelText("Released on", { selector: "textarea, input" });
  fireEvent.change(field, { target: { value: "2026-02-30" } });
  fireEvent.blur(field);
  expect(screen.getByText("Write the day as 2026-11-23.")).toBeTruthy();
  expect(standIn.edits).toEqual([]);
});

test("a competency tag is taken off", async () => {
  const standIn = await page();
  fireEvent.click(await screen.findByLabelText(/Remove TS\.K\.VAL/));
  await waitFor(() => expect(standIn.course.outcomes[0]?.alignments).toEqual([]));
});

const contributors = () => within(screen.getByRole("list", { name: "Who wrote and reviewed it" }));

test("a contributor is added with the name to be written, and is a reviewer where an author is named", async () => {
  const standIn = await page();
  fireEvent.click(screen.getByRole("button", { name: "Add an author or reviewer" }));
  await waitFor(() => expect(contributors().getAllByRole("listitem")).toHaveLength(3));
  const name = contributors().getAllByLabelText("Name", { selector: "textarea, input" })[2] as HTMLElement;
  expect(document.activeElement).toBe(name);
  fireEvent.change(name, { target: { value: "Amara Diallo" } });
  fireEvent.blur(name);
  await waitFor(() => expect(standIn.course.contributors[2]).toMatchObject({ name: "Amara Diallo", role: "reviewer", affiliation: "" }));
});

test("the first contributor who is added is the author", async () => {
  const standIn = await page({ contributors: [] });
  fireEvent.click(screen.getByRole("button", { name: "Add an author or reviewer" }));
  await waitFor(() => expect(standIn.course.contributors.map(({ role }) => role)).toEqual(["author"]));
});

test("a contributor’s role is changed with keys alone", async () => {
  const standIn = await page();
  const role = contributors().getByRole("button", { name: /Author\b.*Author or reviewer/ });
  role.focus();
  fireEvent.keyDown(role, { key: "ArrowRight" });
  fireEvent.keyUp(role, { key: "ArrowRight" });
  await waitFor(() => expect(standIn.course.contributors.map(({ role }) => role)).toEqual(["reviewer", "reviewer"]));
});

test("contributors are put in order with keys, and one is removed", async () => {
  const standIn = await page();
  fireEvent.keyDown(contributors().getByRole("button", { name: "Move Regional board of review: 2 of 2" }), { key: "ArrowUp" });
  await waitFor(() => expect(standIn.course.contributors.map(({ id }) => id)).toEqual(["c2", "c1"]));
  const row = within(contributors().getByRole("group", { name: "Chen Lihua" }));
  fireEvent.click(row.getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(standIn.course.contributors.map(({ id }) => id)).toEqual(["c2"]));
});
