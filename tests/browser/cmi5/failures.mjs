// A network that fails when it is told to.

/**
 * The ways to fail: the connection is cut before the LMS hears of the request (`cut`), no answer ever comes (`hang`), the
 * request is obeyed and its answer lost (`lose`), or the server says that it cannot (`busy`).
 * @typedef {"cut" | "hang" | "lose" | "busy"} Failure
 */

export function makeFailures() {
  /** @type {{ way: Failure, left: number, matches: (request: { method: string, path: string }) => boolean } | null} */
  let now = null;
  const hanging = new Set();
  return {
    /** Fails the next requests, or all until `end`; those alone that match, if a test is given. */
    begin: (way, count = Infinity, matches = () => true) => (now = { way, left: count, matches }),
    /** The network works again; whoever still waits for an answer is cut off. */
    end() {
      now = null;
      for (const socket of hanging) socket.destroy();
      hanging.clear();
    },
    /** How this request fails, or `null`. */
    next(request) {
      if (!now || now.left <= 0 || !now.matches(request)) return null;
      now.left -= 1;
      return now.way;
    },
    hang: (socket) => hanging.add(socket),
  };
}
