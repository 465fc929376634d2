// A statement that breaks exactly one rule of xAPI's data model or of the video profile, and is refused by that rule.

import { test } from "node:test";
import { refusedBy } from "./bench.mjs";
import { film } from "./sample-au.mjs";

const answer = (spoil) => async ({ au }) => {
  await au.begin();
  return au.answer((one) => void spoil(one));
};
const onFilm = (verb, spoil) => async ({ au }) => {
  await au.begin();
  if (verb !== "initialized") await au.onFilm("initialized");
  return au.onFilm(verb, (one) => void spoil(one));
};
const definition = (one) => one.object.definition;
const asked = (type, response, more = {}) => (one) => {
  one.object.definition = { type: "http://adlnet.gov/expapi/activities/cmi.interaction", interactionType: type, ...more };
  one.result = { response };
};

const CASES = [
  ["xapi-data-2.2: a property that nobody knows", answer((one) => (one.answeredBy = "me"))],
  ["xapi-data-2.2: a property that is null", answer((one) => (one.result.response = null))],
  ["xapi-data-2.4: a statement without a verb", answer((one) => delete one.verb)],
  ["xapi-data-2.4.2: an actor with two identifiers", answer((one) => (one.actor.mbox = "mailto:me@example.com"))],
  ["xapi-data-2.4.3: a verb whose id is no IRI", answer((one) => (one.verb.id = "answered"))],
  ["xapi-data-4.2: a language map with a language that is none", answer((one) => (one.verb.display = { "english language": "answered" }))],
  ["xapi-data-2.4.4: an activity whose id is no IRI", answer((one) => (one.object.id = "question 1"))],
  ["xapi-data-4.1: an extension without an IRI", answer((one) => (one.result.extensions = { weight: 2 }))],
  ["xapi-data-2.4.5: success that is a text", answer((one) => (one.result.success = "false"))],
  ["xapi-data-2.4.5: a scaled score above 1", answer((one) => (one.result.score.scaled = 1.01))],
  ["xapi-data-2.4.5: a raw score above the greatest", answer((one) => (one.result.score = { raw: 11, min: 0, max: 10 }))],
  ["xapi-data-4.6: a duration in the words of SCORM 1.2", answer((one) => (one.result.duration = "00:00:04.5"))],
  ["xapi-data-4.5: a timestamp without a zone", answer((one) => (one.timestamp = "2026-03-01T10:00:00"))],
  ["xapi-data-2.4.6: a language that is none", answer((one) => (one.context.language = "chinese simplified"))],
  ["xapi-data-2.4.8: a time at which the AU says it was stored", answer((one) => (one.stored = one.timestamp))],
  ["xapi-data-2.4.10: a version that is not 1.0.x", answer((one) => (one.version = "2.0.0"))],
  ["xapi-data-2.4.4: an interaction of a type that nobody knows", answer((one) => (definition(one).interactionType = "hotspot"))],
  ["xapi-data-2.4.4: choices in an interaction that has none", answer((one) => (definition(one).interactionType = "numeric"))],
  ["xapi-data-2.4.4: two choices with one id", answer((one) => (definition(one).choices[1].id = "a"))],
  ["xapi-data-2.4.4: a right answer that is no choice", answer((one) => (definition(one).correctResponsesPattern = ["c"]))],
  ["xapi-data-2.4.5: a response that is no choice", answer((one) => (one.result.response = "c"))],
  ["xapi-data-2.4.5: a choice in the words of SCORM 1.2", answer((one) => (one.result.response = "a,b"))],
  ["xapi-data-2.4.5: a truth in the words of SCORM 1.2", answer(asked("true-false", "t"))],
  ["xapi-data-2.4.5: pairs in the words of SCORM 1.2", answer(asked("matching", "a.1,b.2"))],
  ["xapi-data-2.4.4: a range of numbers the wrong way round", answer(asked("numeric", "4", { correctResponsesPattern: ["5[:]3"] }))],

  ["video-verbs: a verb that is not of the video profile", onFilm("played", (one) => (one.verb.id = "http://adlnet.gov/expapi/verbs/experienced"))],
  ["video-object: a video under the id of the AU", async ({ au }) => (await au.begin(), au.onFilm("played", (one) => void (one.object.id = au.activityId)))],
  ["video-initialized: “initialized” without the length", onFilm("initialized", (one) => delete one.context.extensions[film("length")])],
  ["video-played: “played” without the time", onFilm("played", (one) => delete one.result.extensions[film("time")])],
  ["video-paused: “paused” without what was played", onFilm("paused", (one) => delete one.result.extensions[film("played-segments")])],
  ["video-seeked: “seeked” without the place that was left", onFilm("seeked", (one) => delete one.result.extensions[film("time-from")])],
  ["video-interacted: “interacted” with nothing", onFilm("interacted", (one) => delete one.context.extensions[film("volume")])],
  ["video-completed: “completed” that does not say so", onFilm("completed", (one) => delete one.result.completion)],
  ["video-completed: “completed” of a video without a duration", onFilm("completed", (one) => delete one.result.duration)],
  ["video-terminated: “terminated” without the progress", onFilm("terminated", (one) => delete one.result.extensions[film("progress")])],
  ["video-length: a length with four decimals", onFilm("initialized", (one) => (one.context.extensions[film("length")] = 30.1234))],
  ["video-time: a time behind the end", onFilm("played", (one) => (one.result.extensions[film("time")] = 31))],
  ["video-progress: progress in percent", onFilm("paused", (one) => (one.result.extensions[film("progress")] = 41.7))],
  ["video-played-segments: segments that run backwards", onFilm("paused", (one) => (one.result.extensions[film("played-segments")] = "12.5[.]0"))],
  ["video-completion-threshold: “completed” below the threshold", onFilm("completed", (one) => (one.result.extensions[film("progress")] = 0.9))],
  ["video-session-id: a session of the video that is no UUID", onFilm("initialized", (one) => (one.context.extensions[film("session-id")] = "1"))],
  ["video-generalpattern: “played” before “initialized”", async ({ au }) => (await au.begin(), au.onFilm("played"))],
  ["video-generalpattern: “played” after “terminated”", async ({ au }) => (await au.begin(), await au.onFilm("initialized"), await au.onFilm("terminated"), au.onFilm("played"))],
];

for (const [name, play] of CASES) test(name, () => refusedBy(name.split(": ")[0], play));
