// The letter of SCORM 1.2 (Run-Time Environment 1.2, §3.4).

import { isInTurn } from "./strict-api.mjs";

const IDENTIFIER = /^[A-Za-z0-9._:/-]{1,255}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const SCORE = (value) => value === "" || (DECIMAL.test(value) && Number(value) >= 0 && Number(value) <= 100);
const STATUS = /^(passed|completed|failed|incomplete|browsed)$/;
const RESULT = /^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/;

/** What an element may be, by the form of its name. The first that fits decides. */
const FORMS = [
  [/^cmi\.suspend_data$/, (value) => value.length <= 4096],
  [/^cmi\.comments$/, (value) => value.length <= 4096],
  [/^cmi\.core\.lesson_location$/, (value) => value.length <= 255],
  [/^cmi\.core\.lesson_status$/, (value) => STATUS.test(value)],
  [/^cmi\.core\.exit$/, (value) => /^(time-out|suspend|logout|)$/.test(value)],
  [/^cmi\.core\.score\.(raw|min|max)$/, SCORE],
  [/^cmi\.core\.session_time$/, (value) => TIMESPAN.test(value)],
  [/^cmi\.objectives\.\d+\.id$/, (value) => IDENTIFIER.test(value)],
  [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, SCORE],
  [/^cmi\.objectives\.\d+\.status$/, (value) => STATUS.test(value) || value === "not attempted"],
  [/^cmi\.student_preference\.(audio|speed|text|language)$/, (value) => value.length <= 255],
  [/^cmi\.interactions\.\d+\.id$/, (value) => IDENTIFIER.test(value)],
  [/^cmi\.interactions\.\d+\.objectives\.\d+\.id$/, (value) => IDENTIFIER.test(value)],
  [/^cmi\.interactions\.\d+\.time$/, (value) => TIME.test(value)],
  [/^cmi\.interactions\.\d+\.type$/, (value) => value in RESPONSES],
  [/^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/, isResponse],
  [/^cmi\.interactions\.\d+\.weighting$/, (value) => DECIMAL.test(value) && Math.abs(Number(value)) <= 100],
  [/^cmi\.interactions\.\d+\.result$/, (value) => RESULT.test(value)],
  [/^cmi\.interactions\.\d+\.latency$/, (value) => TIMESPAN.test(value)],
];

/** A response by its interaction's type (CMIFeedback). The names of parts are single signs. */
const RESPONSES = {
  "true-false": /^[01tf]/,
  choice: /^\{?[0-9a-z](,[0-9a-z])*\}?$/,
  "fill-in": /^[\s\S]{0,255}$/,
  matching: /^\{?[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*\}?$/,
  performance: /^[\s\S]{0,255}$/,
  sequencing: /^[0-9a-z](,[0-9a-z])*$/,
  likert: /^[0-9a-z]?$/,
  numeric: DECIMAL,
};

function isResponse(value, element, values) {
  const type = values[element.replace(/\.(student_response|correct_responses.*)$/, ".type")];
  return value.length <= 255 && (type === undefined ? false : RESPONSES[type]?.test(value));
}

export const scorm12 = {
  names: {
    initialize: "LMSInitialize",
    finish: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    error: "LMSGetLastError",
    errorText: "LMSGetErrorString",
    diagnostic: "LMSGetDiagnostic",
  },
  errors: { commit: "101", unset: [] },
  sessionTime: "cmi.core.session_time",
  totalTime: "cmi.core.total_time",
  noTime: "0000:00:00",

  /** Why an element may not be set to a value, or "". */
  complaint(element, value, values) {
    const form = FORMS.find(([pattern]) => pattern.test(element));
    if (!form) return "is not to be set by content";
    if (!isInTurn(element, values, { "correct_responses.n.pattern": ["type"], student_response: ["type"] })) return "comes before what it needs";
    return form[1](value, element, values) ? "" : "is not of the element's form";
  },

  /** What a next visit finds. */
  resumed(before) {
    const { "cmi.core.session_time": time, "cmi.core.total_time": total, "cmi.core.exit": exit, ...rest } = before;
    return rest;
  },

  load(api, values, { unit, seconds, isAbInitio }) {
    if (!isAbInitio) api.loadFromFlattenedJSON(values, "");
    api.cmi.core.entry = isAbInitio ? "ab-initio" : "resume";
    api.cmi.core.total_time = scorm12.timeOf(seconds);
    Object.assign(api.cmi.core, { student_id: "learner-1", student_name: "Li, Wei", lesson_mode: unit.mode ?? "normal", credit: unit.mode ? "no-credit" : "credit" });
    if (unit.passing !== undefined) api.cmi.student_data.mastery_score = String(unit.passing);
  },

  secondsOf(time) {
    const [hours, minutes, seconds] = time.split(":").map(Number);
    return hours * 3600 + minutes * 60 + seconds;
  },

  timeOf(seconds) {
    const two = (number) => String(number).padStart(2, "0");
    return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${(seconds % 60).toFixed(2).padStart(5, "0")}`;
  },

  /** What a session may not leave behind. */
  atTheEnd(values, unit) {
    const status = values["cmi.core.lesson_status"];
    const raw = values["cmi.core.score.raw"];
    const faults = [];
    if (status === undefined) faults.push("the session ends without a status, which an LMS takes for “completed”");
    if (values["cmi.core.session_time"] === undefined) faults.push("the session ends without its time");
    if (unit.passing !== undefined && raw !== undefined && raw !== "" && (Number(raw) >= unit.passing) !== (status === "passed")) {
      faults.push(`the status is ${status} with a score of ${raw}, and the mastery score of the manifest is ${unit.passing}`);
    }
    return faults;
  },
};
