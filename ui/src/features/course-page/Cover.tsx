import { ImagePlus, ImageUp, Trash2 } from "lucide-react";
import { useCallback, useRef } from "react";
import { useCourse, useEditing, useMediaAddress } from "../../api/course";
import { chooseFile, useFilesDropped } from "../../api/desktop";
import { useJob } from "../../api/jobs";
import { rpc } from "../../api/rpc";
import { FailureNotice } from "../../shared/FailureScreen";
import { Button, Notice, Progress } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { useSetCourse } from "./useSetCourse";

const PICTURES = ["png", "jpg", "jpeg", "webp", "gif"];

/** The picture on the course card: chosen, or dropped where it stands. */
export function Cover() {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const address = useMediaAddress();
  const set = useSetCourse();
  const place = useRef<HTMLDivElement>(null);
  const { state, failure, start, cancel } = useJob((outcome) => {
    if (outcome.kind === "mediaAdded") editing.show(outcome.added.parts, outcome.added.history);
  });
  const isRunning = state !== null && !state.outcome;
  const bring = useCallback(
    (path: string) => start(() => rpc("media_add", { course: course.id, path, purpose: { kind: "cover" } })),
    [course.id, start],
  );
  const drop = useCallback((paths: string[]) => void (paths[0] !== undefined && bring(paths[0])), [bring]);
  useFilesDropped(place, drop);
  const choose = async () => {
    const path = await chooseFile(say("course.page.chooseCover"), PICTURES);
    if (path !== null) await bring(path);
  };
  const outcome = state?.outcome;

  return (
    <div ref={place} className={course.cover ? "cover" : "cover cover-none"}>
      {course.cover && <img className="cover-picture" src={address(course.cover)} alt="" />}
      <div className="cover-actions">
        <Button look={course.cover ? "plain" : "quiet"} icon={course.cover ? ImageUp : ImagePlus} isDisabled={isRunning} onPress={() => void choose()}>
          {say(course.cover ? "course.page.replaceCover" : "course.page.chooseCover")}
        </Button>
        {course.cover && (
          <Button icon={Trash2} onPress={() => set({ field: "cover", value: null })}>
            {say("common.remove")}
          </Button>
        )}
        {!course.cover && !isRunning && <span className="course-note">{say("course.page.dropCover")}</span>}
      </div>
      {isRunning && (
        <div className="cover-job">
          <Progress label={say("course.page.addingCover")} thousandths={state.thousandths} />
          <Button look="quiet" onPress={cancel}>
            {say("common.cancel")}
          </Button>
        </div>
      )}
      {failure && <FailureNotice reason={failure} />}
      {outcome?.kind === "failed" && <FailureNotice reason={outcome.failure} />}
      {outcome?.kind === "mediaAdded" && outcome.added.remarks.map((remark) => <Notice key={remark} kind="info">{remark}</Notice>)}
    </div>
  );
}
