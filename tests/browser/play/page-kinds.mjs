// Every kind of page, and every state that a page has its own looks for.

import { answerAndCheck, beginQuiz, finish, goTo, goToPage, submitQuiz, takeQuiz } from "./learner.mjs";

/**
 * Brings the course to each state in turn and calls `look` with its name.
 * @param {{ frame: import("playwright-core").Frame, data: object }} visit
 * @param {(name: string) => Promise<void>} look
 */
export async function throughAllPages({ frame, data }, look) {
  await look("cover");
  for (const lesson of data.lessons) {
    if (lesson.kind === "quiz") await lookAtQuiz(frame, lesson, lesson.id === data.finalTest, look);
    else await lookAtLesson(frame, lesson, look);
  }
  await goToPage(frame, "results");
  await look("results-failed");
  await goToPage(frame, "certificate");
  await look("certificate-open");
  await takeQuiz(frame, data.finalTest, true);
  await goToPage(frame, "results");
  await look("results-passed");
  await goToPage(frame, "certificate");
  await look("certificate");
  for (const page of ["glossary", "sources"]) {
    if ((await frame.locator(`#${page}`).count()) === 0) continue;
    await goToPage(frame, page);
    await look(page);
  }
}

async function lookAtLesson(frame, lesson, look) {
  await goTo(frame, lesson.id);
  await look(`${lesson.kind}-${lesson.id}`);
  await finish(frame, lesson.id);
  if (lesson.kind !== "video" || lesson.film.questions.length === 0) return;
  await frame.locator(`#lesson-${lesson.id} video`).evaluate(async (film, at) => {
    film.muted = true;
    film.currentTime = at;
    await film.play();
  }, lesson.film.at[0] / 1000 + 0.01);
  await frame.locator(`#lesson-${lesson.id} .question`).first().waitFor({ state: "visible" });
  await look(`${lesson.kind}-${lesson.id}-asks`);
}

async function lookAtQuiz(frame, lesson, isTest, look) {
  const name = isTest ? "final-test" : `quiz-${lesson.id}`;
  await goTo(frame, lesson.id);
  await look(`${name}-before`);
  const questions = await beginQuiz(frame, lesson.id);
  await look(`${name}-open`);
  // Right and wrong by turns, so that both ways of saying so are seen; in the test all are wrong.
  for (const [at, question] of questions.entries()) await answerAndCheck(frame, lesson.id, question, !isTest && at % 2 === 0);
  await look(`${name}-answered`);
  await submitQuiz(frame, lesson.id);
  await look(`${name}-result`);
}
