// A learner who knows the course's keys: finds the way through the player as a person with a mouse would.

/** The questions that are asked now, with their data. */
async function asked(frame, lesson) {
  return frame.evaluate((id) => {
    const data = JSON.parse(document.getElementById("course-data").textContent);
    const { quiz } = data.lessons.find((one) => one.id === id);
    const page = document.getElementById(`lesson-${id}`);
    const shown = [...page.querySelectorAll(".question")].filter((element) => !element.hidden);
    return shown.map((element) => quiz.questions.find((question) => question.id === element.dataset.question));
  }, lesson);
}

/** What the player says under a key, in the language of the course. */
const words = (frame, key) => frame.evaluate((name) => JSON.parse(document.getElementById("course-data").textContent).strings[name], key);

/** A button by the keys of what it may say. */
async function button(frame, within, ...keys) {
  const names = await Promise.all(keys.map((key) => words(frame, key)));
  return within.getByRole("button", { name: new RegExp(`^(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`) });
}

/** Clicks an option by its words, as somebody does who sees them. */
async function choose(root, value) {
  await root.locator(`label:has(input[value="${value}"])`).first().click();
}

/** Answers one question, right or wrong. */
export async function answer(frame, lesson, question, isRight) {
  const root = frame.locator(`#lesson-${lesson} .question[data-question="${question.id}"]`);
  switch (question.kind) {
    case "singleChoice":
    case "multipleResponse":
    case "hotspot": {
      const places = question.parts.map((_, place) => place);
      const wrong = places.filter((place) => !question.keys.includes(place));
      for (const place of isRight ? question.keys : wrong.slice(0, 1)) {
        await choose(root, question.parts[place]);
      }
      break;
    }
    case "trueFalse":
      await choose(root, question.isTrue === isRight ? "true" : "false");
      break;
    case "matching":
      for (const [left, part] of question.lefts.entries()) {
        const right = isRight ? question.key[left] : question.key[(left + 1) % question.key.length];
        await root.locator(`[data-part="${part}"] select`).selectOption(question.rights[right]);
      }
      break;
    case "ordering": {
      const key = isRight ? question.parts : [...question.parts].reverse();
      // Each is moved up to its place by the buttons; the first to be moved also shows that somebody has answered.
      const order = () => root.locator(".ordering [data-part]").evaluateAll((rows) => rows.map((row) => row.dataset.part));
      for (const [place, part] of key.entries()) {
        for (let at = (await order()).indexOf(part); at > place; at -= 1) {
          await root.locator(`[data-part="${part}"] .ordering-buttons button`).first().click();
        }
      }
      const last = root.locator(`[data-part="${key[key.length - 1]}"] .ordering-buttons button`);
      await last.first().click();
      await last.last().click();
      break;
    }
    case "numeric":
      await root.locator("input[type=text]").fill(isRight ? question.key : "987654");
      break;
    case "shortAnswer":
      await root.locator("input[type=text]").fill(isRight ? question.accepted[0] : "nonsense");
      break;
    case "fillBlank":
      for (const [at, part] of question.parts.entries()) {
        await root.locator(`.blank[data-part="${part}"]`).fill(isRight ? question.accepted[at][0] : "nonsense");
      }
      break;
    default:
      throw new Error(`nobody knows how to answer a ${question.kind} question`);
  }
}

/** Goes to a lesson, or to another page, by the outline. */
export async function goTo(frame, lesson) {
  await goToPage(frame, `lesson-${lesson}`);
}

export async function goToPage(frame, page) {
  // On a narrow window the outline is folded away; its links work all the same.
  await frame.locator(`a[href="#${page}"]`).first().dispatchEvent("click");
  await frame.locator(`#${page}`).waitFor({ state: "visible" });
}

/** Begins an attempt at a quiz and returns the questions that it asks. */
export async function beginQuiz(frame, lesson) {
  await goTo(frame, lesson);
  const page = frame.locator(`#lesson-${lesson}`);
  await (await button(frame, page, "begin-quiz", "begin-test", "try-again")).click();
  return asked(frame, lesson);
}

/** Answers one question of an attempt and, where each is checked, lets it be checked. */
export async function answerAndCheck(frame, lesson, question, isRight) {
  await answer(frame, lesson, question, isRight);
  const root = frame.locator(`#lesson-${lesson} .question[data-question="${question.id}"]`);
  const check = await button(frame, root, "check-answer");
  if (await check.count()) await check.click();
}

/** Hands an attempt in. */
export async function submitQuiz(frame, lesson) {
  const page = frame.locator(`#lesson-${lesson}`);
  await (await button(frame, page, "submit")).click();
  await page.locator(".result").waitFor();
}

/** Takes a quiz from its beginning to its result; `isRight` may depend on the question. */
export async function takeQuiz(frame, lesson, isRight) {
  const decide = typeof isRight === "function" ? isRight : () => isRight;
  for (const question of await beginQuiz(frame, lesson)) await answerAndCheck(frame, lesson, question, decide(question));
  await submitQuiz(frame, lesson);
}

/** Marks a lesson that is no quiz as done. */
export async function finish(frame, lesson) {
  await goTo(frame, lesson);
  const done = await button(frame, frame.locator("#pager"), "mark-done");
  if (await done.count()) await done.first().click();
}

/** Takes every lesson but the final test, by the learner's button or by answering. */
export async function takeLessons(frame, data) {
  for (const lesson of data.lessons) {
    if (lesson.id === data.finalTest) continue;
    if (lesson.kind === "quiz") await takeQuiz(frame, lesson.id, true);
    else await finish(frame, lesson.id);
  }
}

/** Watches a film to its end and answers the questions that stop it. */
export async function watchFilm(frame, lesson) {
  await goTo(frame, lesson.id);
  const page = frame.locator(`#lesson-${lesson.id}`);
  const video = page.locator("video");
  await video.evaluate(async (film) => {
    film.muted = true;
    film.currentTime = 0;
    await film.play();
  });
  for (const question of lesson.film.questions) {
    const root = page.locator(`.question[data-question="${question.id}"]`);
    await root.waitFor({ state: "visible" });
    await answer(frame, lesson.id, question, true);
    await (await button(frame, root, "check-answer")).click();
    await (await button(frame, root, "film-continue")).click();
  }
  await frame.waitForFunction((id) => document.querySelector(`#lesson-${id} video`).ended, lesson.id);
}

/** Leaves by the button of the last page; the session is over afterwards. */
export async function leave(frame) {
  await goToPage(frame, "results");
  await (await button(frame, frame.locator("#results"), "leave")).click();
}
