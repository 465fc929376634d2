import { useCourse } from "../../api/course";
import { useSay } from "../../shared/messages/text";
import { InPlaceText } from "../../shared/text/InPlaceText";
import { ContributorList } from "./ContributorList";
import { Cover } from "./Cover";
import { FinalTestChoice } from "./FinalTestChoice";
import { FrameworkChoice } from "./FrameworkChoice";
import { GlossaryList } from "./GlossaryList";
import { InstructorList } from "./InstructorList";
import { Keywords } from "./Keywords";
import { OutcomeList } from "./OutcomeList";
import { PolicyChoice } from "./PolicyChoice";
import { ReaderChoice } from "./ReaderChoice";
import { ReferenceList } from "./ReferenceList";
import { Section } from "./Section";
import { TitleFacts } from "./TitleFacts";
import { useSetCourse } from "./useSetCourse";
import "./course-page.css";

/** The course's own page: what a printed course has on its title page and the pages behind it. */
export function CoursePage() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  return (
    <article className="sheet-of-paper course-page" aria-label={course.title || say("common.untitled")}>
      <div className="course-column">
        <Cover />
        <h1 className="course-title">
          <InPlaceText
            label={say("course.page.title")}
            value={course.title}
            onChange={(value) => set({ field: "title", value })}
            placeholder={say("course.page.title")}
            language={course.language}
          />
        </h1>
        <InPlaceText
          className="course-summary"
          label={say("course.page.summary")}
          value={course.summary}
          onChange={(value) => set({ field: "summary", value })}
          placeholder={say("course.page.summaryPlaceholder")}
          language={course.language}
          isMultiline
        />
        <TitleFacts />
        <Section title={say("course.page.outcomes")} note={say("course.page.outcomesNote")}>
          <OutcomeList />
        </Section>
        <Section title={say("course.page.instructors")} note={say("course.page.instructorsNote")}>
          <InstructorList />
        </Section>
        <Section title={say("course.page.contributors")} note={say("course.page.contributorsNote")}>
          <ContributorList />
        </Section>
        <Section title={say("course.page.framework")}>
          <FrameworkChoice />
        </Section>
        <Section title={say("course.page.hours")}>
          <PolicyChoice />
          <ReaderChoice />
          <FinalTestChoice />
        </Section>
        <Section title={say("course.page.references")}>
          <ReferenceList />
        </Section>
        <Section title={say("course.page.glossary")}>
          <GlossaryList />
        </Section>
        <Section title={say("course.page.keywords")}>
          <Keywords />
        </Section>
        <Section title={say("course.page.rights")}>
          <InPlaceText
            label={say("course.page.rights")}
            value={course.rights}
            onChange={(value) => set({ field: "rights", value })}
            placeholder={say("course.page.rightsPlaceholder")}
            language={course.language}
            isMultiline
          />
        </Section>
      </div>
    </article>
  );
}
