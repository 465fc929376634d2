import { useState } from "react";
import { CourseProvider, useCourse, useEditing, useLesson } from "../api/course";
import { useWindowTitle } from "../api/desktop";
import { Bar } from "../features/bar";
import { CoursePage } from "../features/course-page";
import { ExportDialog } from "../features/export";
import { Inspector } from "../features/inspector";
import { LessonFrame } from "../features/lesson";
import { Outline } from "../features/outline";
import { Preview } from "../features/preview";
import { QuizPage } from "../features/quiz";
import { ReadingPage } from "../features/reading";
import { RolePlayPage } from "../features/role-play";
import { SessionPlanPage } from "../features/session-plan";
import { VideoPage } from "../features/video";
import { existing, type Selection } from "../model/selection";
import { FailureScreen } from "../shared/FailureScreen";
import { useSay } from "../shared/messages/text";
import { Waiting } from "../shared/Waiting";
import "./course-screen.css";
import { useCourseKeys } from "./useCourseKeys";

interface PanesProps {
  /** The lesson that is shown first; `null` begins with the course's own page. */
  lesson: string | null;
  onHome: () => void;
  onSettings: () => void;
}

/** One open course: outline, page, inspector, and the bar above them. */
export function CourseScreen({ course, onHome, ...rest }: PanesProps & { course: string }) {
  return (
    <CourseProvider course={course} waiting={<Waiting />} failed={(reason) => <FailureScreen reason={reason} onHome={onHome} />}>
      <Panes onHome={onHome} {...rest} />
    </CourseProvider>
  );
}

type Sheet = "export" | "preview" | null;

function Panes({ lesson, onHome, onSettings }: PanesProps) {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const [wished, select] = useState<Selection>(lesson === null ? { kind: "course" } : { kind: "lesson", lesson });
  const [sheet, setSheet] = useState<Sheet>(null);
  const selection = existing(wished, course);
  useWindowTitle(`${course.title || say("common.untitled")} – ${say("common.appName")}`);

  const open = (next: Exclude<Sheet, null>) => {
    // What is still being typed belongs in the package.
    window.dispatchEvent(new Event("studio:flush"));
    void editing.settled().then(() => setSheet(next));
  };
  useCourseKeys({ onPreview: () => open("preview"), onExport: () => open("export") });

  return (
    <div className="course-screen">
      <Bar onHome={onHome} onPreview={() => open("preview")} onExport={() => open("export")} onSettings={onSettings} />
      <div className="panes">
        <Outline selection={selection} onSelect={select} />
        <main className="page-pane">
          <Page selection={selection} />
        </main>
        <Inspector selection={selection} onSelect={select} />
      </div>
      {sheet === "preview" && (
        <Preview lesson={selection.kind === "lesson" ? selection.lesson : null} onClose={() => setSheet(null)} />
      )}
      <ExportDialog isOpen={sheet === "export"} onClose={() => setSheet(null)} onSelect={select} />
    </div>
  );
}

function Page({ selection }: { selection: Selection }) {
  if (selection.kind === "course") return <CoursePage />;
  if (selection.kind === "plan") return <SessionPlanPage />;
  return <LessonPage key={selection.lesson} lesson={selection.lesson} part={selection.part} />;
}

function LessonPage({ lesson: id, part }: { lesson: string; part: string | undefined }) {
  const lesson = useLesson(id);
  if (!lesson) return null;
  const { kind } = lesson.body;
  return (
    <LessonFrame lesson={lesson}>
      {kind === "reading" && <ReadingPage lesson={lesson} />}
      {kind === "video" && <VideoPage lesson={lesson} part={part} />}
      {kind === "quiz" && <QuizPage lesson={lesson} part={part} />}
      {kind === "rolePlay" && <RolePlayPage lesson={lesson} part={part} />}
    </LessonFrame>
  );
}
