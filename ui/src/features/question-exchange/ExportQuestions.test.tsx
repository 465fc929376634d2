import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Commands, Finding } from "../../api/generated";
import { newQuestion } from "../../model/newQuestion";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { ExportQuestions } from "./ExportQuestions";

afterEach(cleanup);

const LOST: Finding = {
  rule: "no-such-rule",
  severity: "warning",
  place: { kind: "question", lesson: "l3", question: "q2" },
  values: {},
  message: "The picture cannot go along.",
  hint: "Add it in the LMS.",
  fix: null,
};

/** The dialog for the quiz of the first module. GIFT loses a picture; the other formats lose nothing. */
async function dialog(lesson: string | null = "l3") {
  const course = sampleCourse();
  const quizzes = course.modules.flatMap(({ lessons }) => lessons).filter(({ body }) => body.kind === "quiz");
  for (const { body } of quizzes) if (body.kind === "quiz") body.questions = [newQuestion("singleChoice", "q1"), newQuestion("numeric", "q2")];
  const asked: Commands["quiz_export"][0][] = [];
  const shown: string[] = [];
  const { host } = standInHost({
    course,
    review: sampleReview(course),
    others: {
      quiz_export: (request) => {
        asked.push(request);
        const findings = request.format === "gift" ? [LOST] : [];
        return { fileName: request.format === "gift" ? "check.txt" : "check.xml", questions: request.lessons.length * 2 || 4, bytes: 5120, findings };
      },
    },
  });
  host.chooseTarget = async (_title, name, extension) => `/out/${name}?${extension}`;
  host.revealFile = async (path) => void shown.push(path);
  render(
    <CourseScene course={course.id}>
      <ExportQuestions lesson={lesson} onClose={() => {}} />
    </CourseScene>,
  );
  await screen.findByText(/questions are carried over whole/);
  return { course, asked, shown };
}

test("what a format loses is listed with its question before anything is written", async () => {
  const { asked } = await dialog();
  expect(screen.getByText("All 2 questions are carried over whole.")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: /GIFT/ }));
  await screen.findByText(/The picture cannot go along/);
  expect(screen.getByText("Check yourself: additions and deductions · Question 2")).toBeTruthy();
  expect(asked.every(({ path }) => path === "")).toBe(true);
});

test("one quiz or all of them are written where it was asked for, and the file is shown in its folder", async () => {
  const { course, asked, shown } = await dialog();
  fireEvent.click(screen.getByRole("radio", { name: /All quizzes of the course/ }));
  await screen.findByText("All 4 questions are carried over whole.");
  fireEvent.click(screen.getByRole("button", { name: "Write the file…" }));
  await screen.findByText("4 questions written");
  expect(asked.at(-1)).toEqual({ course: course.id, lessons: [], format: "moodleXml", path: "/out/check.xml?xml" });
  expect(screen.getByText(/The file holds the keys/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Show in its folder" }));
  await waitFor(() => expect(shown).toEqual(["/out/check.xml?xml"]));
});

test("without a quiz that somebody was at, all of the course are written", async () => {
  const { asked } = await dialog(null);
  expect(screen.queryByRole("radio", { name: /All quizzes/ })).toBeNull();
  expect(asked.at(-1)).toMatchObject({ lessons: [] });
});
