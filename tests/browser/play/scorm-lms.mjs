// A SCORM package in the strict run-time, as the play tests use an LMS.

import { readManifest } from "../scorm/manifest.mjs";
import { courseResult } from "../scorm/rollup.mjs";
import { launch, packageFolder, serve, testsFolder } from "../tools.mjs";
import { newPerson, openCourse } from "./visit.mjs";

/**
 * @param {string} folder an unpacked package
 * @returns {Promise<import("./visit.mjs").Lms>}
 */
export async function startScorm(folder) {
  const manifest = readManifest(folder);
  const folders = { course: folder, tests: testsFolder, "scorm-again": packageFolder("scorm-again") };
  const server = await serve(folders);
  const browser = await launch();
  const is12 = manifest.standard === "scorm12";

  async function newLearner(options = {}) {
    const person = await newPerson(browser, [server.address], options);
    // A page of the LMS's own, to look at what it keeps and to pull its plug.
    const desk = await person.context.newPage();
    await desk.goto(`${server.address}/tests/scorm/host.mjs`);
    const kept = (unit) => desk.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}").values ?? {}, `lms ${unit.id}`);

    return {
      ...person,
      kept,
      async visit(unit, { mode } = {}) {
        const query = new URLSearchParams({ standard: manifest.standard, unit: unit.id, href: unit.href });
        if (unit.passing !== undefined) query.set("passing", String(unit.passing));
        if (mode) query.set("mode", mode);
        return openCourse(person, `${server.address}/tests/scorm/host.html?${query}`, (page) => page.frames().find((frame) => frame.url().includes("/course/")));
      },
      visitWithoutLms: (unit) => openCourse(person, `${server.address}/course/${unit.href}`),
      async breakConnection() {
        await desk.evaluate(() => localStorage.setItem("lms broken", ""));
        await person.context.setOffline(true);
      },
      async mend() {
        await desk.evaluate(() => localStorage.removeItem("lms broken"));
        await person.context.setOffline(false);
      },
      async told(unit) {
        const values = await kept(unit);
        const status = values["cmi.core.lesson_status"];
        const number = (element) => (values[element] === undefined ? null : Number(values[element]));
        return {
          isComplete: is12 ? status === "completed" || status === "passed" : values["cmi.completion_status"] === "completed",
          success: is12 ? (["passed", "failed"].includes(status) ? status : "unknown") : (values["cmi.success_status"] ?? "unknown"),
          raw: number(is12 ? "cmi.core.score.raw" : "cmi.score.raw"),
          memory: values["cmi.suspend_data"] ?? "",
          answers: answersIn(values, is12),
        };
      },
      async courseIsPassed() {
        const results = {};
        for (const unit of manifest.units) results[unit.id] = await kept(unit);
        if (is12) return manifest.units.every((unit) => ["completed", "passed"].includes(results[unit.id]["cmi.core.lesson_status"]));
        const { completion, success } = courseResult(manifest.tree, results);
        return completion === "completed" && success === "passed";
      },
      faults: () => desk.evaluate(() => JSON.parse(localStorage.getItem("lms faults") ?? "[]")),
    };
  }

  /** Puts a newer package in the place of the one that is played. */
  const replacePackage = (newer) => void (folders.course = newer);
  return { standard: manifest.standard, units: manifest.units, newLearner, replacePackage, stop: async () => (await browser.close(), server.close()) };
}

/** What was told of each question, the newest answer last. */
function answersIn(values, is12) {
  const count = Object.keys(values).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;
  return Array.from({ length: count }, (_, at) => {
    const part = (name) => values[`cmi.interactions.${at}.${name}`];
    return {
      id: part("id"),
      type: part("type"),
      response: part(is12 ? "student_response" : "learner_response"),
      pattern: part("correct_responses.0.pattern"),
      result: part("result"),
      latency: part("latency"),
      weighting: part("weighting"),
      time: part(is12 ? "time" : "timestamp"),
      description: part("description"),
      outcomes: Object.entries(values).filter(([element]) => new RegExp(`^cmi\\.interactions\\.${at}\\.objectives\\.\\d+\\.id$`).test(element)).map(([, id]) => id),
    };
  });
}
