import { FolderOpen, Undo2 } from "lucide-react";
import { useCallback, useState } from "react";
import { revealFile } from "../../api/desktop";
import type { CourseCard } from "../../api/generated";
import { useBackup, useDeleteCourse, useDuplicateCourse, useRestoreCourse } from "../../api/library";
import type { Noted } from "../../shared/ActionNote";
import { useSay } from "../../shared/messages/text";

/** What can be done with whole courses, what is to be said of it, and why it did not work if it did not. */
export function useLibraryActions() {
  const say = useSay();
  const [note, setNote] = useState<Noted | null>(null);
  const [removed, setRemoved] = useState<CourseCard | null>(null);
  const deletion = useDeleteCourse();
  const restoring = useRestoreCourse();
  const copying = useDuplicateCourse();
  const backup = useBackup();
  const titleOf = ({ title }: CourseCard) => title || say("common.untitled");

  const endNote = useCallback(() => setNote(null), []);
  const begin = () => {
    endNote();
    for (const action of [deletion, restoring, copying, backup]) action.reset();
  };

  const restore = (course: CourseCard) => {
    begin();
    restoring.mutate(course.id, {
      onSuccess: () => {
        setRemoved(null);
        setNote({ text: say("home.note.restored", { title: titleOf(course) }), action: null });
      },
    });
  };
  const remove = (course: CourseCard) => {
    begin();
    deletion.mutate(course.id, {
      onSuccess: () => {
        setRemoved(course);
        setNote({
          text: say("home.note.deleted", { title: titleOf(course) }),
          action: { name: say("home.note.undo"), icon: Undo2, onPress: () => restore(course) },
        });
      },
    });
  };
  const duplicate = (course: CourseCard) => {
    begin();
    const title = say("home.copyOf", { title: titleOf(course) });
    copying.mutate({ course: course.id, title }, { onSuccess: () => setNote({ text: say("home.note.duplicated", { title }), action: null }) });
  };
  const backUp = () => {
    begin();
    backup.mutate(undefined, {
      onSuccess: ({ path }) =>
        setNote({
          text: say("home.note.backedUp", { path }),
          action: { name: say("home.note.show"), icon: FolderOpen, onPress: () => void revealFile(path) },
        }),
    });
  };

  return {
    note,
    endNote,
    failure: deletion.error ?? restoring.error ?? copying.error ?? backup.error,
    remove,
    restore,
    /** Brings back the course that was deleted last. */
    undoRemoval: () => void (removed && restore(removed)),
    duplicate,
    backUp,
  };
}
