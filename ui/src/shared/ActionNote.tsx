import { useEffect, useState } from "react";
import { Button, type Icon } from "./controls";
import "./action-note.css";

/** What has happened just now, and the one thing that can be done about it. */
export interface Noted {
  text: string;
  action: { name: string; icon: Icon; onPress: () => void } | null;
}

const SHOWN_FOR = 12_000;

/** A note at the foot of the screen that goes by itself. The region is always there, so that what comes into it is read aloud. */
export function ActionNote({ note, onEnd }: { note: Noted | null; onEnd: () => void }) {
  return (
    <div className="action-note-place" role="status">
      {note !== null && <Shown key={note.text} note={note} onEnd={onEnd} />}
    </div>
  );
}

function Shown({ note: { text, action }, onEnd }: { note: Noted; onEnd: () => void }) {
  // It does not go while somebody is at it.
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onEnd, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, onEnd]);
  return (
    <div
      className="action-note"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span dir="auto">{text}</span>
      {action && (
        <Button look="quiet" icon={action.icon} onPress={action.onPress}>
          {action.name}
        </Button>
      )}
    </div>
  );
}
