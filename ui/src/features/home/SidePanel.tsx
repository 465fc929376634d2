import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { IconButton } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import "./side-panel.css";

export interface SidePanelProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** What stands at the lower edge, the main button last. */
  footer?: ReactNode;
}

/** A panel beside the wall: it takes the focus when it comes, and gives it back when it goes. */
export function SidePanel({ title, onClose, children, footer }: SidePanelProps) {
  const say = useSay();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (!panel.current?.contains(before)) panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <aside
      ref={panel}
      className="side-panel"
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && event.currentTarget.contains(event.target as Node)) onClose();
      }}
    >
      <header className="side-panel-head">
        <h2 id={id} className="side-panel-title">
          {title}
        </h2>
        <IconButton icon={X} label={say("common.close")} onPress={onClose} />
      </header>
      <div className="side-panel-body">{children}</div>
      {footer && <footer className="side-panel-foot">{footer}</footer>}
    </aside>
  );
}
