import { Check, CircleAlert, PenLine } from "lucide-react";
import { useHistory, useWritten } from "../../api/course";
import { useLanguage, useSay } from "../../shared/messages/text";

/** Whether what was done is on the disk. A failure is said at once; the rest waits until a screen reader is at rest. */
export function WrittenMark() {
  const say = useSay();
  const language = useLanguage();
  const written = useWritten();
  const { writtenAt } = useHistory();
  if (written.state === "failed") {
    const { message, hint } = written.failure;
    return (
      <p className="written written-failed selectable" role="alert">
        <CircleAlert size={16} aria-hidden />
        <span>
          {message} {hint}
        </span>
      </p>
    );
  }
  const at = written.state === "written" ? (written.at ?? writtenAt) : null;
  const time = at === null ? null : timeText(at, language);
  const Icon = written.state === "writing" ? PenLine : Check;
  return (
    <p className="written" aria-live="polite">
      <Icon size={14} aria-hidden />
      {written.state === "writing"
        ? say("course.bar.writing")
        : time === null
          ? say("course.bar.written")
          : say("course.bar.writtenAt", { time })}
    </p>
  );
}

/** The time of today, or the day for what was written before. */
function timeText(at: number, language: string): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  const format: Intl.DateTimeFormatOptions = isToday ? { hour: "2-digit", minute: "2-digit" } : { dateStyle: "medium" };
  return new Intl.DateTimeFormat(language, format).format(at);
}
