import { Undo2 } from "lucide-react";
import { useEffect } from "react";
import { Button } from "../controls";
import { chord } from "../keys";
import { useSay } from "../messages/text";
import "./undo-note.css";

const SHOWN_FOR = 10_000;

/** Says what was deleted, and brings it back. The region is always there, so that what comes into it is read aloud. */
export function UndoNote({ note, onUndo, onEnd }: { note: string | null; onUndo: () => void; onEnd: () => void }) {
  const say = useSay();
  useEffect(() => {
    if (note === null) return;
    const timer = setTimeout(onEnd, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [note, onEnd]);
  return (
    <div className="undo-note" role="status">
      {note !== null && (
        <>
          <span>
            {note} {say("course.outline.undoKeys", { keys: chord("Z") })}
          </span>
          <Button icon={Undo2} look="quiet" onPress={onUndo}>
            {say("course.bar.undo")}
          </Button>
        </>
      )}
    </div>
  );
}
