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

/** Answers one question, right or wrong. */
async function answer(frame, lesson, question, isRight) {
  const root = frame.locator(`#lesson-${lesson} .question[data-question="${question.id}"]`);
  switch (question.kind) {
    case "singleChoice":
    case "multipleResponse":
    case "hotspot": {
      const places = question.parts.map((_, place) => place);
      const wrong = places.filter((place) => !question.keys.includes(place));
      for (const place of isRight ? question.keys : wrong.slice(0, 1)) {
        await root.locator(`input[value="${question.parts[place]}"]`).first().check({ force: true });
      }
      break;
    }
    case "trueFalse":
      await root.locator(`input[value="${question.isTrue === isRight ? "true" : "false"}"]`).check({ force: true });
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

/** Goes to a lesson by the outline. */
export async function goTo(frame, lesson) {
  await frame.locator(`a[href="#lesson-${lesson}"]`).first().click();
  await frame.locator(`#lesson-${lesson}`).waitFor({ state: "visible" });
}

/** Takes a quiz from its beginning to its result. */
export async function takeQuiz(frame, lesson, isRight) {
  await goTo(frame, lesson);
  const page = frame.locator(`#lesson-${lesson}`);
  await page.getByRole("button", { name: /^(Begin|Try again)/ }).click();
  for (const question of await asked(frame, lesson)) {
    await answer(frame, lesson, question, isRight);
    const root = page.locator(`.question[data-question="${question.id}"]`);
    const check = root.getByRole("button", { name: "Check the answer" });
    if (await check.count()) await check.click();
  }
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await page.locator(".result").waitFor();
}

/** Begins a quiz, answers its first question and leaves it there. */
export async function beginQuiz(frame, lesson) {
  await goTo(frame, lesson);
  await frame.locator(`#lesson-${lesson}`).getByRole("button", { name: /^(Begin|Try again)/ }).click();
  const [first] = await asked(frame, lesson);
  await answer(frame, lesson, first, true);
  const check = frame.locator(`#lesson-${lesson} .question[data-question="${first.id}"]`).getByRole("button", { name: "Check the answer" });
  if (await check.count()) await check.click();
  return first.id;
}

/** Marks a lesson that is no quiz as done. */
export async function finish(frame, lesson) {
  await goTo(frame, lesson);
  const done = frame.getByRole("button", { name: "Mark as done" });
  if (await done.count()) await done.first().click();
}
