import { useCourse } from "../../api/course";
import type { Finding } from "../../api/generated";
import { FindingLines, type FindingLinesProps } from "../../shared/findings/FindingLines";
import { Notice } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

/** The element that holds the list, so that what speaks of it can lead there. */
export const BLOCKERS = "export-blockers";

export interface BlockerListProps {
  blockers: readonly Finding[];
  /** Whether a draft is wanted, which nothing blocks. */
  isDraft: boolean;
  wayTo: FindingLinesProps["wayTo"] & {};
}

/** What stands in the way of a signed package, each with the way there. */
export function BlockerList({ blockers, isDraft, wayTo }: BlockerListProps) {
  const say = useSay();
  const course = useCourse();
  return (
    <section className="export-findings" id={BLOCKERS} tabIndex={-1}>
      <Notice kind={isDraft ? "warning" : "blocker"}>{say(isDraft ? "export.blockedDraft" : "export.blocked", { count: blockers.length })}</Notice>
      <FindingLines findings={blockers} course={course} wayTo={wayTo} />
    </section>
  );
}
