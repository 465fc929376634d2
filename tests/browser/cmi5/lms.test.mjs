// The launcher by itself: what it accepts, and how it plays the LMS.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { onBench } from "./bench.mjs";
import { sampleAu } from "./sample-au.mjs";

const verbs = (statements) => statements.map((statement) => statement.verb.id.split("/").pop());

test("a well-behaved AU is accepted in all it does", async () => {
  await onBench(
    async ({ lms, registration, session, au }) => {
      await au.begin();
      assert.equal((await au.recall()).status, 404);
      assert.equal((await au.keep("three lessons")).status, 204);
      const kept = await au.recall();
      assert.equal(kept.text, "three lessons");
      assert.match(kept.headers.get("etag"), /^"[0-9a-f]{40}"$/);
      assert.equal((await au.keep("four lessons", { "if-match": kept.headers.get("etag") })).status, 204);
      assert.equal((await au.answer()).status, 204);
      for (const verb of ["initialized", "played", "paused", "seeked", "interacted", "played", "completed", "terminated"]) {
        assert.equal((await au.onFilm(verb)).status, 204, verb);
      }
      assert.equal((await au.post([au.make.defined("completed"), au.make.defined("passed")])).status, 200);
      await au.say("terminated");
      await fetch(session.launchData.returnURL);
      assert.deepEqual(lms.faults, []);
      assert.deepEqual(lms.advice, []);
      assert.deepEqual(lms.debts(session), []);
      assert.ok(registration.progress[session.au.id].completed && registration.progress[session.au.id].passed);
      assert.equal(registration.progress[session.au.id].passed.score.raw, 90);
    },
    { hasReturnUrl: true },
  );
});

test("the course is satisfied when every AU has met its moveOn, and each block and the course say so once", async () => {
  await onBench(async ({ lms, registration, au }) => {
    await au.begin();
    await au.say("completed");
    await au.say("passed");
    await au.say("terminated");
    assert.equal(registration.isSatisfied(), false, "a module is still open");
    const session = lms.launch(registration, {}, lms.aus[1]);
    const other = sampleAu(session.url);
    await other.begin();
    await other.say("completed");
    await other.say("terminated");
    assert.equal(registration.isSatisfied(), true);
    assert.deepEqual(verbs(lms.statements()).filter((verb) => verb === "satisfied").length, 2);
    assert.deepEqual(verbs(lms.statements(session)), ["launched", "initialized", "completed", "satisfied", "satisfied", "terminated"]);
    assert.deepEqual(lms.faults, []);
  });
});

test("an AU with moveOn NotApplicable needs nothing, and one with CompletedAndPassed needs both", async () => {
  await onBench(async ({ lms, registration, au }) => {
    const has = (at) => registration.progress[lms.aus[at].id];
    await au.begin();
    await au.say("completed");
    assert.ok(has(0).completed && !has(0).passed);
    assert.equal(registration.isSatisfied(), false);
  });
});

test("who fails may pass in a later session, and the first session is abandoned if it still runs", async () => {
  await onBench(async ({ lms, registration, session, au }) => {
    await au.begin();
    await au.say("failed");
    const second = lms.launch(registration);
    const other = sampleAu(second.url);
    assert.equal(other.activityId, au.activityId);
    assert.notEqual(second.id, session.id);
    await other.begin();
    await other.say("passed");
    await other.say("terminated");
    assert.deepEqual(verbs(lms.statements(session)), ["launched", "initialized", "failed", "abandoned"]);
    assert.match(lms.statements(session)[3].result.duration, /^PT\d+\.\d\dS$/);
    assert.deepEqual(lms.faults, []);
    assert.deepEqual(lms.debts(session), [["7.1.2.0-1", "“Terminated” was never stated."]]);
    assert.deepEqual(lms.debts(second), []);
  });
});

test("the parameters of a launch stand in another order each time", async () => {
  await onBench(async ({ lms, registration, session }) => {
    const order = (one) => [...new URL(one.url).searchParams.keys()].join();
    const second = lms.launch(registration);
    assert.notEqual(order(session), order(second));
    assert.equal(new URL(second.url).searchParams.get("activityId"), session.activityId);
  });
});

test("what was stored and not confirmed is taken again without a second copy", async () => {
  await onBench(async ({ lms, au }) => {
    await au.begin();
    const answered = au.make.answered();
    lms.failures.begin("lose", 1);
    await assert.rejects(au.put(answered));
    assert.equal((await au.put(answered)).status, 204);
    assert.equal((await au.post([answered])).status, 200);
    assert.equal(lms.statements().filter((statement) => statement.id === answered.id).length, 1);
    assert.deepEqual(lms.faults, []);
  });
});

test("the connection fails as it is told to and comes back", async () => {
  await onBench(async ({ lms, au }) => {
    await au.begin();
    lms.failures.begin("cut", 2);
    await assert.rejects(au.keep("one"));
    await assert.rejects(au.keep("one"));
    assert.equal((await au.keep("one")).status, 204);
    lms.failures.begin("busy", 1);
    assert.equal((await au.keep("two")).status, 503);
    lms.failures.begin("hang");
    const waiting = assert.rejects(au.keep("three"));
    await new Promise((later) => setTimeout(later, 50));
    lms.failures.end();
    await waiting;
    assert.equal((await au.recall()).text, "one");
    lms.failures.begin("cut", 1, ({ path }) => path.endsWith("/statements"));
    assert.equal((await au.keep("four")).status, 204);
    await assert.rejects(au.answer());
    assert.deepEqual(lms.faults, []);
  });
});

