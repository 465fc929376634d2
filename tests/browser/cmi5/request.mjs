// One request as the LRS sees it, whichever of the two syntaxes it came in (xAPI 1.0.3 Communication §1.3).

import { hold } from "./refusal.mjs";

const IN_FORM = ["authorization", "x-experience-api-version", "content-type", "content-length", "if-match", "if-none-match"];

/**
 * @param {string} method
 * @param {URL} url
 * @param {Record<string, string>} headers
 * @param {Buffer} body
 */
export function readRequest(method, url, headers, body) {
  const meant = url.searchParams.get("method");
  if (method !== "POST" || meant === null) return { method, path: url.pathname, query: url.searchParams, headers, body };
  hold([...url.searchParams.keys()].length === 1, "xapi-communication-1.3", "Beside “method” there are other parameters in the address.");
  const query = new URLSearchParams();
  const taken = { ...headers };
  let content = "";
  for (const [name, value] of new URLSearchParams(body.toString("utf8"))) {
    if (name === "content") content = value;
    else if (IN_FORM.includes(name.toLowerCase())) taken[name.toLowerCase()] = value;
    else query.append(name, value);
  }
  if (!content) delete taken["content-type"];
  return { method: meant, path: url.pathname, query, headers: taken, body: Buffer.from(content) };
}
