import { OctagonAlert, PenLine } from "lucide-react";
import { Button } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { BLOCKERS } from "./BlockerList";
import { SEAL } from "./SealChoice";
import type { Exporting } from "./useExporting";

/** Why the package cannot be written yet, beside the button that would, with the way to where it is mended. */
export function Hindrance({ exporting: { isBlocked, lacksSigner, plan } }: { exporting: Exporting }) {
  const say = useSay();
  if (isBlocked) {
    return (
      <Button icon={OctagonAlert} look="quiet" onPress={() => leadTo(BLOCKERS)}>
        {say("export.blockedShort", { count: plan.data?.blockers.length ?? 0 })}
      </Button>
    );
  }
  if (!lacksSigner) return null;
  return (
    <Button icon={PenLine} look="quiet" onPress={() => leadTo(SEAL)}>
      {say("export.noSignerShort")}
    </Button>
  );
}

function leadTo(id: string) {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
