import { BookText, Film, ListChecks, MessagesSquare } from "lucide-react";
import type { BodyKind } from "../../model/newLesson";
import type { Icon, MenuEntry } from "../../shared/controls";
import type { Say } from "../../shared/messages/text";

/** The drawing that stands for each kind of lesson. */
export const KIND_ICONS: Record<BodyKind, Icon> = { reading: BookText, video: Film, quiz: ListChecks, rolePlay: MessagesSquare };

const KINDS: readonly BodyKind[] = ["reading", "video", "quiz", "rolePlay"];

/** The menu of the four kinds. */
export function kindEntries(say: Say, onAdd: (kind: BodyKind) => Promise<void>): MenuEntry[] {
  return KINDS.map((kind) => ({ id: kind, name: say(`common.kind.${kind}`), icon: KIND_ICONS[kind], onAction: () => void onAdd(kind) }));
}
