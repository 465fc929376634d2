// A small course with a question of every kind.

/** @returns {any} */
export function sampleCourse() {
  return {
    format: 1,
    standard: "scorm12",
    unit: "course",
    id: "c",
    iri: "urn:uuid:5a0b6c2e-1d7f-4a0e-9c55-7d2b1f8e3a10",
    title: "A course",
    language: "en",
    finalTest: "test",
    hours: null,
    outcomes: [
      { id: "select", text: "Select parcels." },
      { id: "explain", text: "Explain why." },
      { id: "elsewhere", text: "What no lesson here serves." },
    ],
    lessons: [
      { id: "text", key: "aaa", title: "Text", kind: "reading", gates: true },
      { id: "film", key: "bbb", title: "Film", kind: "video", gates: true, film: { shape: "f1", at: [1000, 2000], questions: [statement("f1"), statement("f2")] } },
      { id: "play", key: "ccc", title: "Play", kind: "role-play", gates: false, checks: 8 },
      { id: "test", key: "ddd", title: "Test", kind: "quiz", gates: true, quiz: quiz(questions("t")) },
      { id: "practice", key: "eee", title: "Practice", kind: "quiz", gates: true, quiz: quiz(questions("p")) },
    ],
    strings: { "decimal-mark": "." },
  };
}

/** @param {any[]} list */
export function quiz(list) {
  return {
    shape: "q1",
    passMark: 80,
    attempts: null,
    asked: list.length,
    shufflesQuestions: false,
    shufflesOptions: true,
    timeLimitSeconds: null,
    feedbackTime: "submission",
    questions: list,
  };
}

/** @param {string} id */
export function statement(id) {
  return { id, points: 1, kind: "trueFalse", isTrue: true };
}

/** @param {string} prefix */
export function questions(prefix) {
  return [
    { id: `${prefix}-single`, points: 1, kind: "singleChoice", parts: ["a", "b", "c", "d"], keys: [2] },
    { id: `${prefix}-multiple`, points: 2, kind: "multipleResponse", parts: ["a", "b", "c", "d", "e", "f", "g"], keys: [0, 1, 6] },
    { id: `${prefix}-true`, points: 1, kind: "trueFalse", isTrue: false },
    { id: `${prefix}-matching`, points: 3, kind: "matching", lefts: ["p1", "p2", "p3"], rights: ["p1", "p3", "p2", "p4"], key: [0, 2, 1] },
    { id: `${prefix}-ordering`, points: 2, kind: "ordering", parts: ["e1", "e2", "e3", "e4"] },
    { id: `${prefix}-numeric`, points: 2, kind: "numeric", key: "56.25", tolerance: "0.01" },
    { id: `${prefix}-short`, points: 1, kind: "shortAnswer", accepted: ["CN 23", "Straße"], isCaseSensitive: false },
    { id: `${prefix}-blank`, points: 2, kind: "fillBlank", parts: ["b1", "b2"], accepted: [["officer"], ["witness", "colleague"]], isCaseSensitive: false },
    { id: `${prefix}-hotspot`, points: 1, kind: "hotspot", parts: ["r1", "r2", "r3"], keys: [1] },
  ];
}
