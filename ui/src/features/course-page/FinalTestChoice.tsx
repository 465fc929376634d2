import { useCourse } from "../../api/course";
import { lessonsOf } from "../../model/outline";
import { Select } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { useSetCourse } from "./useSetCourse";

const NONE = "";

/** The quiz that gates the credits. */
export function FinalTestChoice() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  const quizzes = lessonsOf(course).filter(({ body }) => body.kind === "quiz");
  return (
    <Select
      look="quiet"
      label={say("course.page.finalTest")}
      options={[
        { id: NONE, name: say("course.page.noFinalTest") },
        ...quizzes.map(({ id, title }) => ({ id, name: title || say("common.untitled") })),
      ]}
      value={course.finalTest ?? NONE}
      onChange={(value) => set({ field: "finalTest", value: value === NONE ? null : value })}
      placeholder={say("course.page.finalTestGone")}
    />
  );
}
