import type { Exported, ExportPlanned, LmsList, Verdict } from "../api/generated";

/** Three LMSs: one of which nothing is known, one that imports little, one with a small upload limit. */
export function sampleLmsList(): LmsList {
  return {
    lms: [
      { id: "generic", title: "", uploadCap: null, formats: ["scorm12", "scorm2004", "cmi5", "html", "htmlSingle"], recommended: "scorm12" },
      { id: "moodle", title: "Moodle", uploadCap: 50_000_000, formats: ["scorm12", "scorm2004"], recommended: "scorm12" },
      { id: "scorm-cloud", title: "SCORM Cloud", uploadCap: 2_000_000_000, formats: ["scorm12", "scorm2004", "cmi5"], recommended: "scorm2004" },
    ],
  };
}

/** What the core would say of an export that nothing stands in the way of. */
export function samplePlan(part: Partial<ExportPlanned> = {}): ExportPlanned {
  return {
    fileName: "valuation-scorm12.zip",
    files: 9,
    bytes: 1_200_000,
    units: 1,
    blockers: [],
    remarks: [],
    suspendData: { worstCase: 220, limit: 4096 },
    hours: "2.5",
    ...part,
  };
}

const TRUSTED: Verdict = { trust: "intact-trusted", reasons: [], signatures: [], files: 9, contentFingerprint: "cd".repeat(32) };

/** What came of an export that went well. The checks have codes that no catalogue has. */
export function sampleExported(part: Partial<Exported> = {}): Exported {
  return {
    path: "/out/valuation-scorm12.zip",
    bytes: 990_000,
    files: 9,
    verdict: TRUSTED,
    preflight: {
      isGood: true,
      sha256: "5e".repeat(32),
      checks: [
        { code: "sample-hrefs", state: "passed", sentence: "All 9 references lead to a file.", details: [] },
        { code: "sample-names", state: "passed", sentence: "All 9 names can be stored everywhere.", details: [] },
      ],
    },
    receipt: "/out/valuation-scorm12.zip.receipt.txt",
    ...part,
  };
}
