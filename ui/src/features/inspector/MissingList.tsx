import type { Course, Missing } from "../../api/generated";
import { lessonOfPlace, nameOfPlace } from "../../model/findings";
import { lessonsOf } from "../../model/outline";
import { selectionFor, type Selection } from "../../model/selection";
import { Button, Notice } from "../../shared/controls";
import { useSay, type Say } from "../../shared/messages/text";

/** Why no hours can be given, one sentence each, with the way there. */
export function MissingList({ course, missing, onSelect }: { course: Course; missing: readonly Missing[]; onSelect: (selection: Selection) => void }) {
  const say = useSay();
  if (missing.length === 0) return null;
  return (
    <ul className="missing-list">
      {missing.map((reason, at) => (
        <li key={at}>
          <Notice
            kind="warning"
            action={
              <Button look="quiet" onPress={() => onSelect(selectionFor(reason.place, course))}>
                {say("inspector.show")}
              </Button>
            }
          >
            {sentence(say, course, reason)}
          </Notice>
        </li>
      ))}
    </ul>
  );
}

function sentence(say: Say, course: Course, { kind, place }: Missing): string {
  const title = nameOfPlace(place, course) || say("common.untitled");
  if (kind === "knownPolicy") return say("inspector.missing.knownPolicy", { policy: course.hoursPolicy });
  if (kind === "enactmentMinutes") return say("inspector.missing.enactmentMinutes", { title });
  const lesson = lessonsOf(course).find(({ id }) => id === lessonOfPlace(place));
  const hasFilm = lesson?.body.kind === "video" && lesson.body.file !== null;
  return say(hasFilm ? "inspector.missing.duration" : "inspector.missing.film", { title });
}
