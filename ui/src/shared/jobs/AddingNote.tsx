import type { Job } from "../../api/jobs";
import { Button, Notice, Progress } from "../controls";
import { FailureNotice } from "../FailureScreen";
import { useSay } from "../messages/text";
import "./adding-note.css";

/** How far a file is that is being brought in, what there is to say of it, or why it was not. */
export function AddingNote({ job, label }: { job: Job; label: string }) {
  const say = useSay();
  const outcome = job.state?.outcome;
  const failure = job.failure ?? (outcome?.kind === "failed" ? outcome.failure : null);
  const close = (
    <Button look="quiet" onPress={job.putAway}>
      {say("common.close")}
    </Button>
  );
  if (failure) {
    return (
      <div className="adding-note">
        <FailureNotice reason={failure} />
        {close}
      </div>
    );
  }
  if (outcome?.kind === "mediaAdded" && outcome.added.remarks.length > 0) {
    return (
      <div className="adding-note">
        {outcome.added.remarks.map((remark) => (
          <Notice key={remark} kind="info">
            {remark}
          </Notice>
        ))}
        {close}
      </div>
    );
  }
  if (!job.state || outcome) return null;
  return (
    <div className="adding-note adding-note-running">
      <Progress label={label} thousandths={job.state.thousandths} />
      <Button look="quiet" onPress={job.cancel}>
        {say("common.cancel")}
      </Button>
    </div>
  );
}
