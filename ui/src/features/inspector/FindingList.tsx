import { CircleCheck } from "lucide-react";
import { useState } from "react";
import type { Finding, Place } from "../../api/generated";
import { countFindings, lessonOfPlace, SEVERITIES } from "../../model/findings";
import { Segmented } from "../../shared/controls";
import { SeverityMark } from "../../shared/findings/SeverityMark";
import { useSay } from "../../shared/messages/text";
import { FindingCard } from "./FindingCard";

export interface FindingListProps {
  findings: readonly Finding[];
  /** Whether the course has been looked at yet. */
  isKnown: boolean;
  lesson: string | null;
  onShow: (place: Place) => void;
}

/** What is wrong, the gravest first, for the lesson that is shown or for the whole course. */
export function FindingList({ findings, isKnown, lesson, onShow }: FindingListProps) {
  const say = useSay();
  const [scope, setScope] = useState<"lesson" | "course">("course");
  const isNarrow = lesson !== null && scope === "lesson";
  const shown = isNarrow ? findings.filter(({ place }) => lessonOfPlace(place) === lesson) : findings;
  const counts = countFindings(shown);

  return (
    <div className="findings">
      {lesson !== null && (
        <Segmented
          label={say("inspector.findings.scope")}
          value={scope}
          onChange={setScope}
          options={[
            { id: "lesson", name: say("inspector.scope.lesson") },
            { id: "course", name: say("inspector.scope.course") },
          ]}
        />
      )}
      {isKnown && shown.length === 0 && (
        <p className="findings-none">
          <CircleCheck size={18} aria-hidden />
          {say(isNarrow ? "inspector.findings.noneHere" : "inspector.findings.none")}
        </p>
      )}
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <section key={severity} aria-labelledby={`findings-${severity}`}>
          <h3 className="findings-heading" id={`findings-${severity}`}>
            <span aria-hidden>
              <SeverityMark severity={severity} />
            </span>
            {say(`inspector.severity.${severity}`, { count: counts[severity] })}
          </h3>
          <ul className="finding-cards">
            {shown
              .filter((finding) => finding.severity === severity)
              .map((finding) => (
                <FindingCard key={`${finding.rule} ${JSON.stringify(finding.place)} ${finding.message}`} finding={finding} onShow={onShow} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
