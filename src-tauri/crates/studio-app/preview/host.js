// @ts-check
// Stands in for an LMS while a course is previewed: the SCORM 1.2 calls that the player makes are answered from memory
// and forgotten when the preview is closed. It checks nothing; packages are checked by the tests against a strict one.
"use strict";

(function () {
  /** @type {Record<string, string>} */
  const kept = {
    "cmi.core.student_id": "preview",
    "cmi.core.student_name": "Preview",
    "cmi.core.lesson_status": "not attempted",
    "cmi.core.entry": "ab-initio",
    "cmi.core.lesson_mode": "normal",
    "cmi.core.credit": "credit",
    "cmi.suspend_data": "",
    "cmi.core.lesson_location": "",
  };
  const first = new URLSearchParams(location.search).get("lesson");
  if (first) {
    // The player's own word for a lesson's page.
    kept["cmi.core.lesson_location"] = `lesson-${first}`;
    kept["cmi.core.entry"] = "resume";
  }
  const yes = () => "true";
  Object.assign(window, {
    API: {
      LMSInitialize: yes,
      LMSFinish: yes,
      LMSCommit: yes,
      LMSGetLastError: () => "0",
      LMSGetErrorString: () => "",
      LMSGetDiagnostic: () => "",
      /** @param {string} name */
      LMSGetValue: (name) => (name.endsWith("._count") ? "0" : (kept[name] ?? "")),
      /** @param {string} name @param {string} value */
      LMSSetValue: (name, value) => {
        kept[name] = String(value);
        return "true";
      },
    },
  });

  // Escape leaves the preview wherever the focus is, unless the course has closed something with it.
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) parent.postMessage({ kind: "leave-preview" }, "*");
  };
  addEventListener("keydown", press);
  addEventListener("DOMContentLoaded", () => {
    const frame = document.querySelector("iframe");
    frame?.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", press));
  });
})();
