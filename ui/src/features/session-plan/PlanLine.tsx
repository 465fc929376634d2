import { Coffee } from "lucide-react";
import type { Course, PlanItem } from "../../api/generated";
import { clockText } from "../../model/clock";
import { lessonsOf } from "../../model/outline";
import { NumberField } from "../../shared/controls";
import { useSay, type Say } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import type { Typing } from "../../shared/typing/useTyping";

export interface PlanLineProps {
  course: Course;
  item: PlanItem;
  /** Minutes after midnight at which it begins. */
  from: number | null;
  /** The title of a line that is neither a lesson nor a break. */
  title: Typing<string>;
  onMinutes: (minutes: number) => void;
}

/** A line of the plan: when it begins, what it is, and how long it takes. */
export function PlanLine({ course, item, from, title, onMinutes }: PlanLineProps) {
  const say = useSay();
  const { what } = item;
  const lesson = what.kind === "lesson" ? lessonsOf(course).find(({ id }) => id === what.lesson) : undefined;
  const name = lineName(say, course, item);
  return (
    <div className={`plan-line plan-${what.kind}`}>
      <span className="plan-time">{from === null ? "" : clockText(from)}</span>
      {what.kind === "other" ? (
        <InPlaceField label={say("course.plan.otherTitle")} typing={title} placeholder={say("course.plan.other")} language={course.language} />
      ) : (
        <span className="plan-name" dir="auto">
          {what.kind === "break" && <Coffee size={14} aria-hidden />}
          {name}
          {lesson && <span className="plan-kind">{say(`common.kind.${lesson.body.kind}`)}</span>}
        </span>
      )}
      <NumberField
        label={say("course.plan.minutesOf", { name })}
        hidesLabel
        value={item.minutes}
        min={0}
        max={1440}
        unit={say("course.lesson.minutesUnit")}
        onChange={(minutes) => minutes !== null && minutes !== item.minutes && onMinutes(minutes)}
      />
    </div>
  );
}

/** What a line is called. */
export function lineName(say: Say, course: Course, { what }: PlanItem): string {
  if (what.kind === "break") return say("course.plan.break");
  if (what.kind === "other") return what.title || say("course.plan.other");
  const lesson = lessonsOf(course).find(({ id }) => id === what.lesson);
  return lesson ? lesson.title || say("common.untitled") : say("course.plan.lessonGone");
}
