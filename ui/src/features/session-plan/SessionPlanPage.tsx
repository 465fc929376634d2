import { useCourse, useEditing, useReview } from "../../api/course";
import type { SessionPlan } from "../../api/generated";
import { clockText } from "../../model/clock";
import { planMinutes, runOf } from "../../model/sessionRun";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { saysTheSame } from "../../shared/typing/useListTyping";
import { useTyping, type Typing } from "../../shared/typing/useTyping";
import { AddLine } from "./AddLine";
import { PlanFacts } from "./PlanFacts";
import { lineName, PlanLine } from "./PlanLine";
import { PlanSum } from "./PlanSum";
import "./session-plan.css";

/** The timed run of the facilitated lessons, as it hangs on the door of the room. */
export function SessionPlanPage() {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const estimate = useReview().data?.estimate;
  const typing = useTyping<SessionPlan>(
    course.sessionPlan,
    (value) => void editing.edit({ edit: "courseSet", set: { field: "sessionPlan", value } }),
    saysTheSame,
  );
  const plan = typing.value;
  const put = (part: Partial<SessionPlan>) => {
    typing.type({ ...plan, ...part });
    typing.flush();
  };
  const text = (value: string, change: (text: string) => Partial<SessionPlan>): Typing<string> => ({
    value,
    type: (next) => typing.type({ ...plan, ...change(next) }),
    flush: typing.flush,
  });
  const lines = runOf(plan);
  const shown = { ...course, sessionPlan: plan };

  return (
    <article className="sheet-of-paper session-plan" aria-label={say("course.outline.plan")}>
      <div className="plan-column">
        <p className="plan-course" dir="auto">
          {course.title}
        </p>
        <h1 className="plan-title">{say("course.outline.plan")}</h1>
        <PlanFacts plan={plan} language={course.language} room={text(plan.room, (room) => ({ room }))} onChange={put} />
        <SortableList
          label={say("course.outline.plan")}
          items={plan.items}
          nameOf={(item) => lineName(say, course, item)}
          onMove={(from, to) => {
            const item = plan.items[from];
            if (item) put({ items: plan.items.toSpliced(from, 1).toSpliced(to, 0, item) });
          }}
          onRemove={({ id }) => put({ items: plan.items.filter((item) => item.id !== id) })}
        >
          {(item, at) => (
            <PlanLine
              course={shown}
              item={item}
              from={lines[at]?.from ?? null}
              title={text(item.what.kind === "other" ? item.what.title : "", (title) => ({
                items: plan.items.map((it) => (it.id === item.id ? { ...it, what: { kind: "other", title } } : it)),
              }))}
              onMinutes={(minutes) => put({ items: plan.items.map((it) => (it.id === item.id ? { ...it, minutes } : it)) })}
            />
          )}
        </SortableList>
        {lines.length > 0 && plan.startsAt !== null && (
          <p className="plan-end">
            <span className="plan-time">{clockText(plan.startsAt + planMinutes(plan))}</span>
            <span>{say("course.plan.end")}</span>
          </p>
        )}
        {lines.length === 0 && <p className="plan-note">{say("course.plan.empty")}</p>}
        <AddLine course={shown} estimate={estimate} onAdd={(added) => put({ items: [...plan.items, ...added] })} />
        <PlanSum course={shown} estimate={estimate} />
        <section className="plan-materials" aria-labelledby="plan-materials">
          <h2 id="plan-materials" className="plan-heading">
            {say("course.plan.materials")}
          </h2>
          <InPlaceField
            label={say("course.plan.materials")}
            placeholder={say("course.plan.materialsPlaceholder")}
            language={course.language}
            isMultiline
            typing={text(plan.materials.join("\n"), (lines) => ({ materials: lines === "" ? [] : lines.split("\n") }))}
          />
        </section>
      </div>
    </article>
  );
}
