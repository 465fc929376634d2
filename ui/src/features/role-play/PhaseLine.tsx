import { useRef } from "react";
import type { Phase } from "../../api/generated";
import { freshId } from "../../model/lists";
import { PHASE_KINDS, phaseMinutes, phaseStarts } from "../../model/phases";
import { NumberField, Select } from "../../shared/controls";
import { SortableList } from "../../shared/list/SortableList";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { LinesField } from "../../shared/text/LinesField";
import { fieldOf, put, typingOf, type Draft } from "../../shared/typing/useDraft";
import { useWriting } from "../../shared/writing/Writing";
import { FacilitatorOnly } from "./FacilitatorOnly";
import { useGuideList } from "./useGuideList";

/** The run of the role-play along a line of time. */
export function PhaseLine({ phases, onSet }: { phases: readonly Phase[]; onSet: (phases: Phase[]) => void }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const list = useGuideList(place, phases, onSet);
  const starts = phaseStarts(list.items);
  const total = starts.at(-1) ?? 0;
  return (
    <div ref={place} className="phase-line">
      <p className="phase-total">
        <span className="number">{total}</span> {say("rolePlay.totalMinutes", { minutes: total })}
      </p>
      <div className="phase-bar" aria-hidden>
        {list.items.map((phase) => (
          <span key={phase.id} className={`phase-share phase-${phase.kind}`} style={{ flexGrow: phaseMinutes(phase) }} />
        ))}
      </div>
      <SortableList
        label={say("rolePlay.run")}
        look="blocks"
        items={list.items}
        nameOf={({ title }, index) => title || say("rolePlay.phase", { number: index + 1 })}
        onMove={list.move}
        onRemove={list.remove}
        onAdd={() => list.add({ id: freshId("phase", list.items), kind: "enactment", title: "", minutes: 10, rounds: 1, prompts: [] })}
        addLabel={say("rolePlay.addPhase")}
      >
        {(phase, index) => <PhaseCard draft={list.item(phase)} number={index + 1} from={starts[index] ?? 0} />}
      </SortableList>
    </div>
  );
}

function PhaseCard({ draft, number, from }: { draft: Draft<Phase>; number: number; from: number }) {
  const say = useSay();
  const { language } = useWriting();
  const { kind, minutes, rounds } = draft.value;
  return (
    <div className={`guide-card phase-card phase-${kind}`} data-part={draft.value.id}>
      <p className="phase-time">{say("rolePlay.fromTo", { from, to: from + phaseMinutes(draft.value) })}</p>
      <InPlaceField className="guide-name" label={say("rolePlay.phaseTitle", { number })} placeholder={say("rolePlay.phaseTitlePlaceholder")} typing={typingOf(fieldOf(draft, "title"))} language={language} />
      <div className="guide-row">
        <Select
          label={say("rolePlay.phaseKind")}
          options={PHASE_KINDS.map((id) => ({ id, name: say(`course.phase.${id}`) }))}
          value={kind}
          // Only an enactment is played in rounds.
          onChange={(next) => draft.change((now) => ({ ...now, kind: next, rounds: next === "enactment" ? now.rounds : 1 }), "atOnce")}
        />
        <NumberField
          label={say(kind === "enactment" ? "rolePlay.minutesOfRound" : "rolePlay.minutes")}
          value={minutes}
          min={0}
          max={1440}
          unit={say("course.lesson.minutesUnit")}
          onChange={(value) => put(fieldOf(draft, "minutes"), value ?? 0)}
        />
        {kind === "enactment" && <NumberField label={say("rolePlay.rounds")} value={rounds} min={1} max={50} onChange={(value) => put(fieldOf(draft, "rounds"), value ?? 1)} />}
      </div>
      <div className="guide-field guide-private">
        <span className="guide-field-head">
          <span className="field-label" aria-hidden>
            {say("rolePlay.prompts")}
          </span>
          <FacilitatorOnly />
        </span>
        <LinesField hidesLabel label={say("rolePlay.promptsOf", { number })} placeholder={say("rolePlay.promptsPlaceholder")} draft={fieldOf(draft, "prompts")} language={language} />
      </div>
    </div>
  );
}
