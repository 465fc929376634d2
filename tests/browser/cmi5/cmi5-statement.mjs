// What cmi5 asks of a statement that an AU sends in a session (§7.1, §9, §10.2).

import { categoriesOf, CATEGORIES, EXTENSIONS, OF_THE_AU, verbOf } from "./words.mjs";
import { hold } from "./refusal.mjs";
import { decimalsOf, isObject, isSame, isUtc, secondsOf } from "./values.mjs";

/** Refuses a statement that may not come now, or not in this form. */
export function checkInSession(statement, session) {
  hold("id" in statement, "9.1.0.0-1", "The statement has no id.");
  hold("timestamp" in statement, "9.7.0.0-1", "The statement has no timestamp.");
  hold(isUtc(statement.timestamp), "9.7.0.0-2", "The timestamp is not in UTC.");
  hold(verbOf(statement) !== "voided", "6.3.0.0-1", "An AU may not void statements.", 403);
  const categories = categoriesOf(statement);
  const isDefined = categories.includes(CATEGORIES.cmi5);
  hold(!isDefined || (statement.object.objectType ?? "Activity") === "Activity", "9.4.0.0-1", "The object is not the AU.");
  checkActor(statement.actor, session);
  checkContext(statement, session);
  if (!isDefined) {
    const isMeant = OF_THE_AU.includes(verbOf(statement)) && statement.object.id === session.activityId;
    hold(!isMeant, "9.6.2.1-1", `The “${verbOf(statement)}” statement about the AU lacks the category of cmi5.`);
    hold(!categories.includes(CATEGORIES.moveOn), "9.6.2.2-2", "A statement that is not of cmi5 has the category of moveOn.");
  }
  checkOrder(statement, session, isDefined);
  if (isDefined) checkDefined(statement, session, categories);
}

/** Takes note of a statement that was accepted. */
export function follow(statement, session) {
  const { seen, progress } = session;
  seen.last = statement.timestamp;
  if (!(Date.parse(seen.latest) > Date.parse(statement.timestamp))) seen.latest = statement.timestamp;
  if (!categoriesOf(statement).includes(CATEGORIES.cmi5)) return;
  const verb = verbOf(statement);
  seen.verbs.push(verb);
  if (verb === "initialized" || verb === "terminated") seen[verb] = statement.timestamp;
  else progress[verb] = { timestamp: statement.timestamp, score: statement.result?.score };
}

/** What a statement should be and need not, one sentence each. */
export function adviceFor(statement, session) {
  const advice = [];
  const say = (claim, sentence) => claim || advice.push(sentence);
  const { result = {} } = statement;
  if (result.duration) say(decimalsOf((/([\d.]+)S$/.exec(result.duration) ?? [0, "0"])[1]) <= 2, "A duration is more exact than a hundredth of a second (xAPI Data §4.6).");
  if (!categoriesOf(statement).includes(CATEGORIES.cmi5)) return advice;
  say(!(EXTENSIONS.progress in (result.extensions ?? {})) || !session.progress.completed, "Progress is told of an AU that has been completed (§9.5.5.1).");
  if (verbOf(statement) === "terminated" && session.seen.initialized) {
    const wall = (Date.parse(statement.timestamp) - Date.parse(session.seen.initialized)) / 1000;
    say(Math.abs(secondsOf(result.duration) - wall) <= 2, `The session lasted ${wall} seconds, and “terminated” says ${result.duration} (§9.5.4.1).`);
  }
  return advice;
}

function checkActor(actor, session) {
  hold((actor.objectType ?? "Agent") === "Agent", "9.2.0.0-2", "The actor is no Agent.");
  hold(isObject(actor.account), "9.2.0.0-3", "The actor has no account.");
  hold(isSame(actor, session.actor), "8.1.3.0-3", "The actor is not the one of the launch.");
}

function checkContext(statement, session) {
  const { context } = statement;
  const template = session.launchData.contextTemplate;
  hold(isObject(context), "9.6.0.0-1", "The statement has no context.");
  hold(context.registration === session.registration, "9.6.1.0-1", "The registration is not the one of the launch.");
  const extensions = context.extensions ?? {};
  hold(extensions[EXTENSIONS.sessionId] === session.id, "9.6.3.1-4", "The session's id is missing or another one.");
  for (const [key, value] of Object.entries(template.extensions)) {
    hold(key in extensions, "10.2.1.0-6", `The extension ${key} of the context template is missing.`);
    hold(isSame(extensions[key], value), "10.2.1.0-7", `The extension ${key} of the context template was overwritten.`);
  }
  for (const [name, list] of Object.entries(template.contextActivities)) {
    const has = [context.contextActivities?.[name] ?? []].flat();
    for (const activity of list) hold(has.some((each) => isSame(each, activity)), "9.6.2.0-1", `${activity.id} of the context template is missing in “${name}”.`);
  }
  for (const [key, value] of Object.entries(template)) {
    if (key === "extensions" || key === "contextActivities") continue;
    hold(key in context, "10.2.1.0-6", `“${key}” of the context template is missing.`);
    hold(isSame(context[key], value), "10.2.1.0-7", `“${key}” of the context template was overwritten.`);
  }
}

