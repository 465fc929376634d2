// An LMS that takes SCORM 2004, 4th edition, at its word (RTE §3.1.7 for the errors, §4.2 for the data) and keeps what it was given.

const REAL = /^-?\d+(\.\d{1,7})?$/;
const INTERVAL = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const MOMENT = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/;
const LONG_ID = /^[\x21-\x7e]{1,4000}$/;
const PARTS = /^[a-z0-9](\[,\][a-z0-9])*$/;
const words = (/** @type {number} */ most) => (/** @type {string} */ value) => value.length <= most;
const real = (/** @type {number} */ least, /** @type {number} */ most) => (/** @type {string} */ value) =>
  REAL.test(value) && Number(value) >= least && Number(value) <= most;
const of = (/** @type {RegExp} */ pattern) => (/** @type {string} */ value) => pattern.test(value);
const COMPLETION = of(/^(completed|incomplete|not attempted|unknown)$/);
const SUCCESS = of(/^(passed|failed|unknown)$/);
const SCORE = { "score.scaled": real(-1, 1), "score.raw": real(-1e9, 1e9), "score.min": real(-1e9, 1e9), "score.max": real(-1e9, 1e9) };

/** @type {Record<string, (value: string) => boolean>} */
const COURSE = {
  completion_status: COMPLETION,
  success_status: SUCCESS,
  progress_measure: real(0, 1),
  location: words(1000),
  suspend_data: words(64000),
  session_time: of(INTERVAL),
  exit: of(/^(time-out|suspend|logout|normal|)$/),
  ...SCORE,
};
/** @type {Record<string, (value: string) => boolean>} */
const OBJECTIVE = { id: of(LONG_ID), completion_status: COMPLETION, success_status: SUCCESS, progress_measure: real(0, 1), description: words(250), ...SCORE };

/** The form of a response by its type; patterns may say more. @type {Record<string, (value: string) => boolean>} */
const RESPONSE = {
  "true-false": of(/^(true|false)$/),
  choice: (value) => PARTS.test(value) && new Set(value.split("[,]")).size === value.split("[,]").length,
  sequencing: of(PARTS),
  matching: of(/^[a-z0-9]\[\.\][a-z0-9](\[,\][a-z0-9]\[\.\][a-z0-9])*$/),
  numeric: of(REAL),
  "fill-in": (value) => !value.startsWith("{") && value.split("[,]").length <= 10 && value.split("[,]").every(words(250)),
};
/** @type {Record<string, (value: string) => boolean>} */
const PATTERN = {
  ...RESPONSE,
  numeric: of(/^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/),
  "fill-in": (value) => {
    const [, rest] = /^(?:\{case_matters=(?:true|false)\})?(?:\{order_matters=(?:true|false)\})?(.*)$/s.exec(value) ?? [];
    return rest !== undefined && (RESPONSE["fill-in"]?.(rest) ?? false);
  },
};
/** @type {Record<string, (value: string, type: string) => boolean>} */
const INTERACTION = {
  id: of(LONG_ID),
  type: of(/^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/),
  timestamp: of(MOMENT),
  weighting: of(REAL),
  learner_response: (value, type) => RESPONSE[type]?.(value) ?? false,
  result: of(/^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d{1,7})?)$/),
  latency: of(INTERVAL),
  description: words(250),
};

/**
 * @param {Record<string, string>} [kept] what an earlier session left
 * @returns {any}
 */
