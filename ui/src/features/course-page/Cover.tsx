import { ImagePlus, ImageUp, Trash2 } from "lucide-react";
import { useCallback, useRef } from "react";
import { useCourse, useMediaAddress } from "../../api/course";
import { chooseFile, useFilesDropped } from "../../api/desktop";
import { useMediaAdding } from "../../api/mediaAdd";
import { Button } from "../../shared/controls";
import { AddingNote } from "../../shared/jobs/AddingNote";
import { useSay } from "../../shared/messages/text";
import { useSetCourse } from "./useSetCourse";

const PICTURES = ["png", "jpg", "jpeg", "webp", "gif"];

/** The picture on the course card: chosen, or dropped where it stands. */
export function Cover() {
  const say = useSay();
  const course = useCourse();
  const address = useMediaAddress();
  const set = useSetCourse();
  const place = useRef<HTMLDivElement>(null);
  const { job, add } = useMediaAdding();
  const isRunning = job.state !== null && !job.state.outcome;
  const bring = useCallback((path: string) => add(path, { kind: "cover" }), [add]);
  const drop = useCallback((paths: string[]) => void (paths[0] !== undefined && bring(paths[0])), [bring]);
  useFilesDropped(place, drop);
  const choose = async () => {
    const path = await chooseFile(say("course.page.chooseCover"), PICTURES);
    if (path !== null) await bring(path);
  };

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
      <AddingNote job={job} label={say("course.page.addingCover")} />
    </div>
  );
}
