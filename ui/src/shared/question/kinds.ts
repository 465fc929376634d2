import { ArrowLeftRight, Calculator, CircleDot, Crosshair, ListOrdered, RectangleEllipsis, SquareCheckBig, TextCursorInput, ToggleLeft } from "lucide-react";
import type { QuestionKind } from "../../api/generated";
import { ANSWER_KINDS, type AnswerKind } from "../../model/newQuestion";
import type { Icon, MenuEntry } from "../controls";
import type { Say } from "../messages/text";
import type { Draft } from "../typing/useDraft";

/** The drawing that stands for each kind of question. */
export const ANSWER_ICONS: Record<AnswerKind, Icon> = {
  singleChoice: CircleDot,
  multipleResponse: SquareCheckBig,
  trueFalse: ToggleLeft,
  matching: ArrowLeftRight,
  ordering: ListOrdered,
  numeric: Calculator,
  shortAnswer: TextCursorInput,
  fillBlank: RectangleEllipsis,
  hotspot: Crosshair,
};

/** The menu of all kinds, each with what it is good for. */
export function answerKindEntries(say: Say, onChoose: (kind: AnswerKind) => void): MenuEntry[] {
  return ANSWER_KINDS.map((kind) => ({
    id: kind,
    name: say(`quiz.kind.${kind}`),
    note: say(`quiz.kindNote.${kind}`),
    icon: ANSWER_ICONS[kind],
    onAction: () => onChoose(kind),
  }));
}

/** An answer of a kind. */
export type AnswerOf<K extends AnswerKind> = Extract<QuestionKind, { kind: K }>;

/** A draft of an answer whose kind is known. What comes for another kind, after an undo, changes nothing. */
export function draftOf<K extends AnswerKind>({ change, flush }: Draft<QuestionKind>, value: AnswerOf<K>): Draft<AnswerOf<K>> {
  const isSameKind = (now: QuestionKind): now is AnswerOf<K> => now.kind === value.kind;
  return { value, change: (update, pace) => change((now) => (isSameKind(now) ? update(now) : now), pace), flush };
}
