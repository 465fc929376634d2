import { useCourse } from "../../api/course";
import { useFrameworks } from "../../api/library";
import { adoptedFramework } from "../../model/competencies";
import { Notice, Select } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { useSetCourse } from "./useSetCourse";

const NONE = "";

/** The framework and edition that the course has adopted, with where the list comes from. */
export function FrameworkChoice() {
  const say = useSay();
  const language = useLanguage();
  const course = useCourse();
  const frameworks = useFrameworks().data?.frameworks ?? [];
  const set = useSetCourse();
  const adopted = adoptedFramework(course, frameworks);
  const keyOf = ({ id, edition }: { id: string; edition: string }) => `${id}@${edition}`;
  const options = [
    { id: NONE, name: say("course.page.noFramework") },
    ...frameworks.map((framework) => ({
      id: keyOf(framework),
      name: `${framework.title}, ${framework.edition}`,
      note: say(`course.page.frameworkStatus.${framework.status}`),
    })),
  ];
  const adopt = (key: string) => {
    const framework = frameworks.find((it) => keyOf(it) === key);
    set({ field: "framework", value: framework ? { id: framework.id, edition: framework.edition } : null });
  };

  return (
    <>
      <Select
        look="quiet"
        hidesLabel
        label={say("course.page.framework")}
        options={options}
        value={course.framework ? keyOf(course.framework) : NONE}
        onChange={adopt}
        placeholder={course.framework ? `${course.framework.id}, ${course.framework.edition}` : say("course.page.noFramework")}
      />
      {course.framework && !adopted && frameworks.length > 0 && <Notice kind="warning">{say("course.page.unknownFramework")}</Notice>}
      {!course.framework && <p className="course-note">{say("course.page.frameworkNote")}</p>}
      {adopted && (
        <div className="course-provenance selectable" lang="en">
          {adopted.notice && <p>{adopted.notice}</p>}
          {adopted.rights && <p>{adopted.rights}</p>}
          <p lang={language}>
            {say("course.page.frameworkSource", {
              source: adopted.source,
              day: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${adopted.asOf}T00:00:00Z`)),
            })}
          </p>
        </div>
      )}
    </>
  );
}
