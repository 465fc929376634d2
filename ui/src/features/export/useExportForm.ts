import { useState } from "react";
import { useLmsList } from "../../api/exporting";
import type { ExportDivision, ExportForm, ExportFormat, LmsFacts, LmsId } from "../../api/generated";

/** The formats that an LMS tracks; the others open without one. */
const TRACKED: readonly ExportFormat[] = ["scorm12", "scorm2004", "cmi5"];

/** Whether an LMS starts it and keeps what its learners do. */
export function isTracked(format: ExportFormat): boolean {
  return TRACKED.includes(format);
}

/** In which form the package is wanted: where it goes, as what, and into how many launch units it is cut. */
export function useExportForm() {
  const known = useLmsList().data?.lms ?? [];
  const [lms, setId] = useState<LmsId>("generic");
  const [picked, setPicked] = useState<ExportFormat | null>(null);
  const [division, setDivision] = useState<ExportDivision>("course");
  const factsOf = (id: LmsId): LmsFacts | null => known.find((it) => it.id === id) ?? null;
  const facts = factsOf(lms);
  const format = picked ?? facts?.recommended ?? "scorm12";

  /** Chooses the LMS. A format that was picked by hand stays where the LMS imports it; else the recommended one is taken. */
  const setLms = (id: LmsId) => {
    setId(id);
    setPicked((before) => (before !== null && factsOf(id)?.formats.includes(before) ? before : null));
  };
  const form: ExportForm = { format, division: isTracked(format) ? division : "course", lms };
  return { known, facts, form, setLms, setFormat: setPicked, setDivision };
}

export type FormChoice = ReturnType<typeof useExportForm>;