export function strictScorm2004(kept = {}) {
  /** @type {Map<string, string>} */
  const values = new Map(Object.entries(kept));
  let error = "0";
  const lms = {
    values,
    /** @type {string[]} */ faults: [],
    /** @type {string[]} */ order: [],
    canCommit: true,
    state: "new",
    /** @param {string} code @param {string} what */
    no(code, what) {
      error = code;
      lms.faults.push(`${code} ${what}`);
      return "false";
    },
    yes() {
      error = "0";
      return "true";
    },
    /** @param {string} empty */
    Initialize(empty) {
      if (empty !== "") return lms.no("201", "Initialize");
      if (lms.state !== "new") return lms.no(lms.state === "open" ? "103" : "104", "Initialize");
      lms.state = "open";
      return lms.yes();
    },
    /** @param {string} empty */
    Terminate(empty) {
      if (empty !== "") return lms.no("201", "Terminate");
      if (lms.state !== "open") return lms.no(lms.state === "new" ? "112" : "113", "Terminate");
      lms.state = "over";
      return lms.yes();
    },
    /** @param {string} element */
    GetValue(element) {
      if (lms.state !== "open") return lms.no(lms.state === "new" ? "122" : "123", `get ${element}`) && "";
      error = "0";
      if (element === "cmi.interactions._count") return String(count("interactions"));
      if (element === "cmi.objectives._count") return String(count("objectives"));
      if (element === "cmi.objectives._children") return "id,score,success_status,completion_status,progress_measure,description";
      if (/^cmi\.(session_time|exit)$/.test(element)) return lms.no("405", `get ${element}`) && "";
      const at = /^cmi\.(objectives|interactions)\.(\d+)\./.exec(element);
      if (at && Number(at[2]) >= count(at[1] ?? "")) return lms.no("301", `get ${element}`) && "";
      const value = values.get(element);
      if (value !== undefined) return value;
      if (/completion_status|success_status/.test(element)) return "unknown";
      // Never set: an error that a course has to live with, and no fault of it.
      error = "403";
      return "";
    },
    /** @param {string} element @param {string} value */
    SetValue(element, value) {
      if (lms.state !== "open") return lms.no(lms.state === "new" ? "132" : "133", element);
      if (typeof value !== "string") return lms.no("406", `${element} is a ${typeof value}`);
      const complaint = complaintOf(element, value);
      if (complaint !== "") return lms.no(complaint, `${element} = ${value.slice(0, 80)}`);
      values.set(element, value);
      lms.order.push(element);
      return lms.yes();
    },
    /** @param {string} empty */
    Commit(empty) {
      if (empty !== "" || lms.state !== "open") return lms.no("142", "Commit");
      if (!lms.canCommit) {
        error = "391";
        return "false";
      }
      return lms.yes();
    },
    GetLastError: () => error,
  };

  /** @param {string} list */
  function count(list) {
    return [...values.keys()].filter((element) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(element)).length;
  }

  /** @param {string} element @param {string} value @returns {string} the error, or "" */
  function complaintOf(element, value) {
    const part = /^cmi\.(objectives|interactions)\.(\d+)\.(.+)$/.exec(element);
    if (!part) {
      const rule = COURSE[element.replace(/^cmi\./, "")];
      return !rule ? "401" : rule(value) ? "" : "406";
    }
    const [, list = "", index = "", name = ""] = part;
    const there = count(list);
    if (Number(index) > there) return "351";
    // A new element begins with its id, and what depends on it waits for it.
    if (Number(index) === there && name !== "id") return "408";
    const place = `cmi.${list}.${index}`;
    if (list === "objectives") {
      if (name === "id" && values.has(`${place}.id`) && values.get(`${place}.id`) !== value) return "351";
      if (name === "id" && [...values].some(([key, id]) => /^cmi\.objectives\.\d+\.id$/.test(key) && id === value)) return "351";
      const rule = OBJECTIVE[name];
      return !rule ? "401" : rule(value) ? "" : "406";
    }
    const type = values.get(`${place}.type`) ?? "";
    const objective = /^objectives\.(\d+)\.id$/.exec(name);
    if (objective) {
      const before = [...values.keys()].filter((key) => key.startsWith(`${place}.objectives.`)).length;
      return Number(objective[1]) > before ? "351" : LONG_ID.test(value) ? "" : "406";
    }
    if (/^(correct_responses\.\d+\.pattern|learner_response)$/.test(name) && type === "") return "408";
    if (name === "correct_responses.0.pattern") return PATTERN[type]?.(value) ? "" : "406";
    const rule = INTERACTION[name];
    return !rule ? "401" : rule(value, type) ? "" : "406";
  }
  return lms;
}
