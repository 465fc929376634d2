import { ArrowDown, ArrowUp, X } from "lucide-react";
import { IconButton } from "../controls";
import { chord } from "../keys";
import { useSay } from "../messages/text";

export interface RowActionsProps {
  /** What the row is, for those who cannot see which row a button is in. */
  name: string;
  at: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove?: (() => void) | undefined;
  className: string;
}

/** The buttons of a row in a list that has an order. */
export function RowActions({ name, at, count, onMove, onRemove, className }: RowActionsProps) {
  const say = useSay();
  return (
    <div className={className} role="group" aria-label={name}>
      <IconButton icon={ArrowUp} label={say("common.moveUp")} keys={chord("↑")} isDisabled={at === 0} onPress={() => onMove(-1)} />
      <IconButton icon={ArrowDown} label={say("common.moveDown")} keys={chord("↓")} isDisabled={at === count - 1} onPress={() => onMove(1)} />
      {onRemove && <IconButton icon={X} label={say("common.remove")} onPress={onRemove} />}
    </div>
  );
}
