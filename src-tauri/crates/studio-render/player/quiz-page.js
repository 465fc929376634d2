// @ts-check
// The page of a quiz: before an attempt, during one, and after it.

import { all, make, makeButton, makeIcon, one } from "./dom.js";
import { answer, arrangement, askedQuestions, attemptsLeft, begin, lastScore, submit } from "./attempt.js";
import { interactionOf } from "./interaction.js";
import { newSeed } from "./chance.js";
import { noteReached } from "./reached.js";
import { quizIn } from "./state.js";
import { say, sayNumber } from "./strings.js";
import { standingOf } from "./standing.js";
import { startClock } from "./quiz-clock.js";
import { viewQuestion } from "./question-view.js";

/**
 * @param {HTMLElement} root the lesson's page
 * @param {import("./course-data.js").Lesson & { quiz: import("./course-data.js").Quiz }} lesson
 * @param {import("./player.js").Player} player
 * @returns {import("./pages.js").Page}
 */
export function quizPage(root, lesson, player) {
  const { quiz } = lesson;
  const known = quizIn(player.state, lesson.id);
  const list = one(root, ".questions");
  const form = one(root, "form.quiz");
  const isTest = player.course.finalTest === lesson.id;
  const head = make("div", { class: "quiz-head" });
  const end = make("div", { class: "quiz-end" });
  const elements = new Map(all(list, ".question").map((element) => [element.dataset.question, element]));
  /** @type {import("./question-view.js").QuestionView[]} */
  let views = [];
  /** @type {import("./quiz-clock.js").Clock | undefined} */
  let clock;
  /** Milliseconds spent on each question, the one that is looked at, and since when. @type {number[]} */
  let spent = [];
  let looked = { at: 0, since: Date.now() };
  /** The seed of the attempt that stands on the page, or −1. */
  let laidOut = -1;

  form.before(head);
  form.append(end);
  // Until it is shown: on paper too, questions come no sooner than an attempt.
  form.hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", (event) => lookAt(event.target));
  form.addEventListener("change", (event) => changed(event.target));
  form.addEventListener("input", (event) => changed(event.target));

  /** @param {EventTarget | null} target */
  function placeOf(target) {
    return views.findIndex((view) => target instanceof Node && view.element.contains(target));
  }

  /** @param {EventTarget | null} target */
  function lookAt(target) {
    const at = placeOf(target);
    const now = Date.now();
    spent[looked.at] = (spent[looked.at] ?? 0) + now - looked.since;
    looked = { at: at < 0 ? looked.at : at, since: now };
  }

  /** @param {EventTarget | null} target */
  function changed(target) {
    const at = placeOf(target);
    const view = views[at];
    if (!view || !known.isOpen) return;
    view.hint("");
    end.querySelector(".quiz-missing")?.remove();
    // Where each question is checked, an answer counts only then.
    if (quiz.feedbackTime === "each-question") return;
    answer(quiz, known, at, view.fields.read());
    player.state.lastQuiz = lesson.id;
    player.saveSoon();
  }

  function startAttempt() {
    begin(quiz, known, newSeed());
    player.state.lastQuiz = lesson.id;
    player.save();
    show();
    views[0]?.element.querySelector("h2, .question-number")?.scrollIntoView({ block: "nearest" });
    one(head, ".quiz-title").focus();
  }

  /** @param {number} at */
  function check(at) {
    const view = views[at];
    const question = askedQuestions(quiz, known.seed)[at];
    if (!view || !question || !known.isOpen) return;
    const given = view.fields.read();
    if (given === null) {
      view.hint(view.fields.complaint?.() || say("answer-first"));
      return;
    }
    lookAt(view.element);
    answer(quiz, known, at, given);
    view.hint("");
    view.act();
    view.fields.lock(true);
    view.judge(given, known.shares[at] ?? 0);
    // The button that was pressed is gone.
    view.heed();
    player.state.lastQuiz = lesson.id;
    player.record(interactionOf(question, given, (spent[at] ?? 0) / 1000));
    player.save();
  }

  /** @param {boolean} isAnyway whether it is submitted with questions that have no answer */
  function trySubmit(isAnyway) {
    if (!known.isOpen) return;
    const isChecked = known.shares.map((share) => quiz.feedbackTime === "each-question" && share !== null);
    collect(isChecked);
    const missing = known.shares.filter((share) => share === null).length;
    if (missing > 0 && !isAnyway) {
      views.forEach((view, at) => known.shares[at] === null && view.hint(view.fields.complaint?.() ?? ""));
      // Where each question is checked, one that was answered and not checked is still open.
      isChecked.forEach((is, at) => quiz.feedbackTime === "each-question" && !is && answer(quiz, known, at, null));
      end.querySelector(".quiz-missing")?.remove();
      const first = known.shares.indexOf(null);
      const words = make("p", { role: "status" }, say("not-answered", { n: missing }));
      const go = makeButton(say("go-to-question", { n: first + 1 }), "button", () => {
        views[first]?.element.scrollIntoView({ block: "center" });
        all(views[first]?.element ?? root, "input, select, button")[0]?.focus({ preventScroll: true });
      });
      const anyway = makeButton(say("submit-anyway"), "button", () => trySubmit(true));
      end.prepend(make("div", { class: "quiz-missing" }, words, go, anyway));
      go.focus();
      return;
    }
    finish(isChecked);
  }

  /**
   * Takes what stands in the fields, but for questions that were checked: those are told and locked.
   * @param {boolean[]} isChecked
   */
  function collect(isChecked) {
    views.forEach((view, at) => {
      const given = view.fields.read();
      if (!isChecked[at] && given !== null) answer(quiz, known, at, given);
    });
  }

  /** @param {boolean[]} isTold questions whose answers have been told already */
  function finish(isTold) {
    lookAt(null);
    submit(quiz, known);
    askedQuestions(quiz, known.seed).forEach((question, at) => {
      const share = known.shares[at] ?? 0;
      if (!isTold[at]) player.record(interactionOf(question, known.answers[at] ?? null, (spent[at] ?? 0) / 1000, share));
    });
    noteReached(player.course, player.state, new Date());
    player.markDone(lesson.id);
    player.save();
    show();
    one(head, ".quiz-title").focus();
  }

  function timeIsOver() {
    const isChecked = known.shares.map((share) => quiz.feedbackTime === "each-question" && share !== null);
    collect(isChecked);
    finish(isChecked);
    head.prepend(make("p", { class: "notice" }, say("time-over")));
  }

  /** Lays the questions of the attempt out, with what is known of each. */
  function layOut() {
    const questions = askedQuestions(quiz, known.seed);
    laidOut = known.seed;
    for (const element of elements.values()) element.hidden = true;
    spent = questions.map(() => 0);
    looked = { at: 0, since: Date.now() };
    views = questions.flatMap((question, at) => {
      const element = elements.get(question.id);
      if (!element) return [];
      list.append(element);
      element.hidden = false;
      const view = viewQuestion(element, question, arrangement(quiz, question, known.seed));
      view.name(say("question-of", { n: at + 1, all: questions.length }));
      view.fields.show(known.answers[at] ?? null);
      return [view];
    });
    views.forEach((view, at) => {
      const share = known.shares[at] ?? null;
      const given = known.answers[at] ?? null;
      const isChecked = quiz.feedbackTime === "each-question" && share !== null;
      view.fields.lock(!known.isOpen || isChecked);
      if (known.isOpen && quiz.feedbackTime === "each-question" && !isChecked) {
        view.act(makeButton(say("check-answer"), "button", () => check(at)));
      } else if (isChecked || (!known.isOpen && quiz.feedbackTime !== "never")) {
        view.judge(given, share);
      } else if (share !== null && given === null) {
        view.hint(say(known.isOpen ? "answered-before" : "answered"));
      }
    });
  }

  function show() {
    clock?.stop();
    clock = undefined;
    root.classList.toggle("is-open", known.isOpen);
    end.replaceChildren();
    if (known.isOpen) showOpen();
    else if (known.attempts > 0) showResult();
    else showBefore();
    form.hidden = !known.isOpen && (known.shares.length === 0 || quiz.feedbackTime === "never");
  }

  /** @param {number} number of the attempt */
  function attemptName(number) {
    return quiz.attempts === null ? say("attempt", { n: number }) : say("attempt-of", { n: number, all: quiz.attempts });
  }

  function showBefore() {
    const open = standingOf(player.course, player.state);
    const others = open.all - open.done - (lesson.gates ? 1 : 0);
    const hint = isTest && others > 0 ? [make("p", { class: "hint" }, say("open-lessons", { n: others }))] : [];
    head.replaceChildren(
      ...hint,
      makeButton(say(isTest ? "begin-test" : "begin-quiz"), "button is-main", startAttempt),
    );
  }

  function showOpen() {
    head.replaceChildren(
      make("h2", { class: "quiz-title", tabindex: -1 }, attemptName(known.attempts + 1)),
    );
    layOut();
    end.replaceChildren(makeButton(say("submit"), "button is-main", () => trySubmit(false)));
    if (quiz.timeLimitSeconds !== null) {
      clock = startClock(quiz.timeLimitSeconds, known.seconds, (seconds) => (known.seconds = seconds), timeIsOver);
      // A limit that was already over when the attempt was resumed has submitted it.
      if (known.isOpen) head.append(clock.element);
    }
  }

  function showResult() {
    const hasDetails = known.shares.length > 0;
    const score = lastScore(quiz, known);
    const isPassed = hasDetails ? score.isPassed : known.isPassed;
    const tenths = hasDetails ? score.tenths : known.best;
    const mark = say("percent", { n: quiz.passMark });
    const points = { score: sayNumber(score.earned), all: score.all, mark };
    const title = make("h2", { class: "quiz-title", tabindex: -1 }, makeIcon(isPassed ? "done" : "wrong"), say(isPassed ? "passed" : "failed"));
    const left = attemptsLeft(quiz, known);
    const result = make(
      "div",
      { class: `result ${isPassed ? "is-passed" : "is-failed"}` },
      title,
      make("p", { class: "figure" }, say("percent", { n: sayNumber(tenths / 10) })),
      ...(hasDetails ? [make("p", {}, say("score-line", points))] : []),
      ...(known.attempts > 1 ? [make("p", {}, say("score-best", { score: say("percent", { n: sayNumber(known.best / 10) }) }))] : []),
      left === 0
        ? make("p", {}, say("no-attempts"))
        : makeButton(say("try-again"), isPassed ? "button" : "button is-main", startAttempt),
    );
    head.replaceChildren(result);
    if (hasDetails) layOut();
    if (hasDetails && quiz.feedbackTime !== "never") head.append(make("h2", { class: "review-title" }, say("review")));
  }

  return {
    // An attempt that stands on the page is left alone, with what was typed and not yet checked; its clock
    // runs on other pages too.
    enter: () => {
      if (!known.isOpen || laidOut !== known.seed) show();
    },
    // An attempt that goes on elsewhere is left alone: its clock would begin to run.
    prepare: () => {
      if (!known.isOpen) show();
    },
  };
}
