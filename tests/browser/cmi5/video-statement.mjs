// The xAPI video profile 1.0.3: what its statement templates ask, and the pattern in which they may follow each other.

import { hold } from "./refusal.mjs";
import { decimalsOf, isUuid } from "./values.mjs";

const PROFILE = "https://w3id.org/xapi/video";
const extension = (name) => `${PROFILE}/extensions/${name}`;
const OWN = `${PROFILE}/verbs/`;
const ADL = "http://adlnet.gov/expapi/verbs/";

const POINT = ["time", "progress", "played-segments"];
const TEMPLATES = {
  [`${ADL}initialized`]: { name: "initialized", context: ["length"], result: [] },
  [`${OWN}played`]: { name: "played", context: [], result: ["time"] },
  [`${OWN}paused`]: { name: "paused", context: ["length"], result: POINT },
  [`${OWN}seeked`]: { name: "seeked", context: [], result: ["time-from", "time-to"] },
  [`${ADL}completed`]: { name: "completed", context: ["length"], result: POINT },
  [`${ADL}terminated`]: { name: "terminated", context: ["length"], result: POINT },
  [`${ADL}interacted`]: { name: "interacted", context: [], result: ["time"] },
};
/** An interaction is with the captions, the loudness or the size (three templates with one verb). */
const INTERACTIONS = [["cc-enabled", "cc-subtitle-lang"], ["volume"], ["full-screen", "screen-size", "video-playback-size"]];

/** Whether a statement speaks of a video in the profile's words. */
export const isOfVideo = (statement) => statement.object.definition?.type === `${PROFILE}/activity-type/video`;

/** Refuses a statement that breaks its template or comes out of turn. */
export function checkVideo(statement, session) {
  const template = TEMPLATES[statement.verb.id];
  hold(template, "video-verbs", `“${statement.verb.id}” is no verb of the video profile.`);
  const id = `video-${template.name}`;
  hold(statement.object.id !== session.activityId, "video-object", "The video has the id of the AU.");
  const context = statement.context.extensions ?? {};
  const result = statement.result?.extensions ?? {};
  for (const name of template.context) hold(extension(name) in context, id, `The context does not say “${name}”.`);
  for (const name of template.result) hold(extension(name) in result, id, `The result does not say “${name}”.`);
  if (template.name === "interacted") {
    const isWhole = INTERACTIONS.some((names) => names.every((name) => extension(name) in context));
    hold(isWhole, id, "The context does not say with what somebody interacted.");
  }
  if (template.name === "completed") {
    hold("duration" in statement.result, id, "The result has no duration.");
    hold(statement.result.completion === true, id, "The result does not say that it is complete.");
  }
  checkValues(context, result, template.name);
  checkTurn(statement, session, template.name);
}

/** Takes note of a statement that was accepted. */
export function followVideo(statement, session) {
  session.seen.videos[keyOf(statement)] = TEMPLATES[statement.verb.id].name;
}

/** What the profile recommends and the statement leaves out. */
export function videoAdvice(statement) {
  const advice = [];
  const categories = [statement.context.contextActivities?.category ?? []].flat().map((activity) => activity.id);
  if (!categories.includes(PROFILE)) advice.push("A statement on a video does not name the profile in its categories.");
  if (!(extension("session-id") in (statement.context.extensions ?? {}))) advice.push("A statement on a video has no session id of the profile.");
  return advice;
}

function checkValues(context, result, verb) {
  const number = (value, id, name) => hold(typeof value === "number" && value >= 0 && decimalsOf(value) <= 3, id, `“${name}” is no number of seconds with up to three decimals.`);
  const length = context[extension("length")];
  if (length !== undefined) number(length, "video-length", "length");
  for (const name of ["time", "time-from", "time-to"]) {
    const value = result[extension(name)];
    if (value === undefined) continue;
    number(value, `video-${name}`, name);
    hold(!(value > length + 0.001), `video-${name}`, `“${name}” is behind the end of the video.`);
  }
  const progress = result[extension("progress")];
  if (progress !== undefined) hold(typeof progress === "number" && progress >= 0 && progress <= 1 && decimalsOf(progress) <= 3, "video-progress", "“progress” is no part of 1 with up to three decimals.");
  const segments = result[extension("played-segments")];
  if (segments !== undefined) {
    hold(typeof segments === "string", "video-played-segments", "The segments are no text.");
    const isWhole = segments === "" || segments.split("[,]").every((segment) => /^\d+(\.\d{1,3})?\[\.\]\d+(\.\d{1,3})?$/.test(segment) && isForward(segment));
    hold(isWhole, "video-played-segments", `“${segments}” is no list of segments.`);
  }
  const threshold = context[extension("completion-threshold")] ?? 1;
  hold(typeof threshold === "number" && threshold >= 0 && threshold <= 1 && decimalsOf(threshold) <= 3, "video-completion-threshold", "The threshold is no part of 1 with up to three decimals.");
  if (verb === "completed") hold(progress >= threshold, "video-completion-threshold", "The video is said to be complete below its threshold.");
  const session = context[extension("session-id")];
  if (session !== undefined) hold(isUuid(session), "video-session-id", "The session's id is no UUID.");
}

function isForward(segment) {
  const [from, to] = segment.split("[.]").map(Number);
  return from <= to;
}

/** A video is first initialized and last terminated; what stands between is in any order. */
function checkTurn(statement, session, verb) {
  const last = session.seen.videos[keyOf(statement)];
  if (verb === "initialized") hold(last === undefined, "video-generalpattern", "The video has been initialized.");
  else hold(last !== undefined && last !== "terminated", "video-generalpattern", `“${verb}” stands before “initialized” or after “terminated”.`);
}

const keyOf = (statement) => `${statement.object.id} ${statement.context.extensions?.[extension("session-id")] ?? ""}`;