function checkOrder(statement, session, isDefined) {
  const { seen } = session;
  const verb = isDefined ? verbOf(statement) : "";
  const at = Date.parse(statement.timestamp);
  // What the network delivers late is in order, since the order is that of the timestamps.
  const isOver = seen.terminated !== null && (!session.hasGrace() || at > Date.parse(seen.terminated) || verb === "terminated");
  hold(!isOver, verb === "terminated" ? "9.3.8.0-2" : "9.3.0.0-5", "The session has been terminated.", 403);
  if (seen.initialized === null) {
    hold(verb === "initialized", "9.3.0.0-4", "The first statement is not “initialized”.", 403);
    hold(session.hasReadLaunchData, "10.2.1.0-4", "The launch data were not read before “initialized”.");
    hold(session.hasReadPreferences, "11.0.0.0-3", "The learner's preferences were not read before “initialized”.");
    hold(at >= Date.parse(session.launchedAt), "9.3.2.0-1", "The AU says that it was initialized before it was launched.");
    return;
  }
  hold(verb !== "initialized", "9.3.2.0-3", "The session has been initialized.");
  hold(at >= Date.parse(seen.initialized), "9.3.0.0-4", "The statement's time is before that of “initialized”.");
  if (verb === "terminated") hold(at >= Date.parse(seen.latest), "9.3.0.0-5", "A statement has a later time than “terminated”.");
}

function checkDefined(statement, session, categories) {
  const verb = verbOf(statement);
  hold(OF_THE_AU.includes(verb), "9.3.0.0-1", `“${statement.verb.id}” is no verb that cmi5 gives an AU.`);
  hold(statement.object.id === session.activityId, "8.1.5.0-6", "The object's id is not that of the launch.");
  if (session.mode !== "Normal") {
    const id = { Browse: "10.2.2.0-9", Review: "10.2.2.0-11" }[session.mode];
    hold(verb === "initialized" || verb === "terminated", id, `Nothing counts in the mode ${session.mode}.`);
  }
  checkOnce(verb, session);
  checkResult(verb, statement.result ?? {}, categories);
  if (verb === "passed" || verb === "failed") checkScore(verb, statement, session);
}

/** What may be said but once in a session or a registration. */
function checkOnce(verb, { seen, progress }) {
  if (verb === "completed") hold(!progress.completed, "9.3.0.0-6", "The AU has been completed in this registration.");
  if (verb === "passed") hold(!progress.passed, "9.3.0.0-7", "The AU has been passed in this registration.");
  if (verb === "failed") hold(!progress.passed, "9.3.0.0-8", "“Failed” follows “passed” in this registration.");
  if (verb === "passed" || verb === "failed") {
    hold(!seen.verbs.includes(verb), "9.3.0.0-2", `The session has said “${verb}” before.`);
    hold(!seen.verbs.some((each) => each === "passed" || each === "failed"), "9.3.0.0-3", "The session has been judged before.");
  }
}

const NEEDS_DURATION = { terminated: "9.5.4.1-1", completed: "9.5.4.1-2", passed: "9.5.4.1-3", failed: "9.5.4.1-4" };

function checkResult(verb, result, categories) {
  hold(!(verb in NEEDS_DURATION) || "duration" in result, NEEDS_DURATION[verb], `“${verb}” has no duration.`);
  if (verb === "completed") hold(result.completion === true, "9.5.3.0-1", "“Completed” does not say that it is complete.");
  else hold(!("completion" in result), "9.5.3.0-2", `“${verb}” speaks of completion.`);
  if (verb === "passed") hold(result.success === true, "9.5.2.0-1", "“Passed” does not say that it is a success.");
  else if (verb === "failed") hold(result.success === false, "9.5.2.0-2", "“Failed” does not say that it is no success.");
  else hold(!("success" in result), "9.5.2.0-3", `“${verb}” speaks of success.`);
  if (verb !== "passed" && verb !== "failed") hold(!("score" in result), "9.5.1.0-2", `“${verb}” has a score.`);
  const isJudged = "success" in result || "completion" in result;
  if (isJudged) hold(categories.includes(CATEGORIES.moveOn), "9.6.2.2-1", `“${verb}” lacks the category of moveOn.`);
  else hold(!categories.includes(CATEGORIES.moveOn), "9.6.2.2-2", `“${verb}” has the category of moveOn.`);
  const progress = result.extensions?.[EXTENSIONS.progress];
  hold(progress === undefined || (Number.isInteger(progress) && progress >= 0 && progress <= 100), "9.5.5.1", "Progress is no whole number from 0 to 100.");
}

function checkScore(verb, { result, context }, session) {
  const { score = {} } = result;
  if ("raw" in score) {
    hold("min" in score && "max" in score, "9.5.1.0-3", "A raw score stands without the least and the greatest.");
    hold(["raw", "min", "max"].every((name) => Number.isInteger(score[name])), "9.5.1", "A raw score is no whole number.");
  }
  if ("scaled" in score) hold(score.scaled >= 0 && score.scaled <= 1, "9.5.1", "A scaled score is not between 0 and 1.");
  const mastery = session.launchData.masteryScore;
  const told = context.extensions[EXTENSIONS.masteryScore];
  if (mastery === undefined) {
    hold(told === undefined, "9.6.3.2", "A mastery score is told that the LMS never gave.");
    return;
  }
  hold(told === mastery, "9.6.3.2-2", "The mastery score of the launch data is missing or another one.");
  hold("scaled" in score, "10.2.4.0-2", "Nothing shows that the verdict rests on the mastery score.");
  if (verb === "passed") hold(score.scaled >= mastery, "9.3.4.0-2", `${score.scaled} is below the mastery score ${mastery}.`);
  else hold(score.scaled < mastery, "9.3.5.0-2", `${score.scaled} is not below the mastery score ${mastery}.`);
}
