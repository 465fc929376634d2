// When progress is kept, and what the learner reads about it.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { speak } from "../strings.js";
import { startSaving } from "../saving.js";

/** @type {any} */
const scope = globalThis;
/** What the page shows. @type {any} */
let region;
/** @type {string[]} */
let visited;

beforeEach(() => {
  region = { textContent: "", className: "" };
  visited = [];
  const document = Object.assign(new EventTarget(), { visibilityState: "visible", querySelector: () => region });
  const location = { assign: (/** @type {string} */ address) => visited.push(address), reload: () => visited.push("reload") };
  Object.assign(scope, { document, location, window: Object.assign(new EventTarget(), { location }) });
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});
speak(Object.fromEntries(["save-failed", "saved-again", "session-ended", "notice"].map((key) => [key, `[${key}]`])));

/** A runtime that does as it is told. @returns {any} */
function runtime() {
  const self = {
    notice: "notice",
    isUp: true,
    canEnd: true,
    saves: 0,
    finishes: 0,
    back: "",
    isBehind: false,
    isOvertaken: () => self.isBehind,
    save: async () => {
      self.saves += 1;
      return self.isUp;
    },
    finish: async () => {
      self.finishes += 1;
      return self.isUp && self.canEnd;
    },
  };
  return self;
}
const settle = () => new Promise((done) => setImmediate(done));
/** @param {any} target @param {string} name @param {any} [rest] */
const happen = (target, name, rest = {}) => target.dispatchEvent(Object.assign(new Event(name), rest));

test("what fails is told, tried again after longer and longer waits, and told when it is kept", async () => {
  const lms = runtime();
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  assert.equal(region.textContent, "[notice]");
  lms.isUp = false;
  saving.save();
  await settle();
  assert.equal(region.textContent, "[save-failed]");
  for (const seconds of [3, 10, 30, 60, 60]) {
    const before = lms.saves;
    mock.timers.tick(seconds * 1000 - 1);
    assert.equal(lms.saves, before, `${seconds}`);
    mock.timers.tick(1);
    assert.equal(lms.saves, before + 1, `${seconds}`);
    await settle();
  }
  lms.isUp = true;
  happen(scope.window, "online");
  await settle();
  assert.equal(region.textContent, "[saved-again]");
  mock.timers.tick(6000);
  assert.equal(region.textContent, "[notice]");
});

test("who works on while nothing is kept waits no longer than who stops", async () => {
  const lms = runtime();
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  lms.isUp = false;
  for (let answers = 0; answers < 5; answers++) {
    saving.save();
    await settle();
  }
  const before = lms.saves;
  mock.timers.tick(3000);
  assert.equal(lms.saves, before + 1);
  lms.isUp = true;
  happen(scope.window, "online");
  await settle();
});

test("a page that is hidden is kept, and one that goes away ends its session", async () => {
  const lms = runtime();
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  let ends = 0;
  saving.onEnd(() => (ends += 1));
  happen(scope.document, "visibilitychange");
  assert.equal(lms.saves, 0);
  scope.document.visibilityState = "hidden";
  happen(scope.document, "visibilitychange");
  assert.equal(lms.saves, 1);
  happen(scope.window, "beforeunload");
  assert.equal(lms.saves, 2);
  happen(scope.window, "pagehide");
  assert.deepEqual([lms.finishes, ends], [1, 1]);
  happen(scope.window, "pagehide");
  happen(scope.document, "visibilitychange");
  assert.deepEqual([lms.finishes, lms.saves], [1, 2]);
  saving.save();
  assert.equal(region.textContent, "[session-ended]");
  happen(scope.window, "pageshow", { persisted: true });
  assert.deepEqual(visited, ["reload"]);
});

test("the last report is on its way before the page is left, whatever is still waited for", () => {
  const lms = runtime();
  lms.save = () => {
    lms.saves += 1;
    return new Promise(() => {});
  };
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  saving.save();
  saving.save();
  happen(scope.window, "pagehide");
  assert.deepEqual([lms.saves, lms.finishes], [2, 1]);
});

test("who leaves has everything kept, and goes where the LMS wants", async () => {
  const lms = runtime();
  lms.back = "https://lms.example/";
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  assert.equal(await saving.leave(), true);
  assert.deepEqual([lms.saves, lms.finishes, visited], [1, 1, ["https://lms.example/"]]);
  assert.equal(await saving.leave(), true);
  assert.equal(lms.finishes, 1);
});

test("who cannot leave goes on, and can leave later", async () => {
  const lms = runtime();
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  lms.isUp = false;
  assert.equal(await saving.leave(), false);
  assert.equal(lms.finishes, 0);
  Object.assign(lms, { isUp: true, canEnd: false });
  assert.equal(await saving.leave(), false);
  saving.save();
  await settle();
  assert.equal(region.textContent, "[saved-again]");
  lms.canEnd = true;
  assert.equal(await saving.leave(), true);
});

test("an LMS whose own script breaks has kept nothing, and is asked again", async () => {
  const lms = runtime();
  const { save } = lms;
  lms.save = () => {
    throw new Error("the LMS's window is gone");
  };
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  saving.save();
  await settle();
  assert.equal(region.textContent, "[save-failed]");
  assert.equal(await saving.leave(), false);
  lms.save = save;
  mock.timers.tick(60_000);
  await settle();
  assert.equal(region.textContent, "[saved-again]");
});

test("of two reports on their way the later one says how things stand", async () => {
  const lms = runtime();
  /** @type {((isKept: boolean) => void)[]} */
  const answers = [];
  lms.save = () => new Promise((answer) => answers.push(answer));
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  saving.save();
  saving.save();
  answers[1]?.(true);
  answers[0]?.(false);
  await settle();
  assert.equal(region.textContent, "[notice]");
});

test("a window that was overtaken by another starts anew when somebody comes back to it or goes on in it", async () => {
  const lms = runtime();
  const saving = startSaving(lms, () => /** @type {any} */ ({}));
  happen(scope.window, "focus");
  happen(scope.document, "visibilitychange");
  assert.deepEqual(visited, []);
  lms.isBehind = true;
  happen(scope.window, "focus");
  assert.deepEqual(visited, ["reload"]);
  happen(scope.document, "visibilitychange");
  assert.deepEqual(visited, ["reload", "reload"]);
  saving.save();
  await settle();
  assert.deepEqual([visited.length, lms.saves], [3, 0]);
  // Who goes away is not held back.
  happen(scope.window, "beforeunload");
  assert.equal(visited.length, 3);
});
