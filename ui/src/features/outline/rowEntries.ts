import { ArrowDown, ArrowUp, FileInput, GraduationCap, Pencil, Trash2, User, Users } from "lucide-react";
import type { Course, Lesson } from "../../api/generated";
import { lessonsOf, spotOf, stepEdit, type OutlineRow } from "../../model/outline";
import type { QuestionsPlace } from "../../model/quizzes";
import type { MenuEntry } from "../../shared/controls";
import { chord } from "../../shared/keys";
import type { Say } from "../../shared/messages/text";
import type { OutlineActions } from "./useOutlineActions";

/** What can be done to a row. */
export function rowEntries(say: Say, course: Course, row: OutlineRow, actions: OutlineActions, onTake: (place: QuestionsPlace) => void): MenuEntry[] {
  const lesson = row.kind === "lesson" ? lessonsOf(course).find(({ id }) => id === row.id) : undefined;
  return [
    { id: "rename", name: say("common.rename"), icon: Pencil, keys: "F2", onAction: () => actions.rename(row) },
    ...(lesson ? lessonEntries(say, course, lesson, actions) : []),
    ...questionEntries(say, course, row, lesson, onTake),
    {
      id: "up",
      name: say("common.moveUp"),
      icon: ArrowUp,
      keys: chord("↑"),
      begins: true,
      isDisabled: !stepEdit(course, row, -1),
      onAction: () => void actions.step(row, -1),
    },
    {
      id: "down",
      name: say("common.moveDown"),
      icon: ArrowDown,
      keys: chord("↓"),
      isDisabled: !stepEdit(course, row, 1),
      onAction: () => void actions.step(row, 1),
    },
    { id: "delete", name: say("common.delete"), icon: Trash2, keys: "Del", begins: true, isDanger: true, onAction: () => void actions.remove(row) },
  ];
}

function lessonEntries(say: Say, course: Course, { id, delivery, body }: Lesson, actions: OutlineActions): MenuEntry[] {
  const isFinal = course.finalTest === id;
  const other = delivery === "facilitated" ? "selfPaced" : "facilitated";
  const toDelivery: MenuEntry = {
    id: "delivery",
    name: say(`course.outline.make.${other}`),
    icon: other === "facilitated" ? Users : User,
    begins: true,
    onAction: () => actions.setDelivery(id, other),
  };
  const toFinal: MenuEntry = {
    id: "final",
    name: say(isFinal ? "course.outline.noFinalTest" : "course.outline.makeFinalTest"),
    icon: GraduationCap,
    onAction: () => actions.setFinalTest(isFinal ? null : id),
  };
  return body.kind === "quiz" ? [toDelivery, toFinal] : [toDelivery];
}

/** A module takes new quizzes from a file, and a quiz takes questions. */
function questionEntries(say: Say, course: Course, row: OutlineRow, lesson: Lesson | undefined, onTake: (place: QuestionsPlace) => void): MenuEntry[] {
  const module = row.kind === "module" ? row.id : spotOf(course, row.id)?.module;
  if (module === undefined || (lesson && lesson.body.kind !== "quiz")) return [];
  return [{ id: "questions", name: say("quiz.import"), icon: FileInput, begins: !lesson, onAction: () => onTake({ lesson: lesson?.id ?? null, module }) }];
}
