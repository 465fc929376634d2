import { useCourse, useReview } from "../../api/course";
import type { Failure, Finding } from "../../api/generated";
import { selectionFor, type Selection } from "../../model/selection";
import { FailureNotice } from "../../shared/FailureScreen";
import { Notice } from "../../shared/controls";
import { FindingLines } from "../../shared/findings/FindingLines";
import { useSay } from "../../shared/messages/text";
import { BlockerList } from "./BlockerList";
import { DivisionChoice } from "./DivisionChoice";
import { FinalTestNote } from "./FinalTestNote";
import { FormatChoice } from "./FormatChoice";
import { PlanFacts } from "./PlanFacts";
import { SealChoice } from "./SealChoice";
import type { Exporting } from "./useExporting";

export interface PrepareProps {
  exporting: Exporting;
  /** How the last try ended, where it wrote nothing. */
  ended: "cancelled" | Failure | null;
  onShow: (selection: Selection) => void;
  /** Leads from the final test to the export of its questions. */
  onExportQuestions: (lesson: string) => void;
}

/** Everything that is decided before the package is written. */
export function Prepare({ exporting, ended, onShow, onExportQuestions }: PrepareProps) {
  const say = useSay();
  const course = useCourse();
  const wayTo = useWays(onShow);
  const { choice, plan, seal } = exporting;
  // A wrong passphrase is said at its field.
  const failure = ended !== null && ended !== "cancelled" && ended.code !== "wrong-passphrase" ? ended : null;
  const { blockers = [], remarks = [] } = plan.data ?? {};

  return (
    <div className="export">
      {ended === "cancelled" && <Notice kind="info">{say("export.cancelled")}</Notice>}
      {failure && <FailureNotice reason={failure} />}
      <FormatChoice choice={choice} />
      <DivisionChoice choice={choice} />
      {plan.isError && <FailureNotice reason={plan.error} />}
      {plan.data && <PlanFacts plan={plan.data} form={choice.form} lms={choice.facts} />}
      {blockers.length > 0 && <BlockerList blockers={blockers} isDraft={seal === "draft"} wayTo={wayTo} />}
      {remarks.length > 0 && (
        <section className="export-findings" aria-live="polite">
          <h3 className="field-label">{say("export.remarks")}</h3>
          <FindingLines findings={remarks} course={course} wayTo={wayTo} />
        </section>
      )}
      {course.finalTest !== null && <FinalTestNote lesson={course.finalTest} onExport={() => onExportQuestions(course.finalTest ?? "")} />}
      <SealChoice exporting={exporting} wrongPassphrase={ended !== null && ended !== "cancelled" && ended.code === "wrong-passphrase" ? ended.message : null} />
    </div>
  );
}

/** The way to a finding's place. What the form of the package is to blame for has none: it is mended in this dialog. */
function useWays(onShow: (selection: Selection) => void): (finding: Finding) => (() => void) | null {
  const course = useCourse();
  const ofCourse = useReview().data?.findings ?? [];
  return (finding) => {
    const { kind } = finding.place;
    const isOfForm = kind === "course" && ofCourse.every(({ rule }) => rule !== finding.rule);
    return kind === "file" || isOfForm ? null : () => onShow(selectionFor(finding.place, course));
  };
}
