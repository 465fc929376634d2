import { useState, type ReactNode } from "react";
import { useCourse, useEditing } from "../../api/course";
import { useTagGroups } from "../../api/tags";
import type { Lesson, LessonField } from "../../api/generated";
import { useSay } from "../../shared/messages/text";
import { OutcomeChecks } from "../../shared/outcomes/OutcomeChecks";
import { TagPicker } from "../../shared/tags/TagPicker";
import { InPlaceText } from "../../shared/text/InPlaceText";
import { KindLine } from "./KindLine";
import { PlannedMinutes } from "./PlannedMinutes";
import "./lesson.css";

/** The sheet that a lesson is written on: its kind and title above, what it is for and how long it takes below. */
export function LessonFrame({ lesson, children }: { lesson: Lesson; children: ReactNode }) {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const groups = useTagGroups();
  // A new lesson begins with its title; one that loses its title later leaves the focus where it is.
  const [isNew] = useState(lesson.title === "");
  const set = (set: LessonField) => void editing.edit({ edit: "lessonSet", id: lesson.id, set });

  return (
    <article className="sheet-of-paper lesson" aria-label={lesson.title || say("common.untitled")}>
      <header className="lesson-head">
        <KindLine lesson={lesson} onDelivery={(value) => set({ field: "delivery", value })} />
        <h1 className="lesson-title">
          <InPlaceText
            label={say("course.lesson.title")}
            value={lesson.title}
            onChange={(value) => set({ field: "title", value })}
            placeholder={say("course.lesson.untitled")}
            language={course.language}
            autoFocus={isNew}
          />
        </h1>
      </header>
      <div className="lesson-body">{children}</div>
      <footer className="lesson-foot">
        <OutcomeChecks
          label={say("course.lesson.outcomes")}
          outcomes={course.outcomes}
          language={course.language}
          chosen={lesson.outcomes}
          onChange={(value) => set({ field: "outcomes", value })}
        />
        <TagPicker
          label={say("course.lesson.competencies")}
          value={lesson.alignments}
          onChange={(value) => set({ field: "alignments", value })}
          groups={groups}
        />
        <PlannedMinutes planned={lesson.planned} onChange={(value) => set({ field: "planned", value })} />
      </footer>
    </article>
  );
}
