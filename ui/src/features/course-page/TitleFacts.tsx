import { useCourse } from "../../api/course";
import { isDay, today } from "../../model/clock";
import { languageOptions } from "../../model/languages";
import { Button, Select } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { useTyping } from "../../shared/typing/useTyping";
import { useSetCourse } from "./useSetCourse";

/** The line below the title: the language and the day of release. */
export function TitleFacts() {
  const say = useSay();
  const shownIn = useLanguage();
  const course = useCourse();
  const set = useSetCourse();
  return (
    <div className="title-facts">
      <Select
        look="quiet"
        label={say("course.page.language")}
        options={languageOptions(course.language, shownIn)}
        value={course.language}
        onChange={(value) => set({ field: "language", value })}
      />
      <ReleaseDay day={course.releasedOn} onChange={(value) => set({ field: "releasedOn", value })} />
    </div>
  );
}

function ReleaseDay({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const say = useSay();
  // What is not a day yet stays in the field and goes no further.
  const typing = useTyping(day, (typed) => isDay(typed.trim()) && typed.trim() !== day && onChange(typed.trim()));
  const isWrong = !isDay(typing.value.trim());
  const now = today(new Date());
  return (
    <div className="field release-day">
      <label className="field-label" htmlFor="release-day">
        {say("course.page.releasedOn")}
      </label>
      <div className="field-with-unit">
        <input
          id="release-day"
          className="quiet-input"
          dir="ltr"
          value={typing.value}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? "release-day-wrong" : undefined}
          onChange={(event) => typing.type(event.target.value)}
          onBlur={typing.flush}
        />
        {day !== now && (
          <Button
            look="quiet"
            onPress={() => {
              typing.type(now);
              typing.flush();
            }}
          >
            {say("course.page.today")}
          </Button>
        )}
      </div>
      {isWrong && (
        <span id="release-day-wrong" className="field-error" role="alert">
          {say("course.page.notADay")}
        </span>
      )}
    </div>
  );
}
