import type { JobState } from "../../api/generated";
import { Progress } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

/** How far the export is. */
export function Running({ state }: { state: JobState | null }) {
  const say = useSay();
  const step = state?.step ?? "waiting";
  return (
    <div className="export">
      <Progress label={say(`export.step.${step}`)} thousandths={state?.thousandths ?? 0} />
      <p className="export-note">{say("export.runningNote")}</p>
    </div>
  );
}
