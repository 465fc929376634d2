// A cmi5 package before the strict launcher, as the play tests use an LMS. The content has an origin of its own, so that the
// browser asks before each request as it does in the world.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXTENSIONS, verbOf } from "../cmi5/words.mjs";
import { filesIn, launch, serve } from "../tools.mjs";
import { newPerson, openCourse } from "./visit.mjs";
import { readCourse } from "../cmi5/course-structure.mjs";
import { startLms } from "../cmi5/lms.mjs";

/** How long after “terminated” the launcher takes what a closing page sent at the same moment. */
const GRACE_MS = 3000;

/**
 * @param {string} folder an unpacked package
 * @returns {Promise<import("./visit.mjs").Lms>}
 */
export async function startCmi5(folder) {
  const course = readCourse(filesIn(folder), (name) => readFileSync(join(folder, name), "utf8"));
  const folders = { course: folder };
  const server = await serve(folders);
  const lms = await startLms(course, `${server.address}/course/`);
  const browser = await launch();
  let learners = 0;

  async function newLearner(options = {}) {
    const person = await newPerson(browser, [server.address, lms.address], options);
    learners += 1;
    const registration = lms.enrol(`Li Wei 李伟 ${learners}`);
    const sessions = [];

    const statements = () => lms.statements().filter((statement) => statement.context?.registration === registration.id);
    const statementsOf = (unit) => sessions.filter((session) => session.au.id === unit.id).flatMap((session) => lms.statements(session));
    return {
      ...person,
      registration,
      sessions,
      statements,
      async visit(unit, { mode, ...more } = {}) {
        const session = lms.launch(registration, { graceMs: GRACE_MS, mode, ...more }, unit);
        sessions.push(session);
        return { ...(await openCourse(person, session.url)), session };
      },
      visitWithoutLms: (unit) => openCourse(person, new URL(unit.url, `${server.address}/course/`).href),
      setPreferences: (preferences) => lms.setPreferences(registration, preferences),
      async breakConnection() {
        lms.failures.begin("cut");
        await person.context.setOffline(true);
      },
      async mend() {
        lms.failures.end();
        await person.context.setOffline(false);
      },
      async told(unit) {
        const { completed, passed, failed } = registration.progress[unit.id];
        const session = sessions.findLast((each) => each.au.id === unit.id);
        const score = (passed ?? failed)?.score;
        return {
          isComplete: Boolean(completed),
          success: passed ? "passed" : failed ? "failed" : "unknown",
          raw: score ? Math.round(score.scaled * 1000) / 10 : null,
          memory: session ? lms.memoryOf(session) : "",
          answers: statementsOf(unit).filter((statement) => statement.verb.id.endsWith("/answered")).map(answerOf),
        };
      },
      courseIsPassed: async () => registration.isSatisfied(),
      /** What was refused, what was advised against, and what the AU owed in sessions that are over. */
      faults: async () => [
        ...lms.faults.map((fault) => `${fault.id}: ${fault.sentence} ${fault.request} ${fault.body}`),
        ...lms.advice,
        ...sessions.filter((session) => !session.isAbandoned).flatMap((session) => lms.debts(session).map((debt) => debt.join(": "))),
      ],
    };
  }

  /** Puts a newer package in the place of the one that is played. */
  const replacePackage = (newer) => void (folders.course = newer);
  return { standard: "cmi5", units: lms.aus, lms, newLearner, replacePackage, stop: async () => (await browser.close(), lms.close(), server.close()) };
}

/** What was told of a question. */
function answerOf({ id, object, result, timestamp, context }) {
  const { definition } = object;
  return {
    id: object.id.split("/").pop(),
    statement: id,
    iri: object.id,
    type: definition.interactionType,
    response: result.response,
    pattern: definition.correctResponsesPattern?.[0],
    result: result.success,
    latency: result.duration,
    time: timestamp,
    description: definition.description,
    outcomes: [context.contextActivities.other ?? [], context.contextActivities.grouping ?? []].flat().map((activity) => activity.id).filter((iri) => iri.includes("/outcome/")),
  };
}

/** The verbs of statements of cmi5, in their order. */
export const verbsIn = (statements) => statements.map(verbOf).filter((verb) => verb !== "");
export { EXTENSIONS };
