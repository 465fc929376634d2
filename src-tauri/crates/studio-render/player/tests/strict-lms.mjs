// An LMS that takes SCORM 1.2 at its word (Run-Time Environment 1.2 §3.4) and keeps what it was given.

const TIMESPAN = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;
const RULES = {
  "cmi.core.lesson_status": /^(passed|completed|failed|incomplete|browsed)$/,
  "cmi.core.lesson_location": /^.{0,255}$/,
  "cmi.core.exit": /^(time-out|suspend|logout|)$/,
  "cmi.core.session_time": TIMESPAN,
  "cmi.core.score.raw": /^(100(\.0+)?|\d{1,2}(\.\d+)?|)$/,
  "cmi.core.score.min": /^\d{1,3}$/,
  "cmi.core.score.max": /^\d{1,3}$/,
  "cmi.suspend_data": /^[\x20-\x7e]{0,4096}$/,
};
const SCORE = /^(100(\.0+)?|\d{1,2}(\.\d+)?|)$/;
const OBJECTIVE = {
  id: /^[\x21-\x7e]{1,255}$/,
  status: /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
  "score.raw": SCORE,
  "score.min": SCORE,
  "score.max": SCORE,
};
const INTERACTION = {
  "objectives.0.id": /^[\x21-\x7e]{1,255}$/,
  "objectives.1.id": /^[\x21-\x7e]{1,255}$/,
  id: /^[\x21-\x7e]{1,255}$/,
  type: /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  time: /^\d{2}:\d{2}:\d{2}(\.\d{1,2})?$/,
  "correct_responses.0.pattern": /^.{0,255}$/s,
  weighting: /^-?\d+(\.\d+)?$/,
  student_response: /^.{0,255}$/s,
  result: /^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/,
  latency: TIMESPAN,
};

/**
 * @param {Record<string, string>} [kept] what an earlier session left
 * @returns {any}
 */
export function strictLms(kept = {}) {
  /** @type {Map<string, string>} */
  const values = new Map(Object.entries({ "cmi.core.lesson_status": "not attempted", ...kept }));
  const lms = {
    values,
    /** @type {string[]} */ faults: [],
    /** @type {string[]} */ order: [],
    commits: 0,
    canCommit: true,
    isOpen: false,
    isOver: false,
    /** An LMS of SCORM 1.2 need not know them. */
    hasObjectives: true,
    /** @param {string} what */
    no(what) {
      lms.faults.push(what);
      return "false";
    },
    /** @param {string} empty */
    LMSInitialize(empty) {
      if (empty !== "" || lms.isOpen || lms.isOver) return lms.no("LMSInitialize");
      lms.isOpen = true;
      return "true";
    },
    /** @param {string} empty */
    LMSFinish(empty) {
      if (empty !== "" || !lms.isOpen) return lms.no("LMSFinish");
      lms.isOpen = false;
      lms.isOver = true;
      return "true";
    },
    /** @param {string} element */
    LMSGetValue(element) {
      if (!lms.isOpen) return lms.no(`get ${element}`);
      if (element === "cmi.interactions._count") return String(count("interactions"));
      if (element === "cmi.objectives._count") return String(count("objectives"));
      if (element === "cmi.objectives._children") return lms.hasObjectives ? "id,score,status" : "";
      // Answers can be written and never read.
      if (element.startsWith("cmi.interactions.")) return lms.no(`get ${element}`);
      return values.get(element) ?? "";
    },
    /** @param {string} element @param {string} value */
    LMSSetValue(element, value) {
      const part = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(element);
      const [, list = "", index = "", name = ""] = part ?? [];
      if (list === "objectives" && !lms.hasObjectives) return lms.no(`${element} = ${value}`);
      /** @type {Record<string, RegExp>} */
      const rules = list === "interactions" ? INTERACTION : list === "objectives" ? OBJECTIVE : RULES;
      const rule = rules[part ? name : element];
      const isInOrder = !part || Number(index) < count(list) || (Number(index) === count(list) && name === "id");
      if (!lms.isOpen || typeof value !== "string" || !rule?.test(value) || !isInOrder) return lms.no(`${element} = ${value}`);
      values.set(element, value);
      lms.order.push(element);
      return "true";
    },
    /** @param {string} empty */
    LMSCommit(empty) {
      if (empty !== "" || !lms.isOpen) return lms.no("LMSCommit");
      lms.commits += 1;
      return lms.canCommit ? "true" : "false";
    },
    LMSGetLastError: () => "0",
  };
  /** @param {string} list */
  const count = (list) => [...values.keys()].filter((element) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(element)).length;
  return lms;
}
