// The documents of an LRS with their tags and conditions (xAPI 1.0.3 Communication §2.2 and §3.1).

import { createHash } from "node:crypto";
import { hold, Refusal } from "./refusal.mjs";
import { isObject } from "./values.mjs";

const tagOf = (bytes) => `"${createHash("sha1").update(bytes).digest("hex")}"`;
const isJson = (type) => /^application\/json\b/i.test(type ?? "");

/** An empty store. Keys are texts; a scope is what a list is taken from. */
export function makeDocuments() {
  const kept = new Map();
  const keyOf = (scope, id) => JSON.stringify([scope, id]);

  /** Keeps a document and returns its tag. */
  const set = (scope, id, bytes, type) => {
    const document = { scope, id, bytes, type, tag: tagOf(bytes), updated: new Date() };
    kept.set(keyOf(scope, id), document);
    return document.tag;
  };

  return {
    get: (scope, id) => kept.get(keyOf(scope, id)),
    set,

    /** Replaces a document, if the conditions of the request allow it. */
    put(scope, id, request, mustHaveCondition) {
      checkConditions(kept.get(keyOf(scope, id)), request.headers, mustHaveCondition);
      hold(request.headers["content-type"], "xapi-communication-2.2", "The document has no content type.");
      return set(scope, id, request.body, request.headers["content-type"]);
    },

    /** Merges the properties of a JSON document into the one that is there. */
    merge(scope, id, request) {
      const there = kept.get(keyOf(scope, id));
      checkConditions(there, request.headers, false);
      const type = request.headers["content-type"];
      if (!there) return set(scope, id, request.body, type);
      hold(isJson(type) && isJson(there.type), "xapi-communication-2.2", "Only JSON documents can be merged.");
      const [one, other] = [JSON.parse(there.bytes.toString("utf8")), readJson(request.body)];
      hold(isObject(one) && isObject(other), "xapi-communication-2.2", "Only JSON objects can be merged.");
      return set(scope, id, Buffer.from(JSON.stringify({ ...one, ...other })), type);
    },

    remove(scope, id, request) {
      checkConditions(kept.get(keyOf(scope, id)), request.headers, false);
      kept.delete(keyOf(scope, id));
    },

    /** The ids of a scope, those alone that changed since a time if one is given. */
    list: (scope, since) =>
      [...kept.values()].filter((document) => document.scope === scope && !(since && document.updated <= new Date(since))).map((document) => document.id),
  };
}

/** JSON from bytes, or a refusal. */
export function readJson(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal("xapi-communication-1.5.1", "The content is no JSON.");
  }
}

/** `If-Match` and `If-None-Match` are obeyed; where a profile is there, one of them is asked for. */
function checkConditions(there, headers, mustHaveCondition) {
  const match = headers["if-match"];
  const noneMatch = headers["if-none-match"];
  const names = (list, tag) => list.trim() === "*" || list.split(",").some((each) => each.trim().replace(/^W\//, "") === tag);
  if (match !== undefined) hold(there && names(match, there.tag), "xapi-communication-3.1", "The document is not the one that If-Match names.", 412);
  if (noneMatch !== undefined) hold(!there || !names(noneMatch, there.tag), "xapi-communication-3.1", "The document is one that If-None-Match names.", 412);
  if (mustHaveCondition && there) hold(match !== undefined || noneMatch !== undefined, "xapi-communication-3.1", "A profile that is there was replaced without a condition.", 409);
}
