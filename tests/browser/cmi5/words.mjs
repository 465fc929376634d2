// The names that cmi5 and the LMS share.

const ADL = "http://adlnet.gov/expapi/verbs/";
const W3ID = "https://w3id.org/xapi/adl/verbs/";

/** Verbs by their names (§9.3). */
export const VERBS = {
  launched: `${ADL}launched`,
  initialized: `${ADL}initialized`,
  completed: `${ADL}completed`,
  passed: `${ADL}passed`,
  failed: `${ADL}failed`,
  terminated: `${ADL}terminated`,
  voided: `${ADL}voided`,
  abandoned: `${W3ID}abandoned`,
  waived: `${W3ID}waived`,
  satisfied: `${W3ID}satisfied`,
};

/** The verbs that are an AU's to use in statements of cmi5. */
export const OF_THE_AU = ["initialized", "completed", "passed", "failed", "terminated"];

const CMI5 = "https://w3id.org/xapi/cmi5/";

/** The categories of statements (§9.6.2). */
export const CATEGORIES = { cmi5: `${CMI5}context/categories/cmi5`, moveOn: `${CMI5}context/categories/moveon` };

/** The extensions of a context and of a result (§9.6.3, §9.5.5). */
export const EXTENSIONS = {
  sessionId: `${CMI5}context/extensions/sessionid`,
  masteryScore: `${CMI5}context/extensions/masteryscore`,
  launchMode: `${CMI5}context/extensions/launchmode`,
  launchUrl: `${CMI5}context/extensions/launchurl`,
  moveOn: `${CMI5}context/extensions/moveon`,
  launchParameters: `${CMI5}context/extensions/launchparameters`,
  progress: `${CMI5}result/extensions/progress`,
};

/** The types of what the LMS reports on (§9.4). */
export const TYPES = { course: `${CMI5}activitytype/course`, block: `${CMI5}activitytype/block` };

/** The name of a statement's verb, or "". */
export const verbOf = (statement) => Object.keys(VERBS).find((name) => VERBS[name] === statement.verb.id) ?? "";

/** The ids of a statement's categories. */
export const categoriesOf = (statement) => [statement.context?.contextActivities?.category ?? []].flat().map((activity) => activity.id);
