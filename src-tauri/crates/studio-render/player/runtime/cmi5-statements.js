// @ts-check
// The statements of a session (cmi5 §9, on xAPI 1.0.3 Data §2).

import { CATEGORIES, KINDS_OF_ACTIVITY, MASTERY_SCORE, PROGRESS, VERBS } from "./xapi-words.js";
import { FULL } from "../questions/question-kind.js";
import { innerIri } from "../course-data.js";
import { isoDuration } from "./iso-time.js";
import { partsOf, promptOf } from "../question-words.js";
import { patternWords, responseWords } from "./answer-words.js";
import { cutText } from "./cut-text.js";

/** The most characters of what a question or one of its parts says: a report has to tell them apart, not to print them. */
const WORDS = 250;

/**
 * A statement as it is made; the maker adds who, when and in which session.
 * @typedef {object} Draft
 * @property {string} [id]
 * @property {keyof typeof VERBS} verb
 * @property {Record<string, any>} [object] the AU where nothing is said
 * @property {Record<string, any>} [result]
 * @property {string[]} [categories] ids of activities
 * @property {Record<string, any>[]} [other] activities
 * @property {Record<string, any>} [extensions] of the context
 * @property {Date} at
 */

/** @typedef {(draft: Draft) => Record<string, any>} StatementMaker */

/**
 * @param {import("./cmi5-launch.js").Launch} launch
 * @param {import("./cmi5-launch.js").LaunchData} data
 * @param {() => string} newId
 * @returns {StatementMaker}
 */
export function statementMaker(launch, data, newId) {
  const actor = JSON.parse(launch.actor);
  const au = { objectType: "Activity", id: launch.activityId };
  const template = data.contextTemplate;
  return ({ id = newId(), verb, object = au, result, categories = [], other = [], extensions = {}, at }) => {
    const activities = { ...template.contextActivities };
    const add = (/** @type {string} */ list, /** @type {Record<string, any>[]} */ more) => {
      // The template's own activities stay as they are, and none stands twice.
      const there = [activities[list] ?? []].flat();
      const news = more.filter((activity) => !there.some((each) => each.id === activity.id));
      if (news.length > 0) activities[list] = [...there, ...news];
    };
    add("category", categories.map((category) => ({ objectType: "Activity", id: category })));
    add("other", other);
    if (object !== au) add("parent", [au]);
    return {
      id,
      actor,
      verb: { id: VERBS[verb], display: { en: verb } },
      object,
      ...(result ? { result } : {}),
      context: {
        ...template,
        registration: launch.registration,
        contextActivities: activities,
        // Nothing of the template may be written over (§10.2.1).
        extensions: { ...extensions, ...template.extensions },
      },
      timestamp: at.toISOString(),
    };
  };
}

/**
 * What makes a statement one of cmi5 (§7.1.3), and one that counts where it tells success or completion (§9.6.2.2).
 * @param {boolean} isCounting
 * @returns {string[]}
 */
export function definedCategories(isCounting) {
  return isCounting ? [CATEGORIES.cmi5, CATEGORIES.moveOn] : [CATEGORIES.cmi5];
}

/**
 * The verdict on the final test. The score goes with no other statement (§9.5.1), and its raw value is a whole number; what
 * is cut off never makes a pass. The mark is told where the LMS gave it (§9.6.3.2).
 * @param {object} verdict
 * @param {string} verdict.id
 * @param {boolean} verdict.isPassed
 * @param {number} verdict.tenths of a percent
 * @param {number | null} verdict.masteryScore
 * @param {number} verdict.milliseconds
 * @param {Date} verdict.at
 * @returns {Draft}
 */
export function verdictDraft({ id, isPassed, tenths, masteryScore, milliseconds, at }) {
  return {
    id,
    verb: isPassed ? "passed" : "failed",
    result: {
      score: { scaled: tenths / 1000, raw: Math.floor(tenths / 10), min: 0, max: 100 },
      success: isPassed,
      duration: isoDuration(milliseconds),
    },
    categories: definedCategories(true),
    extensions: masteryScore === null ? {} : { [MASTERY_SCORE]: masteryScore },
    at,
  };
}

/**
 * How far the learner has come, in percent, for whom the LMS shows it (§9.5.5.1).
 * @param {number} progress 0 to 1
 * @returns {Record<string, any>}
 */
export function progressResult(progress) {
  return { extensions: { [PROGRESS]: Math.floor(progress * 100 + 1e-9) } };
}

/**
 * An answer to a question. It is a statement that cmi5 allows and does not count, so it goes without the category of cmi5.
 * @param {import("../interaction.js").Interaction} interaction
 * @param {import("../course-data.js").Course} course
 * @returns {Omit<Draft, "at">}
 */
export function answerDraft(interaction, course) {
  const { question, told, share, isRight, seconds } = interaction;
  const inLanguage = (/** @type {string} */ words) => ({ [course.language]: cutText(words, WORDS) });
  const pattern = patternWords(interaction);
  const response = responseWords(interaction);
  const prompt = promptOf(question);
  const lists = Object.entries(partsOf(question)).map(([list, parts]) => [
    list,
    Object.entries(parts).map(([id, words]) => ({ id, ...(words ? { description: inLanguage(words) } : {}) })),
  ]);
  return {
    verb: "answered",
    object: {
      objectType: "Activity",
      id: innerIri(course, "question", question.id),
      definition: {
        type: KINDS_OF_ACTIVITY.interaction,
        ...(prompt ? { description: inLanguage(prompt) } : {}),
        interactionType: told.type,
        ...(pattern === "" ? {} : { correctResponsesPattern: [pattern] }),
        ...Object.fromEntries(lists),
      },
    },
    result: {
      ...(response === "" ? {} : { response }),
      success: isRight,
      score: { scaled: Math.round((1000 * share) / FULL) / 1000 },
      duration: isoDuration(seconds * 1000),
    },
    other: (question.outcomes ?? []).map((outcome) => ({
      objectType: "Activity",
      id: innerIri(course, "outcome", outcome),
      definition: { type: KINDS_OF_ACTIVITY.objective },
    })),
  };
}
