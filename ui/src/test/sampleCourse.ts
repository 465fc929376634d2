import type { Course, Finding, Framework, FrameworkEntry, Lesson, Line, LessonTime, Review, TimeRange } from "../api/generated";
import { newLesson, type BodyKind } from "../model/newLesson";

const lesson = (kind: BodyKind, id: string, title: string, part: Partial<Lesson> = {}): Lesson => ({
  ...newLesson(kind, [id, `${id}-a`, `${id}-b`, `${id}-c`], (phase) => phase),
  title,
  ...part,
});

/** A small course on customs valuation with one of everything. */
export function sampleCourse(): Course {
  return {
    id: "0b0f0c6e-6f5c-4a27-9b0e-3f2f1d7c5a11",
    title: "Customs valuation: methods and doubt",
    summary: "For officers at the counter and in post-clearance audit who meet declared values that they have reason to doubt.",
    language: "en",
    releasedOn: "2026-11-20",
    keywords: ["valuation", "transaction value"],
    rights: "© 2026 Shanghai Customs College. For training within customs administrations.",
    cover: null,
    reader: "native",
    hoursPolicy: "cn-customs",
    framework: { id: "wco-professional-standards", edition: "2019" },
    outcomes: [
      { id: "o1", text: "Apply the six valuation methods in their order.", alignments: ["TS.K.VAL"] },
      { id: "o2", text: "State reasonable doubt so that a declarant can answer it.", alignments: [] },
    ],
    instructors: [
      { id: "i1", name: "Chen Lihua", kind: "academic", affiliation: "Shanghai Customs College", about: "Teaches valuation and origin." },
      { id: "i2", name: "Amara Diallo", kind: "practice", affiliation: "Post-clearance audit, regional office", about: "" },
    ],
    contributors: [
      { id: "c1", name: "Chen Lihua", role: "author", affiliation: "Shanghai Customs College" },
      { id: "c2", name: "Regional board of review", role: "reviewer", affiliation: "" },
    ],
    references: [{ id: "r1", citation: "WTO, Agreement on Implementation of Article VII of GATT 1994", link: "https://www.wto.org/" }],
    glossary: [{ id: "g1", term: "Transaction value", meaning: "The price actually paid or payable for the goods, adjusted under Article 8." }],
    media: [
      { name: "invoice.png", sha256: "0".repeat(64), bytes: 248_300, credit: "" },
      { name: "opening interview.mp4", sha256: "1".repeat(64), bytes: 84_120_004, credit: "Training centre" },
    ],
    modules: [
      {
        id: "m1",
        title: "The transaction value",
        summary: "",
        lessons: [
          lesson("reading", "l1", "What the price tells, and what it hides", {
            outcomes: ["o1"],
            alignments: ["TS.K.VAL", "TS.OLD"],
            body: { kind: "reading", markdown: "![](media/invoice.png)\n", difficulty: "standard", purpose: "understand" },
          }),
          lesson("video", "l2", "An opening interview"),
          lesson("quiz", "l3", "Check yourself: additions and deductions"),
        ],
      },
      {
        id: "m2",
        title: "Reasonable doubt in the room",
        summary: "",
        lessons: [
          lesson("rolePlay", "l4", "The importer’s manager explains", { planned: { minutes: 15, reason: "Discussion in the room" } }),
          lesson("quiz", "l5", "Final test"),
        ],
      },
    ],
    finalTest: "l5",
    sessionPlan: {
      startsAt: 540,
      room: "Room 3, chairs in a circle",
      headCount: 18,
      materials: ["Role cards, one set per group", "Flip chart"],
      items: [
        { id: "p1", what: { kind: "other", title: "Welcome" }, minutes: 10 },
        { id: "p2", what: { kind: "lesson", lesson: "l4" }, minutes: 50 },
        { id: "p3", what: { kind: "break" }, minutes: 15 },
      ],
    },
  };
}

const range = (minutes: number): TimeRange => ({ low: minutes * 48_000, typical: minutes * 60_000, high: minutes * 78_000 });

