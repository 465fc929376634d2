import { useState } from "react";
import type { SessionPlan } from "../../api/generated";
import { clockMinutes, clockText } from "../../model/clock";
import { NumberField, TextField } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import type { Typing } from "../../shared/typing/useTyping";

export interface PlanFactsProps {
  plan: SessionPlan;
  language: string;
  room: Typing<string>;
  onChange: (part: Partial<SessionPlan>) => void;
}

/** When, where and with how many. */
export function PlanFacts({ plan, language, room, onChange }: PlanFactsProps) {
  const say = useSay();
  return (
    <div className="plan-facts">
      <StartTime startsAt={plan.startsAt} onChange={(startsAt) => onChange({ startsAt })} />
      <NumberField
        label={say("course.plan.headCount")}
        value={plan.headCount}
        min={1}
        max={10_000}
        onChange={(headCount) => headCount !== plan.headCount && onChange({ headCount })}
      />
      <div className="field plan-room">
        <span className="field-label" aria-hidden>
          {say("course.plan.room")}
        </span>
        <InPlaceField label={say("course.plan.room")} typing={room} placeholder={say("course.plan.roomPlaceholder")} language={language} />
      </div>
    </div>
  );
}

function StartTime({ startsAt, onChange }: { startsAt: number | null; onChange: (startsAt: number | null) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (startsAt === null ? "" : clockText(startsAt));
  const minutes = clockMinutes(text);
  const isWrong = text.trim() !== "" && minutes === null;
  const keep = () => {
    if (isWrong) return;
    setTyped(null);
    if (minutes !== startsAt) onChange(minutes);
  };
  return (
    <div className="plan-start">
      <TextField
        label={say("course.plan.start")}
        value={text}
        onChange={setTyped}
        onBlur={keep}
        onSubmit={keep}
        dir="ltr"
        placeholder="09:00"
        error={isWrong ? say("course.plan.notATime") : undefined}
      />
    </div>
  );
}
