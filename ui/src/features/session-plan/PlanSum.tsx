import { CircleAlert, CircleCheck } from "lucide-react";
import type { Course, Estimate } from "../../api/generated";
import { liveMinutes, planMinutes, unplanned } from "../../model/sessionRun";
import { useSay } from "../../shared/messages/text";

/** The minutes of the plan against those that the facilitated lessons take. */
export function PlanSum({ course, estimate }: { course: Course; estimate: Estimate | undefined }) {
  const say = useSay();
  const { planned, needed } = liveMinutes(course, estimate);
  const open = unplanned(course);
  const all = planMinutes(course.sessionPlan);
  if (needed === 0 && all === 0) return null;
  const isShort = estimate !== undefined && planned < needed;
  return (
    <div className="plan-sum">
      <p>{say("course.plan.total", { minutes: all })}</p>
      <p className={isShort ? "plan-short" : ""}>
        {isShort ? <CircleAlert size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />}
        {say(isShort ? "course.plan.short" : "course.plan.enough", { planned, needed })}
      </p>
      {open.length > 0 && (
        <p className="plan-short">
          <CircleAlert size={16} aria-hidden />
          {say("course.plan.open", { count: open.length, names: open.map(({ title }) => title || say("common.untitled")).join(", ") })}
        </p>
      )}
    </div>
  );
}
