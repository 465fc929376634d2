import { Copy, Ellipsis, FolderOpen, Trash2 } from "lucide-react";
import { useState, type KeyboardEvent, type MouseEvent } from "react";
import { GridList, GridListItem } from "react-aria-components";
import type { CourseCard } from "../../api/generated";
import { ContextMenu, IconButton, Menu, menuPoint, type MenuEntry, type MenuPoint } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { CardFacts } from "./CardFacts";
import { Cover } from "./Cover";
import "./wall.css";

export interface CourseWallProps {
  courses: readonly CourseCard[];
  onOpen: (course: string) => void;
  onDuplicate: (course: CourseCard) => void;
  onDelete: (course: CourseCard) => void;
}

/** All courses as a wall of covers: arrow keys go from one to the next, first letters find one, Enter opens it. */
export function CourseWall({ courses, onOpen, onDuplicate, onDelete }: CourseWallProps) {
  const say = useSay();
  const [asked, setAsked] = useState<{ course: CourseCard; at: MenuPoint } | null>(null);
  const entries = (course: CourseCard): MenuEntry[] => [
    { id: "open", name: say("home.card.open"), icon: FolderOpen, keys: say("home.keys.enter"), onAction: () => onOpen(course.id) },
    { id: "duplicate", name: say("home.card.duplicate"), icon: Copy, onAction: () => onDuplicate(course) },
    { id: "delete", name: say("common.delete"), icon: Trash2, keys: say("home.keys.delete"), isDanger: true, begins: true, onAction: () => onDelete(course) },
  ];
  const cardAt = (element: EventTarget | null) => {
    const row = element instanceof Element ? element.closest<HTMLElement>("[data-key]") : null;
    const course = courses.find(({ id }) => id === row?.dataset.key);
    return row && course ? { row, course } : null;
  };
  const openMenu = (event: MouseEvent) => {
    const card = cardAt(event.target);
    if (!card) return;
    event.preventDefault();
    setAsked({ course: card.course, at: menuPoint(event, card.row) });
  };
  const press = (event: KeyboardEvent) => {
    const card = event.key === "Delete" ? cardAt(event.target) : null;
    if (card) onDelete(card.course);
  };

  return (
    <div onContextMenu={openMenu} onKeyDown={press}>
      <GridList
        aria-label={say("home.courses")}
        layout="grid"
        className="wall"
        items={courses}
        dependencies={[say]}
        keyboardNavigationBehavior="tab"
        onAction={(key) => onOpen(String(key))}
      >
        {(course) => {
          const title = course.title || say("common.untitled");
          return (
            <GridListItem id={course.id} textValue={title} className="wall-card">
              <Cover picture={course.cover} seed={course.id} title={title} language={course.language} />
              <span className="wall-words">
                <span className="wall-title">
                  <bdi lang={course.language}>{title}</bdi>
                </span>
                <CardFacts course={course} changedAt={course.changedAt} />
              </span>
              <span className="wall-menu">
                <Menu label={say("home.card.menu", { title })} entries={entries(course)}>
                  <IconButton icon={Ellipsis} label={say("home.card.menu", { title })} />
                </Menu>
              </span>
            </GridListItem>
          );
        }}
      </GridList>
      <ContextMenu
        label={say("home.card.menu", { title: asked?.course.title ?? "" })}
        at={asked?.at ?? null}
        entries={asked ? entries(asked.course) : []}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}