/** What the core would say of the sample course. The rules have names that no catalogue has, so that the sentences stand as they are. */
export function sampleReview(course: Course = sampleCourse()): Review {
  const minutes: Record<string, number> = { l1: 11.5, l2: 0, l3: 6, l4: 55, l5: 12 };
  const lessons = course.modules.flatMap((module) => module.lessons);
  const times = lessons.map(
    ({ id, title, delivery }): LessonTime => ({
      lesson: id,
      title,
      delivery,
      time: range(minutes[id] ?? 0),
      counted: id !== course.finalTest,
      isComplete: id !== "l2",
    }),
  );
  const line = (id: string, what: Line["what"], inputs: string, at: number, counted = true): Line => ({
    place: { kind: "lesson", lesson: id },
    what,
    inputs,
    time: range(at),
    counted,
  });
  return {
    revision: 1,
    estimate: {
      policy: "cn-customs",
      policyTitle: "China Customs knowledge credits",
      ratesVersion: "2026-11-23",
      language: "en",
      rate: { unit: "word", perMinute: 180, class: "measured" },
      grade: "B",
      missing: [{ kind: "videoDuration", place: { kind: "lesson", lesson: "l2" }, message: "no film" }],
      hours: null,
      online: range(17.5),
      live: range(55),
      total: range(72.5),
      finalTest: { lesson: "l5", time: range(12), counted: false },
      declared: { time: 900_000, percent: 21, exceedsQuarter: false, exceedsHalf: false },
      lessons: times,
      lines: [
        line("l1", "text", "1 980 words × 60 000 ms ÷ 180; 80 % to 135 %", 11),
        line("l1", "pictures", "1 picture × 30 s", 0.5),
        line("l3", "questions", "8 questions × 45 s", 6),
        line("l4", "rolePlay", "10 + 2 × 10 + 20 min", 40),
        line("l4", "planned", "15 min declared: Discussion in the room; 80 % to 125 %", 15),
        line("l5", "questions", "16 questions × 45 s", 12, false),
      ],
    },
    findings: [
      finding("sample-film", "blocker", { kind: "lesson", lesson: "l2" }, "“An opening interview” has no film.", "Choose a film, or take the lesson out."),
      finding("outcome-not-assessed", "warning", { kind: "outcome", outcome: "o2" }, "Nothing assesses this outcome.", "Tag a question of the final test with it."),
      {
        ...finding("sample-outcome", "warning", { kind: "lesson", lesson: "l4" }, "The lesson names an outcome that the course does not have.", "Take it off the lesson."),
        fix: { label: "Take it off", edit: { edit: "lessonSet", id: "l4", set: { field: "outcomes", value: [] } } },
      },
      finding("sample-media", "advice", { kind: "media", media: "opening interview.mp4" }, "Nothing uses this file.", "Remove it, or use it in a lesson."),
    ],
    coverage: sampleCoverage(course),
    suspendData: { worstCase: 220, limit: 4096 },
  };
}

function finding(rule: string, severity: Finding["severity"], place: Finding["place"], message: string, hint: string): Finding {
  return { rule, severity, place, values: {}, message, hint, fix: null };
}

const entry = (code: string, label: string, kind: FrameworkEntry["kind"], parent: string | null): FrameworkEntry => ({
  code,
  codeOrigin: "ours",
  label,
  kind,
  parent,
  level: null,
  category: null,
  source: "ours",
  confidence: "inferred",
  sourceOrdinal: null,
  related: [],
  note: "",
  retired: null,
});

/** A framework with a heading, and one competency that was given up. */
export function sampleFramework(): Framework {
  return {
    id: "wco-professional-standards",
    edition: "2019",
    title: "WCO (PICARD) Professional Standards",
    status: "current",
    supersededBy: null,
    asOf: "2026-11-23",
    notice: "A starter list, incomplete. It is no substitute for the WCO publication.",
    rights: "© World Customs Organization, all rights reserved.",
    source: "https://incu.org/resources/picard/professionalstandards/",
    entries: [
      entry("PS19", "WCO (PICARD) Professional Standards 2019", "framework", null),
      entry("TS.K", "Knowledge", "category", "PS19"),
      entry("TS.K.VAL", "Customs valuation", "demo", "TS.K"),
      entry("TS.K.RISK", "Risk management", "demo", "TS.K"),
      entry("PS19.X.03", "Coordinated border management", "theme", "PS19"),
      { ...entry("TS.OLD", "Manual examination", "demo", "TS.K"), retired: { on: "2025-01-01", replacedBy: ["TS.K.RISK"] } },
    ],
  };
}

function sampleCoverage(course: Course): Review["coverage"] {
  const at = (lesson: string) => ({ course: course.id, place: { kind: "lesson" as const, lesson } });
  const row = (code: string, taught: string[], assessed: string[]) => ({
    competency: sampleFramework().entries.find((it) => it.code === code) ?? entry(code, code, "demo", null),
    claimed: [],
    taught: taught.map(at),
    practised: [],
    assessed: assessed.map(at),
    questions: assessed.length * 4,
    finalTestQuestions: assessed.length * 4,
    time: taught.length * 690_000,
  });
  return {
    framework: { id: "wco-professional-standards", edition: "2019" },
    frameworkTitle: "WCO (PICARD) Professional Standards",
    frameworkNotice: "",
    courses: [{ id: course.id, title: course.title, adopted: course.framework }],
    rows: [row("TS.K.VAL", ["l1"], ["l5"]), row("TS.K.RISK", [], []), row("PS19.X.03", [], []), row("TS.OLD", ["l1"], [])],
    untaught: ["TS.K.RISK", "PS19.X.03"],
    unassessed: ["TS.K.RISK", "PS19.X.03"],
    strays: [{ code: "EUC.OP.04", state: { state: "foreignEdition", framework: "eu", edition: "2014" }, places: [at("l4")] }],
    outcomes: [],
  };
}
