import { Clock } from "lucide-react";
import type { PlannedTime } from "../../api/generated";
import { Button, NumberField } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { InPlaceText } from "../../shared/text/InPlaceText";

/** Minutes that the author declares beside what the content itself takes, with the reason that an auditor would ask for. */
export function PlannedMinutes({ planned, onChange }: { planned: PlannedTime | null; onChange: (planned: PlannedTime | null) => void }) {
  const say = useSay();
  if (!planned) {
    return (
      <div>
        <Button icon={Clock} look="quiet" onPress={() => onChange({ minutes: 10, reason: "" })}>
          {say("course.lesson.plan")}
        </Button>
      </div>
    );
  }
  return (
    <div className="planned">
      <NumberField
        label={say("course.lesson.planned")}
        value={planned.minutes}
        min={0}
        max={10_000}
        unit={say("course.lesson.minutesUnit")}
        onChange={(minutes) => onChange(minutes === null || minutes === 0 ? null : { ...planned, minutes })}
      />
      <div className="planned-reason">
        <span className="field-label" aria-hidden>
          {say("course.lesson.reason")}
        </span>
        <InPlaceText
          label={say("course.lesson.reason")}
          value={planned.reason}
          onChange={(reason) => onChange({ ...planned, reason })}
          placeholder={say("course.lesson.reasonPlaceholder")}
        />
      </div>
      <Button look="quiet" onPress={() => onChange(null)}>
        {say("common.remove")}
      </Button>
    </div>
  );
}
