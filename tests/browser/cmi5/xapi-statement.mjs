// Whether a statement is one at all: xAPI 1.0.3, Part Two, §2.2 and §2.4.

import { checkInteraction, checkResponse } from "./interaction.mjs";
import { hold } from "./refusal.mjs";
import { isDuration, isIri, isLanguage, isObject, isTimestamp, isUuid } from "./values.mjs";

const PROPERTIES = ["id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version", "attachments"];

/** Refuses what is no statement. */
export function checkStatement(statement) {
  hold(isObject(statement), "xapi-data-2.2", "A statement is an object.");
  only(statement, PROPERTIES, "a statement");
  noNulls(statement);
  for (const name of ["actor", "verb", "object"]) hold(name in statement, "xapi-data-2.4", `The statement has no ${name}.`);
  if ("id" in statement) hold(isUuid(statement.id), "9.1.0.0-1", "The statement's id is no UUID.");
  checkActor(statement.actor, "xapi-data-2.4.2");
  checkVerb(statement.verb);
  checkObject(statement.object);
  if ("result" in statement) checkResult(statement.result);
  if ("context" in statement) checkContext(statement.context, statement.object);
  if ("timestamp" in statement) hold(isTimestamp(statement.timestamp), "xapi-data-4.5", "The timestamp is none by RFC 3339.");
  if ("version" in statement) hold(/^1\.0\.\d+$/.test(statement.version), "xapi-data-2.4.10", "The version is not 1.0.x.");
  hold(!("stored" in statement) && !("authority" in statement), "xapi-data-2.4.8", "Only the LRS says when and by whose authority a statement is stored.");
  if (statement.object.definition?.interactionType) checkResponse(statement.object.definition, statement.result?.response);
}

/** Refuses properties that the standard does not know. */
function only(object, known, name) {
  hold(isObject(object), "xapi-data-2.2", `The part “${name}” is no object.`);
  for (const key of Object.keys(object)) hold(known.includes(key), "xapi-data-2.2", `“${key}” is no property of ${name}.`);
}

/** Refuses `null` everywhere but inside extensions. */
function noNulls(value, key = "") {
  if (key === "extensions") return;
  hold(value !== null, "xapi-data-2.2", `“${key}” is null.`);
  if (Array.isArray(value)) value.forEach((each) => noNulls(each, key));
  else if (isObject(value)) Object.entries(value).forEach(([name, each]) => noNulls(each, name));
}

/** An agent or a group with exactly one identifier. */
function checkActor(actor, id) {
  hold(isObject(actor), id, "The actor is no object.");
  const isGroup = actor.objectType === "Group";
  only(actor, ["objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", ...(isGroup ? ["member"] : [])], "an actor");
  hold(["Agent", "Group", undefined].includes(actor.objectType), id, "The actor is neither an Agent nor a Group.");
  const identifiers = ["mbox", "mbox_sha1sum", "openid", "account"].filter((name) => name in actor);
  hold(identifiers.length === 1 || (isGroup && identifiers.length === 0 && Array.isArray(actor.member)), id, "The actor has not exactly one identifier.");
  if (actor.account) {
    only(actor.account, ["homePage", "name"], "an account");
    hold(isIri(actor.account.homePage) && typeof actor.account.name === "string", id, "The account lacks its home page or its name.");
  }
  if ("name" in actor) hold(typeof actor.name === "string", id, "The actor's name is no text.");
}

function checkVerb(verb) {
  only(verb, ["id", "display"], "a verb");
  hold(isIri(verb.id), "xapi-data-2.4.3", "The verb's id is no IRI.");
  if ("display" in verb) checkLanguageMap(verb.display);
}

function checkLanguageMap(map) {
  hold(isObject(map), "xapi-data-4.2", "A language map is an object.");
  for (const [language, text] of Object.entries(map)) {
    hold(isLanguage(language) || language === "und", "xapi-data-4.2", `“${language}” is no language tag.`);
    hold(typeof text === "string", "xapi-data-4.2", `The text in “${language}” is no text.`);
  }
}

function checkExtensions(extensions) {
  hold(isObject(extensions), "xapi-data-4.1", "Extensions are an object.");
  for (const key of Object.keys(extensions)) hold(isIri(key), "xapi-data-4.1", `The extension “${key}” has no IRI for a key.`);
}

