import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleFramework, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { CoursePage } from "./CoursePage";

afterEach(cleanup);

async function page() {
  const course = sampleCourse();
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
