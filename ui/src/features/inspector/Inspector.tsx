import { useState } from "react";
import { useCourse, useReview } from "../../api/course";
import type { Place } from "../../api/generated";
import { selectionFor, type Selection } from "../../model/selection";
import { FailureNotice } from "../../shared/FailureScreen";
import { Tabs } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { CoverageList } from "./CoverageList";
import { FindingList } from "./FindingList";
import { HoursBlock } from "./HoursBlock";
import { MediaList } from "./MediaList";
import { ProgressLine } from "./ProgressLine";
import "./inspector.css";

export interface InspectorProps {
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** The right pane: hours above all, then competencies, findings and media. */
export function Inspector({ selection, onSelect }: InspectorProps) {
  const say = useSay();
  const course = useCourse();
  const review = useReview();
  const [tab, setTab] = useState("findings");
  const lesson = selection.kind === "lesson" ? selection.lesson : null;
  const findings = review.data?.findings ?? [];

  const show = (place: Place) => {
    if (place.kind === "media") setTab("media");
    else onSelect(selectionFor(place, course));
  };

  return (
    <aside className="inspector" aria-label={say("inspector.label")}>
      {review.isError && <FailureNotice reason={review.error} />}
      {review.data && <HoursBlock estimate={review.data.estimate} lesson={lesson} onSelect={onSelect} />}
      {review.data && <ProgressLine {...review.data.suspendData} />}
      <Tabs
        label={say("inspector.label")}
        selected={tab}
        onChange={setTab}
        tabs={[
          {
            id: "competencies",
            name: say("inspector.tab.competencies"),
            content: <CoverageList coverage={review.data?.coverage ?? null} onSelect={onSelect} />,
          },
          {
            id: "findings",
            name: say("inspector.tab.findings"),
            count: findings.length,
            content: <FindingList findings={findings} isKnown={review.data !== undefined} lesson={lesson} onShow={show} />,
          },
          {
            id: "media",
            name: say("inspector.tab.media"),
            count: course.media.length,
            content: <MediaList onSelect={onSelect} />,
          },
        ]}
      />
    </aside>
  );
}
