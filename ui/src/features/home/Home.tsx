import { useEffect, useRef, useState } from "react";
import { useWindowTitle } from "../../api/desktop";
import { useBin, useCourses, useSearch, useTemplates } from "../../api/library";
import { FailureNotice, FailureScreen } from "../../shared/FailureScreen";
import { ActionNote } from "../../shared/ActionNote";
import { isCommand } from "../../shared/keys";
import { useSay } from "../../shared/messages/text";
import { Waiting } from "../../shared/Waiting";
import { BinPanel } from "./BinPanel";
import { CheckPanel } from "./CheckPanel";
import { CourseWall } from "./CourseWall";
import { EmptyLibrary } from "./EmptyLibrary";
import { Found } from "./Found";
import { HomeBar } from "./HomeBar";
import { NewCoursePanel } from "./NewCoursePanel";
import { BLANK, TemplateWall } from "./TemplateWall";
import { useLibraryActions } from "./useLibraryActions";
import "./home.css";

export interface HomeProps {
  /** Opens a course, at a lesson where one is named. */
  onOpen: (course: string, lesson?: string | null) => void;
  onSettings: () => void;
}

type Panel = "new" | "check" | "bin" | null;

/** The library: its courses as a wall of covers, and what can be done with them as a whole. */
export function Home({ onOpen, onSettings }: HomeProps) {
  const say = useSay();
  const courses = useCourses();
  const bin = useBin();
  const templates = useTemplates();
  const [query, setQuery] = useState("");
  const search = useSearch(query);
  const [panel, setPanel] = useState<Panel>(null);
  const [chosen, setChosen] = useState(BLANK);
  const { note, endNote, failure, remove, restore, undoRemoval, duplicate, backUp } = useLibraryActions();
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  useWindowTitle(say("common.appName"));

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isCommand(event) || event.altKey || event.shiftKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const act = key === "f" ? () => field.current?.focus() : key === "n" ? () => setPanel("new") : key === "z" && !isTyping ? undoRemoval : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [undoRemoval]);

  const cards = courses.data?.courses;
  const isSearching = query.trim() !== "";
  const isEmpty = cards?.length === 0;
  const close = () => setPanel(null);
  const into = () => main.current?.querySelector<HTMLElement>('[role="row"], [role="option"]')?.focus();

  return (
    <div className="home">
      <HomeBar
        query={query}
        onQuery={setQuery}
        onIntoHits={into}
        field={field}
        offersNew={!isEmpty && panel !== "new"}
        binned={bin.data?.courses.length ?? 0}
        onNew={() => setPanel("new")}
        onCheck={() => setPanel("check")}
        onBin={() => setPanel("bin")}
        onBackup={backUp}
        onSettings={onSettings}
      />
      <div className="home-body">
        <main ref={main} className="home-main">
          {failure && <FailureNotice reason={failure} />}
          {courses.isError ? (
            <FailureScreen reason={courses.error} onRetry={() => void courses.refetch()} />
          ) : isSearching ? (
            <Found hits={search.data?.hits} failure={search.error} onOpen={onOpen} />
          ) : panel === "new" ? (
            <>
              <h2 className="home-heading">{say("home.new.from")}</h2>
              <TemplateWall templates={templates.data?.templates ?? []} chosen={chosen} onChoose={setChosen} />
            </>
          ) : !cards ? (
            <Waiting />
          ) : isEmpty ? (
            <EmptyLibrary onNew={() => setPanel("new")} />
          ) : (
            <CourseWall courses={cards} onOpen={onOpen} onDuplicate={duplicate} onDelete={remove} />
          )}
        </main>
        {panel === "new" && (
          <NewCoursePanel template={templates.data?.templates.find(({ id }) => id === chosen) ?? null} onMade={onOpen} onClose={close} />
        )}
        {panel === "check" && <CheckPanel onClose={close} />}
        {panel === "bin" && <BinPanel courses={bin.data?.courses ?? []} onRestore={restore} onClose={close} />}
      </div>
      <ActionNote note={note} onEnd={endNote} />
    </div>
  );
}
