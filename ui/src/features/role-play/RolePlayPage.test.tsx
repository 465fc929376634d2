import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLesson } from "../../api/course";
import type { Lesson } from "../../api/generated";
import { CourseScene } from "../../test/CourseScene";
import "../../test/jsdom";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost, type StandIn } from "../../test/standInHost";
import { RolePlayPage } from "./RolePlayPage";

// All texts of the guide are drawn as editors, which takes a busy machine its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let core: StandIn;

beforeEach(async () => {
  const course = sampleCourse();
  const lesson = course.modules[1]?.lessons[0] as Lesson;
  if (lesson.body.kind !== "rolePlay") throw new Error("the fourth lesson is a role-play");
  lesson.body.roles = [{ id: "role1", name: "Manager", publicBrief: "", privateBrief: "The price is a loan." }];
  lesson.body.checklist = [{ id: "cl1", text: "Asks first", alignments: [] }];
  core = standInHost({ course, review: sampleReview(course) });
  render(
    <CourseScene course={course.id}>
      <Page />
    </CourseScene>,
  );
  await screen.findByText("Scenario", undefined, { timeout: 10_000 });
});
afterEach(cleanup);

function Page() {
  const lesson = useLesson("l4");
  return lesson ? <RolePlayPage lesson={lesson} part="cl1" /> : null;
}

const lastOf = (field: string) => {
  const edit = core.edits.at(-1);
  return edit?.edit === "rolePlaySet" && edit.set.field === field ? edit.set.value : undefined;
};

test("a role that is added takes the cursor, and its name is sent as it is typed", async () => {
  fireEvent.click(screen.getByRole("button", { name: "Add a role" }));
  const name = await screen.findByRole("textbox", { name: "Name of role 2" });
  expect(document.activeElement).toBe(name);
  fireEvent.change(name, { target: { value: "Interpreter" } });
  await waitFor(() => expect(lastOf("roles")).toMatchObject([{ name: "Manager" }, { id: "role2", name: "Interpreter" }]));
});

test("what learners never get says so", () => {
  expect(screen.getAllByText(/never in the learner’s package/).length).toBeGreaterThanOrEqual(3);
});

test("only an enactment has rounds, and the minutes of all rounds are counted", async () => {
  expect(screen.getByText("50")).toBeTruthy();
  const rounds = screen.getByRole("textbox", { name: "Rounds" });
  act(() => rounds.focus());
  fireEvent.change(rounds, { target: { value: "3" } });
  act(() => rounds.blur());
  await waitFor(() => expect(lastOf("phases")).toMatchObject([{ rounds: 1 }, { kind: "enactment", rounds: 3 }, { rounds: 1 }]));
  expect(await screen.findByText("60")).toBeTruthy();
});

test("a finding's checklist line has the cursor when somebody is sent to it", () => {
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Line 1" }));
});

test("Enter in the last line of the checklist begins the next one", async () => {
  fireEvent.keyDown(screen.getByRole("textbox", { name: "Line 1" }), { key: "Enter" });
  await waitFor(() => expect(lastOf("checklist")).toMatchObject([{ id: "cl1" }, { text: "" }]));
});
