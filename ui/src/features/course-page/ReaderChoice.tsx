import { useCourse } from "../../api/course";
import type { ReaderProfile } from "../../api/generated";
import { Select } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { useSetCourse } from "./useSetCourse";

const READERS: readonly ReaderProfile[] = ["native", "fluentSecondLanguage", "limited"];

/** Who reads: it sets the pace of reading in the estimate. */
export function ReaderChoice() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  return (
    <Select
      look="quiet"
      label={say("course.page.reader")}
      options={READERS.map((id) => ({ id, name: say(`course.page.reader.${id}`) }))}
      value={course.reader}
      onChange={(value) => set({ field: "reader", value })}
    />
  );
}
