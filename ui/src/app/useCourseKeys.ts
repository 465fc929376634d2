import { useEffect } from "react";
import { useEditing } from "../api/course";

const isMac = navigator.platform.startsWith("Mac");

/** The keys of the whole screen: undo, redo, preview and export. Fields flush what they hold before an undo. */
export function useCourseKeys({ onPreview, onExport }: { onPreview: () => void; onExport: () => void }) {
  const editing = useEditing();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = isMac ? event.metaKey : event.ctrlKey;
      if (!command || event.altKey || event.isComposing) return;
      // What is typed into a dialog is no part of the course: its keys are the field's own.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      const key = event.key.toLowerCase();
      const act =
        key === "z" && !event.shiftKey
          ? () => void editing.undo()
          : (key === "z" && event.shiftKey) || (key === "y" && !isMac)
            ? () => void editing.redo()
            : key === "p"
              ? onPreview
              : key === "e"
                ? onExport
                : null;
      if (!act) return;
      event.preventDefault();
      window.dispatchEvent(new Event("studio:flush"));
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [editing, onPreview, onExport]);
}
