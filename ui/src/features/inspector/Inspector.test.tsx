import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Selection } from "../../model/selection";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { Inspector } from "./Inspector";

afterEach(cleanup);

async function inspector(selection: Selection = { kind: "lesson", lesson: "l4" }) {
  const course = sampleCourse();
  const standIn = standInHost({ course, review: sampleReview(course) });
  const selections: Selection[] = [];
  render(
    <CourseScene course={course.id}>
      <Inspector selection={selection} onSelect={(next) => selections.push(next)} />
    </CourseScene>,
  );
  await screen.findByRole("heading", { name: "1 blocker" });
  return { standIn, selections };
}

test("a finding with a fix is mended by its edit", async () => {
  const { standIn } = await inspector();
  fireEvent.click(screen.getByRole("button", { name: "Take it off" }));
  await waitFor(() => expect(standIn.edits).toEqual([{ edit: "lessonSet", id: "l4", set: { field: "outcomes", value: [] } }]));
});

test("a finding shows its place, also in the media", async () => {
  const { selections } = await inspector();
  const card = screen.getByText("“An opening interview” has no film.").closest("li") as HTMLElement;
  fireEvent.click(within(card).getByRole("button", { name: "Show" }));
  expect(selections).toEqual([{ kind: "lesson", lesson: "l2" }]);
  const media = screen.getByText("Nothing uses this file.").closest("li") as HTMLElement;
  fireEvent.click(within(media).getByRole("button", { name: "Show" }));
  expect(await screen.findByText("84.1 MB · not used")).toBeTruthy();
});

test("findings can be narrowed to the lesson that is shown", async () => {
  await inspector();
  fireEvent.click(screen.getByRole("radio", { name: "This lesson" }));
  expect(screen.queryByText("Nothing uses this file.")).toBeNull();
  expect(screen.getByText("The lesson names an outcome that the course does not have.")).toBeTruthy();
});

test("there is no number while something is missing, but a sentence", async () => {
  await inspector();
  expect(screen.getByText("No learning hours can be given yet")).toBeTruthy();
  expect(screen.getByText(/has no film yet\. Choose one/)).toBeTruthy();
});

test("a file in use is removed only by somebody who has read that it is", async () => {
  const { standIn } = await inspector();
  fireEvent.click(screen.getByRole("tab", { name: /Media/ }));
  fireEvent.click(await screen.findByRole("button", { name: "Remove invoice.png" }));
  expect(standIn.edits).toEqual([]);
  expect(screen.getByText(/still used in 1 place/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(standIn.edits).toEqual([{ edit: "mediaRemove", name: "invoice.png" }]));
});

test("how much progress an LMS keeps is said with its limit", async () => {
  await inspector();
  expect(screen.getByText(/220 of 4,096 characters in SCORM 1.2/)).toBeTruthy();
});
