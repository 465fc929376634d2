// @ts-check
// A session of cmi5.
//
// In one session the LMS takes each of its verbs once, and only one of “passed” and “failed” (§9.3). So a failed test is not told at
// once: the learner may try again and pass. It is told when the session ends, or as soon as no attempt is left. Until
// then it is safe in the State document, from which the next session would tell it.

import { answerDraft, definedCategories, progressResult, statementMaker, verdictDraft } from "./cmi5-statements.js";
import { CATEGORIES, VERBS } from "./xapi-words.js";
import { filmDraft } from "./film-statements.js";
import { finalTest } from "../course-data.js";
import { isDone, LAST_BYTES } from "./lrs.js";
import { isoDuration } from "./iso-time.js";
import { makeOutbox } from "./outbox.js";
import { newestOnly } from "./newest-only.js";
import { readObject, stateQuery } from "./cmi5-launch.js";

/** @typedef {import("./runtime.js").Report} Report */

/**
 * What a session needs of the world.
 * @typedef {import("./lrs.js").Net & { now: () => number, newId: () => string }} World
 */

/**
 * @param {import("../course-data.js").Course} course
 * @param {import("./cmi5-launch.js").Launch} launch
 * @param {import("./cmi5-launch.js").LaunchData} data
 * @param {import("./cmi5-record.js").CmiRecord} record
 * @param {import("./lrs.js").Lrs} lrs
 * @param {boolean} isSilent
 * @param {World} world
 * @returns {import("./runtime.js").Runtime}
 */
