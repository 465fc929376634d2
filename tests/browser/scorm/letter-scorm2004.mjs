// The letter of SCORM 2004 4th Edition (Run-Time Environment §4).

import { complaintOf } from "../interaction.mjs";
import { isInTurn } from "./strict-api.mjs";

/** A number of at most seven decimals, real(10,7). */
const REAL = /^-?\d{1,10}(\.\d{1,7})?$/;
const isBetween = (value, least, greatest) => REAL.test(value) && Number(value) >= least && Number(value) <= greatest;
/** A long identifier: a URI reference without white space; a URN has to be whole (RFC 2141). */
const isIdentifier = (value) => value.length > 0 && value.length <= 4000 && !/\s/.test(value) && (!/^urn:/i.test(value) || /^urn:[a-z0-9][a-z0-9-]{1,31}:\S+$/i.test(value));
const INTERVAL = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
/** A point in time of the years that SCORM knows, 1970 to 2038. */
const TIMESTAMP = /^(19[7-9]\d|20[0-2]\d|203[0-8])(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d{1,2})?(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?$/;
/** Text that may begin with its language. */
const isText = (value, most) => value.replace(/^\{lang=[A-Za-z0-9-]+\}/, "").length <= most;
const COMPLETION = /^(completed|incomplete|not attempted|unknown)$/;
const SUCCESS = /^(passed|failed|unknown)$/;
const TYPES = /^(true-false|choice|fill-in|long-fill-in|likert|matching|performance|sequencing|numeric|other)$/;
const RESULT = /^(correct|incorrect|unanticipated|neutral)$/;

const FORMS = [
  [/^cmi\.suspend_data$/, (value) => value.length <= 64000],
  [/^cmi\.location$/, (value) => value.length <= 1000],
  [/^cmi\.completion_status$/, (value) => COMPLETION.test(value)],
  [/^cmi\.success_status$/, (value) => SUCCESS.test(value)],
  [/^cmi\.exit$/, (value) => /^(time-out|suspend|normal|)$/.test(value)],
  [/^cmi\.(objectives\.\d+\.)?score\.scaled$/, (value) => isBetween(value, -1, 1)],
  [/^cmi\.(objectives\.\d+\.)?score\.(raw|min|max)$/, (value) => REAL.test(value)],
  [/^cmi\.(objectives\.\d+\.)?progress_measure$/, (value) => isBetween(value, 0, 1)],
  [/^cmi\.session_time$/, (value) => INTERVAL.test(value)],
  [/^cmi\.objectives\.\d+\.id$/, isNewIdentifier],
  [/^cmi\.objectives\.\d+\.completion_status$/, (value) => COMPLETION.test(value)],
  [/^cmi\.objectives\.\d+\.success_status$/, (value) => SUCCESS.test(value)],
  [/^cmi\.(objectives|interactions)\.\d+\.description$/, (value) => isText(value, 250)],
  [/^cmi\.learner_preference\.(audio_level|language|delivery_speed|audio_captioning)$/, (value) => value.length <= 250],
  [/^cmi\.interactions\.\d+\.id$/, isIdentifier],
  [/^cmi\.interactions\.\d+\.type$/, (value) => TYPES.test(value)],
  [/^cmi\.interactions\.\d+\.timestamp$/, (value) => TIMESTAMP.test(value)],
  [/^cmi\.interactions\.\d+\.objectives\.\d+\.id$/, isIdentifier],
  [/^cmi\.interactions\.\d+\.(learner_response|correct_responses\.\d+\.pattern)$/, isResponse],
  [/^cmi\.interactions\.\d+\.weighting$/, (value) => REAL.test(value)],
  [/^cmi\.interactions\.\d+\.result$/, (value) => RESULT.test(value) || REAL.test(value)],
  [/^cmi\.interactions\.\d+\.latency$/, (value) => INTERVAL.test(value)],
  [/^adl\.nav\.request$/, (value) => /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=\S+\}(choice|jump))$/.test(value)],
];

