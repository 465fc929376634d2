import { FilePlus } from "lucide-react";
import { useMemo } from "react";
import { useCourse } from "../../api/course";
import { chooseFile } from "../../api/desktop";
import { useMediaAdding } from "../../api/mediaAdd";
import { bytesText } from "../../model/figures";
import { mediaUses } from "../../model/mediaUse";
import type { Selection } from "../../model/selection";
import { Button } from "../../shared/controls";
import { AddingNote } from "../../shared/jobs/AddingNote";
import { useLanguage, useSay } from "../../shared/messages/text";
import { MediaCard } from "./MediaCard";

/** The files of the course: what they are, where they are used, who made them. */
export function MediaList({ onSelect }: { onSelect: (selection: Selection) => void }) {
  const say = useSay();
  const language = useLanguage();
  const course = useCourse();
  const uses = useMemo(() => mediaUses(course), [course]);
  const { job, add: bring } = useMediaAdding();
  const isRunning = job.state !== null && !job.state.outcome;

  const add = async () => {
    const path = await chooseFile(say("inspector.media.add"), []);
    if (path !== null) await bring(path, { kind: "listed" });
  };

  return (
    <div className="media">
      <div className="media-head">
        <Button icon={FilePlus} isDisabled={isRunning} onPress={() => void add()}>
          {say("inspector.media.add")}
        </Button>
        <span className="inspector-hint">
          {say("inspector.media.sum", {
            count: course.media.length,
            size: bytesText(course.media.reduce((sum, { bytes }) => sum + bytes, 0), language),
          })}
        </span>
      </div>
      <AddingNote job={job} label={say("inspector.media.adding")} />
      {course.media.length === 0 && !isRunning && <p className="inspector-hint">{say("inspector.media.none")}</p>}
      <ul className="media-cards">
        {course.media.map((media) => (
          <MediaCard key={media.name} media={media} uses={uses.get(media.name) ?? []} onSelect={onSelect} />
        ))}
      </ul>
    </div>
  );
}