function checkObject(object) {
  hold(isObject(object), "xapi-data-2.4.4", "The object is no object.");
  const type = object.objectType ?? "Activity";
  if (type === "Agent" || type === "Group") return checkActor(object, "xapi-data-2.4.4");
  if (type === "StatementRef") return hold(isUuid(object.id), "xapi-data-2.4.4", "The statement that is pointed at has no UUID.");
  hold(type === "Activity" || type === "SubStatement", "xapi-data-2.4.4", `“${type}” is no type of object.`);
  if (type === "Activity") checkActivity(object);
}

function checkActivity(activity) {
  only(activity, ["objectType", "id", "definition"], "an activity");
  hold(["Activity", undefined].includes(activity.objectType), "xapi-data-2.4.4", "The activity says that it is something else.");
  hold(isIri(activity.id), "xapi-data-2.4.4", "The activity's id is no IRI.");
  if (!("definition" in activity)) return;
  const { definition } = activity;
  const interaction = ["interactionType", "correctResponsesPattern", "choices", "scale", "source", "target", "steps"];
  only(definition, ["name", "description", "type", "moreInfo", "extensions", ...interaction], "an activity's definition");
  if ("name" in definition) checkLanguageMap(definition.name);
  if ("description" in definition) checkLanguageMap(definition.description);
  if ("type" in definition) hold(isIri(definition.type), "xapi-data-2.4.4", "The activity's type is no IRI.");
  if ("moreInfo" in definition) hold(isIri(definition.moreInfo), "xapi-data-2.4.4", "More information is no IRL.");
  if ("extensions" in definition) checkExtensions(definition.extensions);
  for (const list of ["choices", "scale", "source", "target", "steps"]) {
    for (const part of definition[list] ?? []) if ("description" in part) checkLanguageMap(part.description);
  }
  checkInteraction(definition);
}

function checkResult(result) {
  only(result, ["score", "success", "completion", "response", "duration", "extensions"], "a result");
  for (const name of ["success", "completion"]) {
    if (name in result) hold(typeof result[name] === "boolean", "xapi-data-2.4.5", `“${name}” is neither true nor false.`);
  }
  if ("response" in result) hold(typeof result.response === "string", "xapi-data-2.4.5", "The response is no text.");
  if ("duration" in result) hold(isDuration(result.duration), "xapi-data-4.6", "The duration is none by ISO 8601.");
  if ("extensions" in result) checkExtensions(result.extensions);
  if (!("score" in result)) return;
  const { score } = result;
  only(score, ["scaled", "raw", "min", "max"], "a score");
  for (const [name, value] of Object.entries(score)) hold(typeof value === "number", "xapi-data-2.4.5", `The score's “${name}” is no number.`);
  if ("scaled" in score) hold(score.scaled >= -1 && score.scaled <= 1, "xapi-data-2.4.5", "The scaled score is not between −1 and 1.");
  hold(!(score.min >= score.max), "xapi-data-2.4.5", "The least score is not below the greatest.");
  hold(!(score.raw < score.min) && !(score.raw > score.max), "xapi-data-2.4.5", "The raw score is not between the least and the greatest.");
}

function checkContext(context, object) {
  const known = ["registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", "extensions"];
  only(context, known, "a context");
  if ("registration" in context) hold(isUuid(context.registration), "xapi-data-2.4.6", "The registration is no UUID.");
  if ("instructor" in context) checkActor(context.instructor, "xapi-data-2.4.6");
  if ("language" in context) hold(isLanguage(context.language), "xapi-data-2.4.6", "The context's language is no tag.");
  if ("extensions" in context) checkExtensions(context.extensions);
  for (const name of ["revision", "platform"]) {
    if (name in context) hold(typeof context[name] === "string" && (object.objectType ?? "Activity") === "Activity", "xapi-data-2.4.6", `“${name}” does not belong to this object.`);
  }
  if (!("contextActivities" in context)) return;
  only(context.contextActivities, ["parent", "grouping", "category", "other"], "the context's activities");
  for (const list of Object.values(context.contextActivities)) [list].flat().forEach(checkActivity);
}
