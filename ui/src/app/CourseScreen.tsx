import { useState } from "react";
import { CourseProvider, useCourse, useEditing, useLesson } from "../api/course";
import { chooseFile, useWindowTitle } from "../api/desktop";
import { Bar } from "../features/bar";
import { CoursePage } from "../features/course-page";
import { ExportDialog } from "../features/export";
import { Inspector } from "../features/inspector";
import { LessonFrame } from "../features/lesson";
import { Outline } from "../features/outline";
import { Preview } from "../features/preview";
import { ExportQuestions, ImportQuestions } from "../features/question-exchange";
import { QuizPage } from "../features/quiz";
import { ReadingPage } from "../features/reading";
import { RolePlayPage } from "../features/role-play";
import { SessionPlanPage } from "../features/session-plan";
import { VideoPage } from "../features/video";
import { QUESTION_EXTENSIONS } from "../model/files";
import { spotOf } from "../model/outline";
import type { QuestionsPlace } from "../model/quizzes";
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

/** How questions come into the course and out of it. */
interface QuestionWays {
  /** Takes questions in from a file, which is asked for where no path is given. */
  take: (place: QuestionsPlace, path?: string) => void;
  /** Writes the questions of a quiz. */
  write: (lesson: string) => void;
}

function Panes({ lesson, onHome, onSettings }: PanesProps) {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const [wished, select] = useState<Selection>(lesson === null ? { kind: "course" } : { kind: "lesson", lesson });
  const [sheet, setSheet] = useState<Sheet>(null);
  const [written, setWritten] = useState<{ lesson: string; back: Sheet } | null>(null);
  const [taken, setTaken] = useState<{ path: string; place: QuestionsPlace } | null>(null);
  const selection = existing(wished, course);
  useWindowTitle(`${course.title || say("common.untitled")} – ${say("common.appName")}`);

  const open = (next: Exclude<Sheet, null>) => {
    // What is still being typed belongs in the package.
    window.dispatchEvent(new Event("studio:flush"));
    void editing.settled().then(() => setSheet(next));
  };
  const ways: QuestionWays = {
    take: (place, known) =>
      void Promise.resolve(known ?? chooseFile(say("exchange.import.choose"), QUESTION_EXTENSIONS)).then((path) => path !== null && setTaken({ path, place })),
    write: (lesson) => {
      window.dispatchEvent(new Event("studio:flush"));
      void editing.settled().then(() => setWritten({ lesson, back: null }));
    },
  };
  useCourseKeys({ onPreview: () => open("preview"), onExport: () => open("export") });

  return (
    <div className="course-screen">
      <Bar onHome={onHome} onPreview={() => open("preview")} onExport={() => open("export")} onSettings={onSettings} />
      <div className="panes">
        <Outline selection={selection} onSelect={select} onTakeQuestions={ways.take} />
        <main className="page-pane">
          <Page selection={selection} ways={ways} />
        </main>
        <Inspector selection={selection} onSelect={select} />
      </div>
      {sheet === "preview" && (
        <Preview lesson={selection.kind === "lesson" ? selection.lesson : null} onClose={() => setSheet(null)} />
      )}
      <ExportDialog
        isOpen={sheet === "export"}
        onClose={() => setSheet(null)}
        onSelect={select}
        onExportQuestions={(lesson) => {
          setSheet(null);
          setWritten({ lesson, back: "export" });
        }}
      />
      {written && (
        <ExportQuestions
          lesson={written.lesson}
          onClose={() => {
            setWritten(null);
            setSheet(written.back);
          }}
        />
      )}
      <ImportQuestions
        wish={taken}
        onChoose={(path) => setTaken((before) => before && { ...before, path })}
        onClose={() => setTaken(null)}
        onSelect={select}
      />
    </div>
  );
}

function Page({ selection, ways }: { selection: Selection; ways: QuestionWays }) {
  if (selection.kind === "course") return <CoursePage />;
  if (selection.kind === "plan") return <SessionPlanPage />;
  return <LessonPage key={selection.lesson} lesson={selection.lesson} part={selection.part} ways={ways} />;
}

function LessonPage({ lesson: id, part, ways }: { lesson: string; part: string | undefined; ways: QuestionWays }) {
  const lesson = useLesson(id);
  const module = spotOf(useCourse(), id)?.module;
  if (!lesson) return null;
  const { kind } = lesson.body;
  return (
    <LessonFrame lesson={lesson}>
      {kind === "reading" && <ReadingPage lesson={lesson} />}
      {kind === "video" && <VideoPage lesson={lesson} part={part} />}
      {kind === "quiz" && <QuizPage lesson={lesson} part={part} onTake={(path) => module !== undefined && ways.take({ lesson: id, module }, path)} onWrite={() => ways.write(id)} />}
      {kind === "rolePlay" && <RolePlayPage lesson={lesson} part={part} />}
    </LessonFrame>
  );
}
