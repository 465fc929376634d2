import { useCallback, useState } from "react";
import { newIds, useEditing } from "../../api/course";
import type { Question } from "../../api/generated";
import { newQuestion, type AnswerKind } from "../../model/newQuestion";
import { useSay } from "../../shared/messages/text";

export interface QuestionActions {
  add: (kind: AnswerKind) => Promise<void>;
  duplicate: (question: Question) => Promise<void>;
  remove: (id: string) => void;
  /** `to` counts in the list without the question. */
  move: (from: number, to: number) => void;
  moveBy: (id: string, by: -1 | 1) => void;
  /** The question that was made last, to be written in at once. */
  fresh: string | null;
  /** What was deleted, in words. */
  note: string | null;
  endNote: () => void;
}

/** What can be done with the questions of a quiz, as edits. */
export function useQuestionActions(lesson: string, questions: readonly Question[], onOpen: (id: string | null) => void): QuestionActions {
  const say = useSay();
  const editing = useEditing();
  const [fresh, setFresh] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const endNote = useCallback(() => setNote(null), []);
  // What is still being typed comes first: an edit of a question that has gone would be refused.
  const flush = () => window.dispatchEvent(new Event("studio:flush"));

  const put = async (question: Question, at: number) => {
    flush();
    setFresh(question.id);
    if (await editing.edit({ edit: "questionAdd", lesson, question, at })) onOpen(question.id);
  };
  const move = (from: number, to: number) => {
    const question = questions[from];
    if (!question || to < 0 || to >= questions.length || from === to) return;
    flush();
    void editing.edit({ edit: "questionMove", lesson, id: question.id, at: to });
  };
  return {
    add: async (kind) => {
      const [id = ""] = await newIds(1);
      await put(newQuestion(kind, id), questions.length);
    },
    duplicate: async (question) => {
      const [id = ""] = await newIds(1);
      await put({ ...question, id }, questions.findIndex((it) => it.id === question.id) + 1);
    },
    remove: (id) => {
      flush();
      onOpen(null);
      setNote(say("quiz.deleted", { number: questions.findIndex((it) => it.id === id) + 1 }));
      void editing.edit({ edit: "questionRemove", lesson, id });
    },
    move,
    moveBy: (id, by) => {
      const from = questions.findIndex((it) => it.id === id);
      move(from, from + by);
    },
    fresh,
    note,
    endNote,
  };
}
