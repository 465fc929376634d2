import { BookOpen, CalendarClock, FolderPlus, Plus } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useCourse, useReview } from "../../api/course";
import { spotBehind, type OutlineRow } from "../../model/outline";
import type { QuestionsPlace } from "../../model/quizzes";
import type { Selection } from "../../model/selection";
import { Button, ContextMenu, Hint, Menu, type MenuPoint } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { UndoNote } from "../../shared/undo/UndoNote";
import { kindEntries } from "./kinds";
import { OutlineTree } from "./OutlineTree";
import { PlaceRow } from "./PlaceRow";
import { RenameField } from "./RenameField";
import { rowEntries } from "./rowEntries";
import { useOutlineActions } from "./useOutlineActions";
import "./outline.css";

export interface OutlineProps {
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** Takes questions over from a file. */
  onTakeQuestions: (place: QuestionsPlace) => void;
}

/** The left pane: the course, its modules and lessons with their minutes, and the session plan. */
export function Outline({ selection, onSelect, onTakeQuestions }: OutlineProps) {
  const say = useSay();
  const course = useCourse();
  const review = useReview().data;
  const pane = useRef<HTMLElement>(null);
  const shown = selection.kind === "lesson" ? selection.lesson : null;
  const actions = useOutlineActions({ shown, onSelect, pane });
  const [menu, setMenu] = useState<{ row: OutlineRow; at: MenuPoint } | null>(null);
  const [isAdding, setAdding] = useState(false);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyN") return;
      event.preventDefault();
      setAdding(true);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  const spot = spotBehind(course, shown);
  const fromFile = spot ? () => onTakeQuestions({ lesson: null, module: spot.module }) : null;
  const live = useMemo(() => course.modules.some((module) => module.lessons.some(({ delivery }) => delivery === "facilitated")), [course]);

  return (
    <nav ref={pane} className="outline" aria-label={say("course.outline.label")}>
      <div className="outline-scroll">
        <PlaceRow icon={BookOpen} name={say("course.outline.course")} isShown={selection.kind === "course"} onPress={() => onSelect({ kind: "course" })} />
        <OutlineTree course={course} review={review} shown={shown} actions={actions} onSelect={onSelect} onMenu={(row, at) => setMenu({ row, at })} />
        {course.modules.length === 0 && <p className="outline-empty">{say("course.outline.empty")}</p>}
        <PlaceRow
          icon={CalendarClock}
          name={say("course.outline.plan")}
          isQuiet={!live}
          isShown={selection.kind === "plan"}
          onPress={() => onSelect({ kind: "plan" })}
        />
        {actions.renaming && <RenameField key={actions.renaming.id} course={course} row={actions.renaming} pane={pane} onEnd={actions.endRename} />}
      </div>
      <UndoNote note={actions.note} onUndo={actions.undo} onEnd={actions.endNote} />
      <div className="outline-foot">
        <Menu label={say("course.outline.addLesson")} entries={kindEntries(say, actions.addLesson, fromFile)} isOpen={isAdding} onOpenChange={setAdding}>
          <Button icon={Plus} look="quiet">
            {say("course.outline.addLesson")}
          </Button>
        </Menu>
        <Hint text={say("course.outline.addModuleHint")}>
          <Button icon={FolderPlus} look="quiet" onPress={() => void actions.addModule()}>
            {say("course.outline.addModule")}
          </Button>
        </Hint>
      </div>
      <ContextMenu
        label={say("course.outline.menu")}
        at={menu?.at ?? null}
        entries={menu ? rowEntries(say, course, menu.row, actions, onTakeQuestions) : []}
        onClose={() => setMenu(null)}
      />
    </nav>
  );
}