test("a request in the syntax without headers is taken like any other", async () => {
  await onBench(async ({ lms, au, session }) => {
    await au.begin();
    const answered = au.make.answered();
    const form = new URLSearchParams({
      statementId: answered.id,
      Authorization: `Basic ${session.token}`,
      "X-Experience-API-Version": "1.0.3",
      "Content-Type": "application/json",
      content: JSON.stringify(answered),
    });
    const response = await fetch(`${new URL(session.url).searchParams.get("endpoint")}statements?method=PUT`, { method: "POST", body: form });
    assert.equal(response.status, 204);
    assert.deepEqual(lms.faults, []);
  });
});

test("a list of statements is taken as a whole or not at all", async () => {
  await onBench(async ({ lms, au }) => {
    await au.begin();
    const spoiled = { ...au.make.defined("passed"), timestamp: undefined };
    assert.equal((await au.post([au.make.defined("completed"), spoiled])).status, 400);
    assert.equal(lms.faults[0].id, "9.7.0.0-1");
    assert.equal((await au.say("completed")).status, 204, "the first of the list left no trace");
  });
});

test("a statement that the network delivers late is taken within the grace, and one that is younger is not", async () => {
  await onBench(
    async ({ lms, au }) => {
      await au.begin();
      const late = au.make.answered();
      await au.say("terminated");
      assert.equal((await au.put(late)).status, 204);
      assert.equal((await au.answer((one) => void (one.timestamp = new Date(Date.now() + 1000).toISOString()))).status, 403);
      assert.deepEqual(lms.faults.map((fault) => fault.id), ["9.3.0.0-5"]);
    },
    { graceMs: 60_000 },
  );
});

test("documents are listed, merged, removed and kept apart by their conditions", async () => {
  await onBench(async ({ lms, au }) => {
    await au.begin();
    const query = au.stateQuery("marks");
    const ask = (method, more) => au.request(method, "activities/state", { query, ...more });
    assert.equal((await ask("PUT", { content: { a: 1 }, headers: { "if-none-match": "*" } })).status, 204);
    assert.equal((await ask("POST", { content: { b: 2 } })).status, 204);
    assert.deepEqual(JSON.parse((await ask("GET")).text), { a: 1, b: 2 });
    const { stateId, ...scope } = query;
    const list = JSON.parse((await au.request("GET", "activities/state", { query: scope })).text);
    assert.deepEqual(list.sort(), ["LMS.LaunchData", stateId]);
    assert.equal((await ask("DELETE")).status, 204);
    assert.equal((await ask("GET")).status, 404);
    assert.deepEqual(lms.faults, []);
  });
});

test("a learner's preferences are given, taken, and refused without a fault", async () => {
  await onBench(async ({ lms, registration, au }) => {
    lms.setPreferences(registration, { languagePreference: "fr-FR,ar", audioPreference: "off" });
    await au.open();
    const there = await au.readPreferences();
    assert.equal(JSON.parse(there.text).audioPreference, "off");
    const change = () =>
      au.request("PUT", "agents/profile", {
        query: { agent: au.agent, profileId: "cmi5LearnerPreferences" },
        content: { languagePreference: "zh-Hans", audioPreference: "on" },
        headers: { "if-match": there.headers.get("etag") },
      });
    assert.equal((await change()).status, 204);
    lms.refusePreferences();
    assert.equal((await change()).status, 403);
    assert.deepEqual(lms.faults, []);
  });
});

test("a browser may ask before it sends", async () => {
  await onBench(async ({ session }) => {
    const response = await fetch(`${new URL(session.url).searchParams.get("endpoint")}statements`, { method: "OPTIONS" });
    assert.equal(response.status, 204);
    for (const header of ["Authorization", "X-Experience-API-Version", "If-Match"]) {
      assert.ok(response.headers.get("access-control-allow-headers").includes(header), header);
    }
  });
});

test("what an AU owes is told when its session is over", async () => {
  await onBench(
    async ({ lms, session }) => {
      const ids = lms.debts(session).map(([id]) => id);
      assert.deepEqual(ids, ["8.1.2.0-4", "10.2.1.0-4", "11.0.0.0-3", "7.1.1.0-1", "7.1.2.0-1", "10.2.6.0-1"]);
    },
    { hasReturnUrl: true },
  );
});

test("a second token is never given", async () => {
  await onBench(async ({ lms, au }) => {
    await au.open();
    const { status, answer } = await au.fetchToken();
    assert.equal(status, 200);
    assert.equal(answer["error-code"], "1");
    assert.equal(answer["auth-token"], undefined);
    assert.equal(lms.advice.length, 1);
  });
});

test("statements are found by their verb, registration and time", async () => {
  await onBench(async ({ au }) => {
    await au.begin();
    await au.say("completed");
    const find = async (query) => JSON.parse((await au.request("GET", "statements", { query })).text).statements;
    const completed = await find({ agent: au.agent, registration: au.registration, verb: "http://adlnet.gov/expapi/verbs/completed" });
    assert.equal(completed.length, 1);
    assert.equal((await find({ registration: randomUUID() })).length, 0);
    assert.equal((await find({ limit: "1", ascending: "true" }))[0].verb.id, "http://adlnet.gov/expapi/verbs/launched");
  });
});