export function startSession(course, launch, data, record, lrs, isSilent, world) {
  const { masteryScore } = data;
  const { kept } = record;
  // In the other modes nothing but the first and the last statement may be sent (§10.2.2).
  const isLookOnly = data.launchMode === "Browse" || data.launchMode === "Review";
  const make = statementMaker(launch, data, world.newId);
  const began = world.now();
  const spentBefore = kept.seconds * 1000;
  const testQuestions = new Set(finalTest(course)?.quiz?.questions.map((question) => question.id));
  /** Milliseconds spent on the questions of the attempt at the final test that was told last, or goes on. */
  let onTest = 0;
  let attempts = kept.told.failures;
  /** A failure that waits for the end of the session. @type {{ tenths: number, milliseconds: number, at: Date } | null} */
  let failure = null;
  let percent = -1;
  /** What is on its way in this session, or was taken. */
  const queued = { completed: false, verdict: false };
  const terminatedId = world.newId();
  let isOver = false;

  const outbox = makeOutbox(async (statements, isLast) => {
    const answer = await lrs.send("statements", {}, { method: "POST", body: JSON.stringify(statements), isLast });
    return answer.status;
  });
  let latest = began;
  /**
   * The time of a statement. The order of a session is that of its times (§9.3), so none is earlier than the first and none later
   * than the last, also where somebody sets the clock meanwhile.
   * @param {number} [at]
   */
  const moment = (at = Math.max(latest, world.now())) => {
    latest = Math.max(latest, at);
    return new Date(Math.max(began, at));
  };

  /**
   * Whether the LMS has such a statement about this learner in this registration, told by a session that could not note it.
   * @param {"completed" | "passed"} verb
   * @returns {Promise<boolean>}
   */
  const isTold = async (verb) => {
    const { agent, registration } = stateQuery(launch, "");
    const query = { agent: agent ?? "", registration: registration ?? "", activity: launch.activityId, verb: VERBS[verb], limit: "1" };
    const answer = await lrs.read("statements", query);
    const { statements } = readObject(answer.text);
    return isDone(answer) && Array.isArray(statements) && statements.length > 0;
  };

  /** @param {Report} report */
  const tellVerdict = ({ standing }) => {
    const { tenths, verdict, isLast } = standing;
    if (tenths === null || kept.told.passed || queued.verdict) return;
    // The LMS's mark decides where it gives one: its administrator may have set another than the course's, and it refuses
    // a verdict that goes against its own mark (§9.3.4, §9.3.5).
    const isPassed = masteryScore === null ? verdict === "passed" : tenths / 1000 >= masteryScore;
    if (standing.attempts > attempts) {
      attempts = standing.attempts;
      failure = { tenths, milliseconds: onTest, at: moment() };
      onTest = 0;
    }
    if (isPassed) {
      queued.verdict = true;
      const milliseconds = failure?.milliseconds ?? 0;
      failure = null;
      outbox.add({
        statement: make(verdictDraft({ id: kept.ids.passed, isPassed, tenths, masteryScore, milliseconds, at: moment() })),
        stored: () => (kept.told.passed = true),
        refused: () => isTold("passed"),
      });
    } else if (isLast) tellFailure();
  };

  const tellFailure = () => {
    if (!failure || queued.verdict) return;
    queued.verdict = true;
    const after = attempts;
    if (kept.ids.failedAfter !== after) Object.assign(kept.ids, { failed: world.newId(), failedAfter: after });
    outbox.add({
      statement: make(verdictDraft({ id: kept.ids.failed, isPassed: false, masteryScore, ...failure })),
      stored: () => (kept.told.failures = after),
    });
    failure = null;
  };

  /** @param {Report} report */
  const tell = (report) => {
    const { standing, progress } = report;
    if (standing.isComplete && !kept.told.completed && !queued.completed) {
      queued.completed = true;
      outbox.add({
        statement: make({
          id: kept.ids.completed,
          verb: "completed",
          result: { completion: true, duration: isoDuration(spentBefore + world.now() - began) },
          categories: definedCategories(true),
          at: moment(),
        }),
        stored: () => (kept.told.completed = true),
        refused: () => isTold("completed"),
      });
    }
    const now = Math.floor(progress * 100);
    if (percent >= 0 && now > percent && !standing.isComplete && !kept.told.completed) {
      outbox.add({ statement: make({ verb: "progressed", result: progressResult(progress), at: moment() }) });
    }
    percent = Math.max(percent, now);
    tellVerdict(report);
  };

  /** @param {Report} report */
  const note = ({ memory, place }) => Object.assign(kept, { memory, place, seconds: Math.round((spentBefore + world.now() - began) / 1000) });

  const bring = newestOnly(async (/** @type {Report} */ report) => {
    if (!isLookOnly) {
      note(report);
      tell(report);
    }
    // The document first: it holds the ids under which statements are sent that may be sent once only.
    const isPut = isLookOnly || (await record.put(false));
    const isEmpty = await outbox.send();
    // What was told just now is noted with the document.
    const isNoted = isLookOnly || (await record.put(false));
    return isPut && isEmpty && isNoted;
  });

  /**
   * @param {Report} report
   * @returns {Promise<boolean>}
   */
  const finish = async (report) => {
    if (isOver) return true;
    if (!isLookOnly) {
      note(report);
      tell(report);
      tellFailure();
    }
    const isToGo = !isLookOnly && !report.standing.isComplete && !kept.told.completed;
    const at = moment();
    const terminated = {
      statement: make({
        id: terminatedId,
        verb: "terminated",
        result: { ...(isToGo ? progressResult(report.progress) : {}), duration: isoDuration(at.getTime() - began) },
        categories: definedCategories(false),
        at,
      }),
    };
    outbox.add(terminated);
    // Both are on their way before anything is waited for: after this the page may be gone.
    const put = isLookOnly ? Promise.resolve(true) : record.put(true);
    const sent = outbox.sendLast(LAST_BYTES - kept.memory.length, isWaitable);
    const [isPut, isSent] = await Promise.all([put, sent]);
    isOver = isSent;
    // The learner may go on after all, and then it has not ended.
    if (!isSent) outbox.withdraw(terminated);
    return isPut && isSent;
  };

  outbox.add({
    statement: make({ verb: "initialized", categories: definedCategories(false), at: moment(began) }),
    // Without it the LMS takes nothing else.
    refused: () => Promise.resolve(false),
  });
  return {
    notice: isLookOnly ? "lms-look-only" : "",
    place: kept.place,
    memory: kept.memory,
    learner: nameIn(launch.actor),
    learnerId: `${launch.actor} ${launch.registration}`,
    passMark: masteryScore === null ? null : masteryScore * 100,
    isSilent,
    isLookOnly,
    back: data.returnURL,
    record: (interaction) => {
      if (isLookOnly) return;
      if (testQuestions.has(interaction.id)) onTest += interaction.seconds * 1000;
      outbox.add({ statement: make({ ...answerDraft(interaction, course), at: moment(interaction.at.getTime()) }) });
    },
    film: (event) => {
      if (!isLookOnly) outbox.add({ statement: make({ ...filmDraft(event, course), at: moment(event.at.getTime()) }) });
    },
    save: (report) => (isOver ? Promise.resolve(false) : bring(report)),
    finish,
  };
}

/**
 * Whether a statement only adds to what counts.
 * @param {import("./outbox.js").Entry} entry
 * @returns {boolean}
 */
function isWaitable({ statement }) {
  const categories = /** @type {{ id: string }[]} */ (statement.context.contextActivities.category ?? []);
  return !categories.some((category) => category.id === CATEGORIES.cmi5);
}

/**
 * @param {string} actor
 * @returns {string}
 */
function nameIn(actor) {
  const { name } = readObject(actor);
  return typeof name === "string" ? name : "";
}
