import { ArrowRight } from "lucide-react";
import { useState } from "react";
import type { Course, Finding, Place } from "../../api/generated";
import { nameOfPlace, questionNumber } from "../../model/findings";
import { Button } from "../controls";
import { useSay, type Say } from "../messages/text";
import "./finding-lines.css";
import { findingText } from "./findingText";
import { SeverityMark } from "./SeverityMark";

/** How many are shown before somebody asks for all. */
const FIRST = 6;

export interface FindingLinesProps {
  findings: readonly Finding[];
  course: Course;
  /** The file that all of them speak of: its name is not said again with each. */
  file?: string;
  /** The way to a finding's place; without it, or where it gives `null`, there is none. */
  wayTo?: (finding: Finding) => (() => void) | null;
}

/** Findings one below the other: how grave, where, what and what to do. A long list begins with its first lines. */
export function FindingLines({ findings, course, file, wayTo }: FindingLinesProps) {
  const say = useSay();
  const [showsAll, setShowsAll] = useState(false);
  const isLong = findings.length > FIRST + 1;
  const shown = isLong && !showsAll ? findings.slice(0, FIRST) : findings;
  return (
    <div className="finding-lines">
      <ul>
        {shown.map((finding, at) => (
          <FindingLine key={at} finding={finding} course={course} file={file} onShow={wayTo?.(finding) ?? null} />
        ))}
      </ul>
      {isLong && !showsAll && (
        <Button look="quiet" onPress={() => setShowsAll(true)}>
          {say("common.showAll", { count: findings.length })}
        </Button>
      )}
    </div>
  );
}

function FindingLine({ finding, course, file, onShow }: { finding: Finding; course: Course; file: string | undefined; onShow: (() => void) | null }) {
  const say = useSay();
  const { message, hint } = findingText(say, finding);
  const name = placeText(say, finding.place, course, file);
  return (
    <li className="finding-line">
      <SeverityMark severity={finding.severity} />
      <div className="finding-line-words selectable">
        {name && (
          <p className="finding-line-place">
            <bdi>{name}</bdi>
          </p>
        )}
        <p>
          {message} {hint}
        </p>
      </div>
      {onShow && (
        <Button look="quiet" icon={ArrowRight} onPress={onShow}>
          {say("export.show")}
        </Button>
      )}
    </li>
  );
}

/** Where a finding is, as exactly as its author can look it up; empty where it is the whole course. */
function placeText(say: Say, place: Place, course: Course, file: string | undefined): string {
  const number = questionNumber(place, course);
  const name = place.kind === "file" && place.path === file ? "" : nameOfPlace(place, course);
  const inside = number !== null ? say("quiz.question", { number }) : place.kind === "file" && place.line > 0 ? say("common.line", { line: place.line }) : "";
  return [name, inside].filter(Boolean).join(" · ");
}
