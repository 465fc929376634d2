import { useEffect, useRef, useState } from "react";
import { useSay } from "../../shared/messages/text";

/** The course's title, edited where it stands: Enter keeps it, Escape takes back what was typed. */
export function CourseTitle({ title, language, onRename }: { title: string; language: string; onRename: (title: string) => void }) {
  const say = useSay();
  const [draft, setDraft] = useState<string | null>(null);
  const held = useRef<string | null>(null);
  const keep = useRef(() => {});
  const hold = (next: string | null) => {
    held.current = next;
    setDraft(next);
  };
  useEffect(() => {
    keep.current = () => {
      const typed = held.current?.trim();
      if (typed !== undefined && typed !== title) onRename(typed);
      hold(null);
    };
  });
  useEffect(() => {
    const flush = () => keep.current();
    window.addEventListener("studio:flush", flush);
    return () => window.removeEventListener("studio:flush", flush);
  }, []);
  const shown = draft ?? title;

  return (
    <div className="bar-title" data-text={shown || say("common.untitled")}>
      <input
        className="bar-title-field"
        aria-label={say("course.bar.title")}
        dir="auto"
        lang={language}
        value={shown}
        placeholder={say("common.untitled")}
        onChange={(event) => hold(event.target.value)}
        onBlur={() => keep.current()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") hold(null);
          if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
        }}
      />
    </div>
  );
}