/** An objective keeps its id, and no two have one. */
function isNewIdentifier(value, element, values) {
  const others = Object.keys(values).filter((name) => /^cmi\.objectives\.\d+\.id$/.test(name) && name !== element);
  return isIdentifier(value) && (values[element] ?? value) === value && others.every((name) => values[name] !== value);
}

function isResponse(value, element, values) {
  const type = values[element.replace(/\.(learner_response|correct_responses.*)$/, ".type")];
  const isPattern = element.endsWith(".pattern");
  // Every part is a short identifier or a text of at most 250 signs, but for long texts.
  const parts = type === "long-fill-in" || type === "other" ? [] : value.replace(/^(\{[a-z_]+=[A-Za-z-]+\})+/, "").split(/\[[,.:]\]/);
  const isShort = value.length <= 4000 && parts.every((part) => part.length <= 250);
  return type !== undefined && isShort && complaintOf(type, value, {}, isPattern) === "" && (type !== "numeric" || !isPattern || value.includes("[:]"));
}

export const scorm2004 = {
  names: {
    initialize: "Initialize",
    finish: "Terminate",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    error: "GetLastError",
    errorText: "GetErrorString",
    diagnostic: "GetDiagnostic",
  },
  // 403: the element has no value yet, which is no fault of who asks.
  errors: { commit: "391", unset: ["403"] },
  sessionTime: "cmi.session_time",
  totalTime: "cmi.total_time",
  noTime: "PT0S",

  complaint(element, value, values) {
    const form = FORMS.find(([pattern]) => pattern.test(element));
    if (!form) return "is not to be set by content";
    if (!isInTurn(element, values, { "correct_responses.n.pattern": ["type"], learner_response: ["type"] })) return "comes before what it needs";
    return form[1](value, element, values) ? "" : "is not of the element's form";
  },

  /** Only a suspended attempt goes on; any other exit ends it, and the next launch is a new one. */
  resumed(before) {
    if (before["cmi.exit"] !== "suspend") return {};
    const { "cmi.session_time": time, "cmi.total_time": total, "cmi.exit": exit, "adl.nav.request": request, ...rest } = before;
    return rest;
  },

  load(api, values, { unit, seconds, isAbInitio }) {
    if (!isAbInitio) api.loadFromFlattenedJSON(values, "");
    api.cmi.entry = isAbInitio ? "ab-initio" : "resume";
    api.cmi.total_time = scorm2004.timeOf(seconds);
    Object.assign(api.cmi, { learner_id: "learner-1", learner_name: "Li, Wei", mode: unit.mode ?? "normal", credit: unit.mode ? "no-credit" : "credit" });
    if (unit.passing !== undefined) api.cmi.scaled_passing_score = String(unit.passing);
  },

  secondsOf(time) {
    const [, , , days, , hours, minutes, seconds] = INTERVAL.exec(time)?.map((part) => Number.parseFloat(part ?? "0")) ?? [];
    return (days || 0) * 86400 + (hours || 0) * 3600 + (minutes || 0) * 60 + (seconds || 0);
  },

  timeOf: (seconds) => `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${Number((seconds % 60).toFixed(2))}S`,

  atTheEnd(values, unit) {
    const faults = [];
    for (const element of ["cmi.completion_status", "cmi.success_status", "cmi.session_time", "cmi.exit"]) {
      if (values[element] === undefined) faults.push(`the session ends without ${element}`);
    }
    const scaled = values["cmi.score.scaled"];
    const success = values["cmi.success_status"];
    if (unit.passing !== undefined && scaled !== undefined && success !== (Number(scaled) >= unit.passing ? "passed" : "failed")) {
      faults.push(`the success is ${success} with a scaled score of ${scaled}, and the manifest asks for ${unit.passing}`);
    }
    return faults;
  },
};
