import type { Job } from "../../api/jobs";
import { Button, Notice, Progress } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

/** How far a file is that is being brought in, or why it was not. */
export function AddingNote({ job }: { job: Job }) {
  const say = useSay();
  const failure = job.failure ?? (job.state?.outcome?.kind === "failed" ? job.state.outcome.failure : null);
  if (failure) {
    const reason = [failure.message, failure.hint].filter(Boolean).join(" ");
    return (
      <Notice
        kind="blocker"
        action={
          <Button look="quiet" onPress={job.putAway}>
            {say("common.close")}
          </Button>
        }
      >
        {say("reading.picture.missed", { reason })}
      </Notice>
    );
  }
  if (!job.state || job.state.outcome) return null;
  return (
    <div className="reading-adding">
      <Progress label={say("reading.picture.adding")} thousandths={job.state.thousandths} />
      <Button onPress={job.cancel}>{say("common.cancel")}</Button>
    </div>
  );
}
