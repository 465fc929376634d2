// A learner's enrolment in a course: its sessions, and what counts as satisfied (cmi5 §9.3, §9.6.1 and §13.1.4).

import { randomUUID } from "node:crypto";
import { ausOf } from "./course-structure.mjs";
import { CATEGORIES, EXTENSIONS, TYPES, VERBS } from "./words.mjs";

const IS_SATISFIED = {
  NotApplicable: () => true,
  Passed: ({ passed }) => Boolean(passed),
  Completed: ({ completed }) => Boolean(completed),
  CompletedAndPassed: ({ completed, passed }) => Boolean(completed && passed),
  CompletedOrPassed: ({ completed, passed }) => Boolean(completed || passed),
};

/**
 * Enrols a learner.
 * @param {object} course as `readCourse` gives it
 * @param {object} actor
 * @param {(statement: object) => void} store takes the statements of the LMS itself
 */
export function enrol(course, actor, store) {
  const id = randomUUID();
  const progress = Object.fromEntries(ausOf(course).map((au) => [au.id, {}]));
  const satisfied = [];

  /** The LMS's own id of an AU, block or course, the same at every launch and never the publisher's. */
  const ownId = (publisher) => `https://lms.example/own/${encodeURIComponent(publisher)}`;

  /** A statement of the LMS. */
  const state = (verb, subject, sessionId, more = {}) => {
    const definition = subject.children && { type: subject === course ? TYPES.course : TYPES.block };
    store({
      id: randomUUID(),
      actor,
      verb: { id: VERBS[verb], display: { en: verb } },
      object: { objectType: "Activity", id: ownId(subject.id), ...(definition && { definition }) },
      ...(more.result && { result: more.result }),
      context: {
        registration: id,
        contextActivities: { category: [{ id: CATEGORIES.cmi5 }], grouping: [{ id: subject.id }] },
        extensions: { [EXTENSIONS.sessionId]: sessionId, ...more.extensions },
      },
      timestamp: new Date().toISOString(),
    });
  };

  const isMet = (part) => (part.children ? part.children.every(isMet) : IS_SATISFIED[part.moveOn](progress[part.id]));

  /** Says “satisfied” once of each block that has become so, from the inside out, and at last of the course. */
  const evaluate = (sessionId, part = course) => {
    for (const inner of part.children) if (inner.children) evaluate(sessionId, inner);
    if (satisfied.includes(part.id) || !isMet(part)) return;
    satisfied.push(part.id);
    state("satisfied", part, sessionId);
  };
  evaluate(randomUUID());

  return { id, actor, course, progress, ownId, state, evaluate, sessions: [], isSatisfied: (publisher = course.id) => satisfied.includes(publisher) };
}
