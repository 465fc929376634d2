// The page of an LMS that plays one launch unit: `?standard=scorm2004&unit=ITEM&href=index.html&passing=0.7`, and
// `&mode=review` where nothing counts.

import { scorm12 } from "./letter-scorm12.mjs";
import { scorm2004 } from "./letter-scorm2004.mjs";
import { strictApi } from "./strict-api.mjs";

const asked = new URLSearchParams(location.search);
const standard = asked.get("standard");
const unit = {
  id: asked.get("unit"),
  passing: asked.has("passing") ? Number(asked.get("passing")) : undefined,
  mode: asked.get("mode") ?? undefined,
};
const key = `lms ${unit.id}`;
const read = (name, otherwise) => JSON.parse(localStorage.getItem(name) ?? otherwise);
const write = (name, value) => localStorage.setItem(name, JSON.stringify(value));

const lms = {
  isBroken: () => localStorage.getItem("lms broken") !== null,
  keep: (kept) => write(key, { ...kept, commits: (read(key, "{}").commits ?? 0) + 1 }),
  fault: (sentence) => write("lms faults", [...read("lms faults", "[]"), sentence]),
  now: Date.now,
};

const settings = { autocommit: false, logLevel: 5 };
if (standard === "scorm12") {
  window.API = strictApi(scorm12, new window.Scorm12API(settings), unit, read(key, "null"), lms);
} else {
  window.API_1484_11 = strictApi(scorm2004, new window.Scorm2004API(settings), unit, read(key, "null"), lms);
}

const frame = document.createElement("iframe");
frame.id = "course";
frame.title = "Course";
frame.src = `/course/${asked.get("href")}`;
document.body.append(frame);
