import { useCourse } from "../../api/course";
import { usePolicies } from "../../api/library";
import { Select } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { useSetCourse } from "./useSetCourse";

/** The policy by which time becomes hours and credits. */
export function PolicyChoice() {
  const say = useSay();
  const course = useCourse();
  const policies = usePolicies().data?.policies ?? [];
  const set = useSetCourse();
  const policy = policies.find(({ id }) => id === course.hoursPolicy);
  return (
    <div>
      <Select
        look="quiet"
        label={say("course.page.policy")}
        options={policies.map(({ id, title, minutesPerHour }) => ({
          id,
          name: title,
          note: say("course.page.minutesPerHour", { minutes: minutesPerHour }),
        }))}
        value={course.hoursPolicy}
        onChange={(value) => set({ field: "hoursPolicy", value })}
        placeholder={course.hoursPolicy}
      />
      {policy && (
        <p className="course-note selectable" lang="en" dir="ltr">
          {policy.source}
        </p>
      )}
    </div>
  );
}
