import { FilePlus } from "lucide-react";
import { useMemo } from "react";
import { useCourse, useEditing } from "../../api/course";
import { chooseFile } from "../../api/desktop";
import type { JobOutcome } from "../../api/generated";
import { useJob } from "../../api/jobs";
import { rpc } from "../../api/rpc";
import { bytesText } from "../../model/figures";
import { mediaUses } from "../../model/mediaUse";
import type { Selection } from "../../model/selection";
import { FailureNotice } from "../../shared/FailureScreen";
import { Button, Notice, Progress } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { MediaCard } from "./MediaCard";

/** The files of the course: what they are, where they are used, who made them. */
export function MediaList({ onSelect }: { onSelect: (selection: Selection) => void }) {
  const say = useSay();
  const language = useLanguage();
  const course = useCourse();
  const editing = useEditing();
  const uses = useMemo(() => mediaUses(course), [course]);
  const job = useJob((outcome: JobOutcome) => {
    if (outcome.kind === "mediaAdded") editing.show(outcome.added.parts, outcome.added.history);
  });
  const outcome = job.state?.outcome;
  const isRunning = job.state !== null && !outcome;

  const add = async () => {
    const path = await chooseFile(say("inspector.media.add"), []);
    if (path !== null) await job.start(() => rpc("media_add", { course: course.id, path, purpose: { kind: "listed" } }));
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
      {isRunning && (
        <div className="media-job">
          <Progress label={say("inspector.media.adding")} thousandths={job.state?.thousandths ?? 0} />
          <Button look="quiet" onPress={job.cancel}>
            {say("common.cancel")}
          </Button>
        </div>
      )}
      {job.failure && <FailureNotice reason={job.failure} />}
      {outcome?.kind === "failed" && <FailureNotice reason={outcome.failure} />}
      {outcome?.kind === "mediaAdded" &&
        outcome.added.remarks.map((remark) => (
          <Notice key={remark} kind="info">
            {remark}
          </Notice>
        ))}
      {course.media.length === 0 && !isRunning && <p className="inspector-hint">{say("inspector.media.none")}</p>}
      <ul className="media-cards">
        {course.media.map((media) => (
          <MediaCard key={media.name} media={media} uses={uses.get(media.name) ?? []} onSelect={onSelect} />
        ))}
      </ul>
    </div>
  );
}
