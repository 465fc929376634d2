// @ts-check
// How an LMS launches an AU of cmi5: parameters, token and launch data (cmi5 §8, §10 and §11).

import { ask, isDone, patiently } from "./lrs.js";

/**
 * The five parameters of the launch (§8.1).
 * @typedef {object} Launch
 * @property {string} endpoint
 * @property {string} fetch
 * @property {string} actor the learner, in the LMS's own words
 * @property {string} registration
 * @property {string} activityId
 */

/**
 * What the LMS says of the launch (§10.2), as far as the player needs it.
 * @typedef {object} LaunchData
 * @property {Record<string, any>} contextTemplate
 * @property {string} launchMode
 * @property {number | null} masteryScore
 * @property {string} returnURL where the learner goes afterwards, or ""
 */

/**
 * @param {string} search of the page's address
 * @returns {Launch | null} nothing where the page was not launched by cmi5
 */
export function readLaunch(search) {
  const given = new URLSearchParams(search);
  const [endpoint = "", fetch = "", actor = "", registration = "", activityId = ""] = [
    "endpoint", "fetch", "actor", "registration", "activityId",
  ].map((name) => given.get(name) ?? "");
  const launch = { endpoint, fetch, actor, registration, activityId };
  return Object.values(launch).includes("") ? null : launch;
}

/**
 * The token for all further requests. It is given once: the player asks again only where nothing came back.
 * @param {Launch} launch
 * @param {import("./lrs.js").Net} net
 * @returns {Promise<{ token: string } | { refusal: string }>} or the key of a sentence
 */
export async function fetchToken(launch, net) {
  const answer = await patiently(net, () => ask(net, launch.fetch, { method: "POST" }));
  const read = readObject(answer.text);
  const token = read["auth-token"];
  if (isDone(answer) && typeof token === "string" && token !== "") return { token };
  // Code 1: used before, or expired, as after a reload (§8.2.3.2).
  return { refusal: String(read["error-code"]) === "1" ? "lms-session-over" : "lms-refused" };
}

/**
 * The parameters by which the LMS finds a document of this learner (xAPI 1.0.3 Communication §2.3).
 * @param {Launch} launch
 * @param {string} stateId
 * @returns {Record<string, string>}
 */
export function stateQuery({ activityId, actor, registration }, stateId) {
  return { activityId, agent: actor, registration, stateId };
}

/**
 * @param {Launch} launch
 * @param {import("./lrs.js").Lrs} lrs
 * @returns {Promise<LaunchData | null>} nothing where the LMS gives none that can be used
 */
export async function readLaunchData(launch, lrs) {
  const answer = await lrs.read("activities/state", stateQuery(launch, "LMS.LaunchData"));
  const { contextTemplate, launchMode, masteryScore, returnURL } = readObject(answer.text);
  if (!isDone(answer) || typeof contextTemplate !== "object" || contextTemplate === null) return null;
  return {
    contextTemplate,
    launchMode: String(launchMode ?? "Normal"),
    masteryScore: typeof masteryScore === "number" ? masteryScore : null,
    returnURL: pageAddress(returnURL),
  };
}

/**
 * Whether the learner wants to hear nothing at first (§11.2). The document has to be asked for before the first statement, and is
 * usually not there. The language preference changes nothing: a course has one language.
 * @param {Launch} launch
 * @param {import("./lrs.js").Lrs} lrs
 * @returns {Promise<boolean>}
 */
export async function wantsSilence(launch, lrs) {
  const answer = await lrs.read("agents/profile", { agent: launch.actor, profileId: "cmi5LearnerPreferences" });
  return isDone(answer) && readObject(answer.text).audioPreference === "off";
}

/**
 * An address of a page, or "": nothing that a browser would run.
 * @param {unknown} address
 * @returns {string}
 */
function pageAddress(address) {
  try {
    const url = new URL(String(address ?? ""), typeof location === "undefined" ? undefined : location.href);
    return address && /^https?:$/.test(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}

/**
 * A JSON object; one without properties where the text is none.
 * @param {string} text
 * @returns {Record<string, any>}
 */
export function readObject(text) {
  try {
    const read = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? read : {};
  } catch {
    return {};
  }
}
