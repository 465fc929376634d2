import { Lock } from "lucide-react";
import { useSay } from "../../shared/messages/text";

/** Says quietly that what stands here is printed for the facilitator and never in a learner's package. */
export function FacilitatorOnly({ text }: { text?: string }) {
  const say = useSay();
  return (
    <span className="facilitator-only">
      <Lock size={12} aria-hidden strokeWidth={2.2} />
      {text ?? say("rolePlay.facilitatorOnly")}
    </span>
  );
}
