import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { Commands, Finding, QuizLooked } from "../../api/generated";
import { newQuestion } from "../../model/newQuestion";
import type { QuestionsPlace } from "../../model/quizzes";
import type { Selection } from "../../model/selection";
import { CourseScene } from "../../test/CourseScene";
import { sampleCourse, sampleReview } from "../../test/sampleCourse";
import { standInHost } from "../../test/standInHost";
import { ImportQuestions } from "./ImportQuestions";

afterEach(cleanup);

const LOST: Finding = {
  rule: "no-such-rule",
  severity: "warning",
  place: { kind: "file", path: "bank.xml", line: 12 },
  values: {},
  message: "An essay question is left out.",
  hint: "Ask it in a role-play.",
  fix: null,
};

const FOUND: QuizLooked = {
  format: "moodleXml",
  quizzes: [
    { title: "Valuation", questions: 3 },
    { title: "", questions: 2 },
  ],
  media: 1,
  findings: [LOST],
};

const PLACE: QuestionsPlace = { lesson: "l3", module: "m1" };

async function dialog({ place = PLACE, found = FOUND }: { place?: QuestionsPlace; found?: QuizLooked | "refused" } = {}) {
  const course = sampleCourse();
  const before = course.modules[0]?.lessons[2]?.body;
  if (before?.kind === "quiz") before.questions = [newQuestion("numeric", "q1")];
  const asked: Commands["quiz_import"][0][] = [];
  const undone: string[] = [];
  const selections: Selection[] = [];
  const grown = structuredClone(course);
  const quiz = grown.modules[0]?.lessons[2]?.body;
  if (quiz?.kind !== "quiz") throw new Error("the third lesson is a quiz");
  quiz.questions.push(newQuestion("trueFalse", "taken-1"));
  const history = { revision: 7, canUndo: true, canRedo: false, writtenAt: 0 };
  const { host } = standInHost({
    course,
    review: sampleReview(course),
    others: {
      quiz_look: () => {
        if (found === "refused") throw { code: "refused", message: "This file holds no questions.", hint: "Choose another.", logId: null };
        return found;
      },
      quiz_import: (request) => {
        asked.push(request);
        return { changed: { parts: { kind: "whole", course: grown }, history }, lesson: "l3", questions: 5, findings: [LOST] };
      },
      course_undo: ({ course: id }) => {
        undone.push(id);
        return { parts: { kind: "whole", course }, history: { ...history, revision: 8 } };
      },
    },
  });
  host.chooseFile = async () => "/in/other.txt";
  function Sheet() {
    const [path, setPath] = useState<string | null>("/in/bank.xml");
    return <ImportQuestions wish={path === null ? null : { path, place }} onChoose={setPath} onClose={() => setPath(null)} onSelect={(it) => selections.push(it)} />;
  }
  render(
    <CourseScene course={course.id}>
      <Sheet />
    </CourseScene>,
  );
  await screen.findByRole("dialog");
  return { course, asked, undone, selections };
}

test("what is in the file and what cannot be taken over is said before anything is taken", async () => {
  const { asked } = await dialog();
  await screen.findByText("Moodle XML · 5 questions · 1 picture");
  expect(screen.getByText(/An essay question is left out/)).toBeTruthy();
  expect(screen.getByText("Line 12")).toBeTruthy();
  expect(screen.getByText("Valuation")).toBeTruthy();
  expect(asked).toEqual([]);
});

test("questions go behind those of the quiz, as one step that can be taken back", async () => {
  const { course, asked, undone, selections } = await dialog();
  fireEvent.click(await screen.findByRole("button", { name: "Take over 5 questions" }));
  await screen.findByText("5 questions were taken over.");
  expect(asked).toEqual([{ course: course.id, path: "/in/bank.xml", target: { kind: "quiz", lesson: "l3" } }]);
  expect(selections).toEqual([{ kind: "lesson", lesson: "l3", part: "taken-1" }]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(undone).toEqual([course.id]));
  expect(screen.queryByText("5 questions were taken over.")).toBeNull();
});

test("they can become new quizzes of the module instead", async () => {
  const { asked } = await dialog();
  fireEvent.click(await screen.findByRole("radio", { name: /As 2 new quizzes/ }));
  fireEvent.click(screen.getByRole("button", { name: "Take over 5 questions" }));
  await waitFor(() => expect(asked.map(({ target }) => target)).toEqual([{ kind: "newQuizzes", module: "m1" }]));
});

test("from a module there is one place only", async () => {
  const { asked } = await dialog({ place: { lesson: null, module: "m2" } });
  await screen.findByText(/new quizzes at the end of “Reasonable doubt in the room”/);
  expect(screen.queryByRole("radio")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Take over 5 questions" }));
  await waitFor(() => expect(asked.map(({ target }) => target)).toEqual([{ kind: "newQuizzes", module: "m2" }]));
});

test("a file without questions says so, and another can be chosen", async () => {
  await dialog({ found: "refused" });
  await screen.findByText(/This file holds no questions/);
  expect(screen.getByRole("button", { name: "Take over" }).hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Choose another file…" }));
  await waitFor(() => expect(screen.getByText(/This file holds no questions/)).toBeTruthy());
});

test("where everything can be taken over, that is said", async () => {
  await dialog({ found: { ...FOUND, findings: [], media: 0 } });
  await screen.findByText("Everything in the file can be taken over.");
});

test("where nothing can be taken over, there is no place to choose", async () => {
  await dialog({ found: { ...FOUND, quizzes: [] } });
  await screen.findByText("Nothing in this file can be taken over.");
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.getByRole("button", { name: "Take over" }).hasAttribute("disabled")).toBe(true);
});
