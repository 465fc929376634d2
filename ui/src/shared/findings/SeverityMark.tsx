import { CircleAlert, Lightbulb, OctagonAlert } from "lucide-react";
import { useSay } from "../messages/text";
import type { Severity } from "../../api/generated";
import "./severity-mark.css";

const ICONS = { blocker: OctagonAlert, warning: CircleAlert, advice: Lightbulb };

/** How grave a finding is, by shape and colour, and read aloud with how many there are. */
export function SeverityMark({ severity, count, size = 16 }: { severity: Severity; count?: number; size?: number }) {
  const say = useSay();
  const Icon = ICONS[severity];
  return (
    <span className={`severity-mark severity-${severity}`}>
      <Icon size={size} aria-hidden strokeWidth={2} />
      <span className="visually-hidden">{say(`inspector.severity.${severity}`, { count: count ?? 1 })}</span>
    </span>
  );
}
