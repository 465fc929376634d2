import { BookText, FileInput, Film, ListChecks, MessagesSquare } from "lucide-react";
import type { BodyKind } from "../../model/newLesson";
import type { Icon, MenuEntry } from "../../shared/controls";
import type { Say } from "../../shared/messages/text";

/** The drawing that stands for each kind of lesson. */
export const KIND_ICONS: Record<BodyKind, Icon> = { reading: BookText, video: Film, quiz: ListChecks, rolePlay: MessagesSquare };

const KINDS: readonly BodyKind[] = ["reading", "video", "quiz", "rolePlay"];

/** The menu of the four kinds, and of quizzes that come from a file where there is a place for them. */
export function kindEntries(say: Say, onAdd: (kind: BodyKind) => Promise<void>, onFile: (() => void) | null): MenuEntry[] {
  const kinds: MenuEntry[] = KINDS.map((kind) => ({ id: kind, name: say(`common.kind.${kind}`), icon: KIND_ICONS[kind], onAction: () => void onAdd(kind) }));
  return onFile ? [...kinds, { id: "file", name: say("course.outline.quizFromFile"), icon: FileInput, begins: true, onAction: onFile }] : kinds;
}
