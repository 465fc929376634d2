import { AppWindow, Globe } from "lucide-react";
import type { Failure } from "../../api/generated";
import type { Selection } from "../../model/selection";
import { FailureNotice } from "../../shared/FailureScreen";
import { Notice, RadioCards } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { BlockerList } from "./BlockerList";
import { PlanFacts } from "./PlanFacts";
import { SealChoice } from "./SealChoice";
import type { Exporting } from "./useExporting";

export interface PrepareProps {
  exporting: Exporting;
  /** How the last try ended, where it wrote nothing. */
  ended: "cancelled" | Failure | null;
  onShow: (selection: Selection) => void;
}

/** Everything that is decided before the package is written. */
export function Prepare({ exporting, ended, onShow }: PrepareProps) {
  const say = useSay();
  const { format, setFormat, plan, seal } = exporting;
  // A wrong passphrase is said at its field.
  const failure = ended !== null && ended !== "cancelled" && ended.code !== "wrong-passphrase" ? ended : null;
  const blockers = plan.data?.blockers ?? [];

  return (
    <div className="export">
      {ended === "cancelled" && <Notice kind="info">{say("export.cancelled")}</Notice>}
      {failure && <FailureNotice reason={failure} />}
      <RadioCards
        label={say("export.format")}
        value={format}
        onChange={setFormat}
        options={[
          { id: "scorm12", name: say("export.format.scorm12"), note: say("export.format.scorm12.note"), icon: AppWindow },
          { id: "html", name: say("export.format.html"), note: say("export.format.html.note"), icon: Globe },
        ]}
      />
      <SealChoice exporting={exporting} wrongPassphrase={ended !== null && ended !== "cancelled" && ended.code === "wrong-passphrase" ? ended.message : null} />
      {seal === "signed" && blockers.length > 0 && <BlockerList blockers={blockers} onShow={onShow} />}
      {plan.isError && <FailureNotice reason={plan.error} />}
      {plan.data && <PlanFacts plan={plan.data} />}
    </div>
  );
}
