import type { SuspendData } from "../../api/generated";
import { useSay } from "../../shared/messages/text";

/** How much an LMS has to keep for a learner, at worst. */
export function ProgressLine({ worstCase: used, limit }: SuspendData) {
  const say = useSay();
  const isOver = used > limit;
  return <p className={isOver ? "progress-line hours-warning" : "progress-line"}>{say(isOver ? "inspector.progressOver" : "inspector.progress", { used, limit })}</p>;
}
