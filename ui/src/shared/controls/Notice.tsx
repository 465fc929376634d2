import { CircleAlert, Info, Lightbulb, OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";

const ICONS = { blocker: OctagonAlert, warning: CircleAlert, advice: Lightbulb, info: Info };

/** A sentence that matters, with an icon so that colour is never all that says how much. */
export function Notice({ kind, children, action }: { kind: keyof typeof ICONS; children: ReactNode; action?: ReactNode }) {
  const Icon = ICONS[kind];
  return (
    <div className={`notice notice-${kind}`} role={kind === "blocker" ? "alert" : "status"}>
      <Icon size={18} aria-hidden strokeWidth={1.9} />
      <div className="notice-words selectable">{children}</div>
      {action}
    </div>
  );
}
