// An LMS as small as it can be: scorm-again's run-time for SCORM 1.2, what it has committed kept from visit to visit, and
// every value that the course sets held to the letter of the standard, where scorm-again is lenient.
"use strict";

(function () {
  const KEPT = "lms-kept";
  const faults = JSON.parse(localStorage.getItem("lms-faults") ?? "[]");
  const calls = [];
  const api = new window.Scorm12API({ autocommit: false, logLevel: 5 });
  const kept = localStorage.getItem(KEPT);
  if (kept) api.loadFromJSON(JSON.parse(kept));

  /** The strict limits that scorm-again lets pass (SCORM 1.2 RTE §3.4). */
  const RULES = [
    [/^cmi\.suspend_data$/, (value) => value.length <= 4096],
    [/^cmi\.core\.lesson_location$/, (value) => value.length <= 255],
    [/^cmi\.core\.lesson_status$/, (value) => /^(passed|completed|failed|incomplete|browsed)$/.test(value)],
    [/^cmi\.core\.exit$/, (value) => /^(time-out|suspend|logout|)$/.test(value)],
    [/^cmi\.core\.score\.(raw|min|max)$/, (value) => /^\d+(\.\d+)?$/.test(value) && Number(value) <= 100],
    [/^cmi\.core\.session_time$/, (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value)],
    [/^cmi\.interactions\.\d+\.id$/, (value) => /^[A-Za-z0-9._-]{1,255}$/.test(value)],
    [/^cmi\.interactions\.\d+\.type$/, (value) => /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/.test(value)],
    [/^cmi\.interactions\.\d+\.result$/, (value) => /^(correct|wrong|unanticipated|neutral|\d+(\.\d+)?)$/.test(value)],
    [/^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/, (value) => value.length <= 255],
    [/^cmi\.interactions\.\d+\.latency$/, (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value)],
    [/^cmi\.interactions\.\d+\.time$/, (value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value)],
  ];

  function fault(sentence) {
    faults.push(sentence);
    localStorage.setItem("lms-faults", JSON.stringify(faults));
  }

  let state = "new";
  const strict = {
    LMSInitialize(empty) {
      if (state !== "new" || empty !== "") fault(`LMSInitialize(${JSON.stringify(empty)}) while ${state}`);
      state = "open";
      return api.LMSInitialize("");
    },
    LMSFinish(empty) {
      if (state !== "open" || empty !== "") fault(`LMSFinish(${JSON.stringify(empty)}) while ${state}`);
      state = "over";
      const done = api.LMSFinish("");
      keep();
      return done;
    },
    LMSCommit(empty) {
      if (state !== "open" || empty !== "") fault(`LMSCommit(${JSON.stringify(empty)}) while ${state}`);
      const done = api.LMSCommit("");
      keep();
      return done;
    },
    LMSGetValue(name) {
      if (state !== "open") fault(`LMSGetValue(${name}) while ${state}`);
      return api.LMSGetValue(name);
    },
    LMSSetValue(name, value) {
      calls.push([name, value]);
      if (state !== "open") fault(`LMSSetValue(${name}) while ${state}`);
      if (typeof value !== "string") fault(`${name} is set to a ${typeof value}`);
      const rule = RULES.find(([pattern]) => pattern.test(name));
      if (rule && !rule[1](value)) fault(`${name} may not be ${JSON.stringify(value)}`);
      const done = api.LMSSetValue(name, value);
      if (done !== "true") fault(`${name} = ${JSON.stringify(value)} was refused: ${api.LMSGetLastError()}`);
      return done;
    },
    LMSGetLastError: () => api.LMSGetLastError(),
    LMSGetErrorString: (code) => api.LMSGetErrorString(code),
    LMSGetDiagnostic: (code) => api.LMSGetDiagnostic(code),
  };

  /** Keeps what a next visit has to find again. Session time is added up, as an LMS does it. */
  function keep() {
    const { core, suspend_data } = JSON.parse(JSON.stringify(api.cmi));
    const total = state === "over" ? api.cmi.getCurrentTotalTime() : api.cmi.core.total_time;
    const next = {
      suspend_data,
      core: {
        lesson_status: core.lesson_status,
        lesson_location: core.lesson_location,
        score: core.score,
        entry: "resume",
        total_time: total,
      },
    };
    localStorage.setItem(KEPT, JSON.stringify(next));
    localStorage.setItem("lms-commits", String(Number(localStorage.getItem("lms-commits") ?? 0) + 1));
  }

  Object.assign(window, { API: strict, lmsCalls: calls });
})();
