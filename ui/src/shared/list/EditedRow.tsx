import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { IconButton } from "../controls";
import { chord, isCommand } from "../keys";
import { useSay } from "../messages/text";
import "./edited-row.css";

export interface EditedRowProps {
  /** What it is, for those who cannot see which row a button is in. */
  name: string;
  at: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
  className?: string;
}

/** A row of a list on the page, moved and removed by quiet buttons at its edge, or by Control with the arrows. */
export function EditedRow({ name, at, count, onMove, onRemove, children, className = "" }: EditedRowProps) {
  const say = useSay();
  const press = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0 || !isCommand(event)) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li className={`edited-row ${className}`} onKeyDown={press}>
      <div className="edited-row-content">{children}</div>
      <div className="edited-row-actions" role="group" aria-label={name}>
        <IconButton icon={ArrowUp} label={say("common.moveUp")} keys={chord("↑")} isDisabled={at === 0} onPress={() => onMove(-1)} />
        <IconButton icon={ArrowDown} label={say("common.moveDown")} keys={chord("↓")} isDisabled={at === count - 1} onPress={() => onMove(1)} />
        <IconButton icon={X} label={say("common.remove")} onPress={onRemove} />
      </div>
    </li>
  );
}
