// @ts-check
// A question on the page.

import { all, make, makeIcon, one } from "./dom.js";
import { FULL } from "./questions/question-kind.js";
import { kindOf } from "./questions/kinds.js";
import { say } from "./strings.js";

/** @typedef {import("./questions/question-kind.js").Answer} Answer */

/**
 * @typedef {object} QuestionView
 * @property {HTMLElement} element
 * @property {import("./questions/question-kind.js").Fields} fields
 * @property {(words: string) => void} name sets its heading
 * @property {(...nodes: Node[]) => void} act puts buttons under it, or none
 * @property {(words: string) => void} hint says something about the answer, or nothing
 * @property {(answer: Answer | null, share: number | null) => void} judge says how right the answer was, and what is right
 * @property {() => void} heed moves the focus to the verdict
 */

/**
 * Takes over a question that stands on the page.
 * @param {HTMLElement} element
 * @param {import("./course-data.js").Question} question
 * @param {import("./questions/question-kind.js").Arrange} arrange
 * @returns {QuestionView}
 */
export function viewQuestion(element, question, arrange) {
  for (const old of all(element, ".verdict, .question-actions, .question-hint")) old.remove();
  const fields = kindOf(question).attach(element, question, arrange);
  const verdict = make("div", { class: "verdict", role: "status", tabindex: -1 });
  const actions = make("p", { class: "question-actions" });
  const hint = make("p", { class: "question-hint", role: "status" });
  element.append(hint, actions, verdict);

  /** @param {string} selector */
  const told = (selector) => {
    const template = element.querySelector(selector);
    return template instanceof HTMLTemplateElement ? [document.importNode(template.content, true)] : [];
  };

  /** @param {Answer | null} answer */
  const ofOptions = (answer) => {
    if (!("parts" in question) || answer === null) return [];
    const places = (Array.isArray(answer) ? answer : [answer]).map(Number);
    return places.flatMap((place) => told(`template[data-option-feedback="${question.parts[place]}"]`));
  };

  return {
    element,
    fields,
    name: (words) => (one(element, ".question-number").textContent = words),
    act: (...nodes) => actions.replaceChildren(...nodes),
    hint: (words) => (hint.textContent = words),
    judge: (answer, share) => {
      const [icon, words] =
        share === null ? ["open", "unanswered"] : share === FULL ? ["done", "right"] : share > 0 ? ["partly", "partly"] : ["wrong", "wrong"];
      fields.reveal(answer);
      const name = make("p", { class: "verdict-name" }, makeIcon(icon), say(words));
      const feedback = make("div", { class: "prose" });
      feedback.append(...ofOptions(answer), ...told(`template[data-feedback="${share === FULL ? "right" : "wrong"}"]`));
      verdict.className = `verdict is-${icon}`;
      // Typed words are never kept, and of all quizzes only the last one's answers.
      const lost = answer === null && share !== null ? [make("p", {}, say("answer-not-kept"))] : [];
      verdict.replaceChildren(name, ...lost, feedback);
    },
    heed: () => {
      verdict.focus({ preventScroll: true });
      verdict.scrollIntoView({ block: "nearest" });
    },
  };
}
