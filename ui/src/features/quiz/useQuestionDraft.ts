import { useEditing } from "../../api/course";
import type { Question } from "../../api/generated";
import { useDraft, type Draft } from "../../shared/typing/useDraft";

/** A question of a lesson while it is written: sent as a whole at every pause of typing, and at once when its structure changes. */
export function useQuestionDraft(lesson: string, question: Question): Draft<Question> {
  const editing = useEditing();
  return useDraft(question, (next) => void editing.edit({ edit: "questionSet", lesson, question: next }));
}
