import { CalendarPlus, Coffee, Plus, Users } from "lucide-react";
import { newIds } from "../../api/course";
import type { Course, Estimate, PlanItem } from "../../api/generated";
import { lessonsOf } from "../../model/outline";
import { lessonMinutes, unplanned } from "../../model/sessionRun";
import { Button, Menu } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

const BREAK_MINUTES = 15;
const OTHER_MINUTES = 10;

/** Adds lines to the plan: facilitated lessons with the minutes that they take, breaks, and anything else. */
export function AddLine({ course, estimate, onAdd }: { course: Course; estimate: Estimate | undefined; onAdd: (items: PlanItem[]) => void }) {
  const say = useSay();
  const open = unplanned(course);
  const live = lessonsOf(course).filter(({ delivery }) => delivery === "facilitated");
  const add = async (lines: Omit<PlanItem, "id">[]) => {
    const ids = await newIds(lines.length);
    onAdd(lines.map((line, at) => ({ id: ids[at] ?? "", ...line })));
  };
  const lineOf = (lesson: string) => ({ what: { kind: "lesson", lesson } as const, minutes: lessonMinutes(estimate, lesson) });

  return (
    <div className="plan-add">
      {open.length > 0 && (
        <Button icon={CalendarPlus} onPress={() => void add(open.map(({ id }) => lineOf(id)))}>
          {say("course.plan.addAll", { count: open.length })}
        </Button>
      )}
      {live.length > 0 && (
        <Menu
          label={say("course.plan.addLesson")}
          entries={live.map(({ id, title }) => ({ id, name: title || say("common.untitled"), onAction: () => void add([lineOf(id)]) }))}
        >
          <Button look="quiet" icon={Users}>
            {say("course.plan.addLesson")}
          </Button>
        </Menu>
      )}
      <Button look="quiet" icon={Coffee} onPress={() => void add([{ what: { kind: "break" }, minutes: BREAK_MINUTES }])}>
        {say("course.plan.addBreak")}
      </Button>
      <Button look="quiet" icon={Plus} onPress={() => void add([{ what: { kind: "other", title: "" }, minutes: OTHER_MINUTES }])}>
        {say("course.plan.addOther")}
      </Button>
    </div>
  );
}
