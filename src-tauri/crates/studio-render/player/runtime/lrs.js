// @ts-check
// Requests to the LMS's xAPI endpoint (xAPI 1.0.3 Communication; cmi5 §8.2.2).

/** The version of xAPI that cmi5 quartz asks for. */
const XAPI_VERSION = "1.0.3";

/** The header that names a version of a document. */
const TAG = "ETag";

/**
 * The most bytes of requests that may still be on their way when the page is gone (Fetch §4.5.2: 64 KiB together). What
 * is ordinarily sent stays well below, so that a last report has room beside it.
 */
export const LAST_BYTES = 60000;
const ORDINARY_BYTES = 24000;

/** How long to wait before asking again while the course opens, in seconds. */
const PATIENCE = [1, 3];

/**
 * What came back.
 * @typedef {object} Answer
 * @property {number} status 0 where nothing came back
 * @property {string} text
 * @property {string | null} tag the document's ETag, as far as the browser may see it
 */

/**
 * What a request needs of the world.
 * @typedef {object} Net
 * @property {(url: string, init: RequestInit) => Promise<Response>} fetch
 * @property {(seconds: number) => Promise<void>} wait
 */

/**
 * @typedef {object} Lrs
 * @property {(path: string, query: Record<string, string>) => Promise<Answer>} read asks again if nothing comes back
 * @property {(path: string, query: Record<string, string>, request: Sent) => Promise<Answer>} send
 */

/**
 * @typedef {{ method: "PUT" | "POST", body: string, headers?: Record<string, string>, isLast?: boolean }} Sent
 */

/**
 * @param {string} endpoint
 * @param {string} token
 * @param {Net} net
 * @returns {Lrs}
 */
export function makeLrs(endpoint, token, net) {
  const own = { Authorization: `Basic ${token}`, "X-Experience-API-Version": XAPI_VERSION };
  /**
   * @param {string} path
   * @param {Record<string, string>} query
   */
  const addressOf = (path, query) => {
    const words = new URLSearchParams(query).toString();
    return `${endpoint.replace(/\/*$/, "/")}${path}${words && "?"}${words}`;
  };
  return {
    read: (path, query) => patiently(net, () => ask(net, addressOf(path, query), { headers: own, cache: "no-store" })),
    send: async (path, query, { method, body, headers = {}, isLast = false }) => {
      const init = { method, body, headers: { ...own, "Content-Type": "application/json", ...headers } };
      const bytes = new TextEncoder().encode(body).length;
      const keepalive = bytes <= (isLast ? LAST_BYTES : ORDINARY_BYTES);
      const answer = await ask(net, addressOf(path, query), { ...init, keepalive });
      // A browser refuses at once what is more than it lets outlive the page; sent like any other request it may still arrive.
      return answer.status === 0 && isLast && keepalive ? ask(net, addressOf(path, query), init) : answer;
    },
  };
}

/**
 * @param {Net} net
 * @param {string} url
 * @param {RequestInit} init
 * @returns {Promise<Answer>}
 */
export async function ask(net, url, init) {
  try {
    const response = await net.fetch(url, init);
    return { status: response.status, text: await response.text(), tag: response.headers.get(TAG) };
  } catch {
    return { status: 0, text: "", tag: null };
  }
}

/**
 * Asks again where nothing came back, or the server had a fault of its own.
 * @param {Net} net
 * @param {() => Promise<Answer>} act
 * @returns {Promise<Answer>}
 */
export async function patiently(net, act) {
  let answer = await act();
  for (const seconds of PATIENCE) {
    if (answer.status > 0 && answer.status < 500) break;
    await net.wait(seconds);
    answer = await act();
  }
  return answer;
}

/**
 * @param {Answer} answer
 * @returns {boolean}
 */
export function isDone(answer) {
  return answer.status >= 200 && answer.status < 300;
}
