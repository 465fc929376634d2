import { useCallback, useState, type RefObject } from "react";
import { newIds, useCourseNow, useEditing } from "../../api/course";
import type { Question, VideoQuestion } from "../../api/generated";
import { newQuestion, type AnswerKind } from "../../model/newQuestion";
import { useSay } from "../../shared/messages/text";
import { filmNow } from "./filmNow";

export interface FilmQuestionActions {
  /** Adds a question where the film stands. */
  add: (kind: AnswerKind) => Promise<void>;
  duplicate: (asked: VideoQuestion) => Promise<void>;
  remove: (id: string, number: number) => Promise<void>;
  /** Sets the time at which a question stops the film. */
  setTime: (id: string, at: number) => Promise<void>;
  set: (question: Question) => void;
  /** The question that was made last, to be written in at once. */
  fresh: string | null;
  /** What was deleted, in words. */
  note: string | null;
  endNote: () => void;
}

/** What can be done with the questions of a film, as edits. */
export function useFilmQuestionActions(lesson: string, film: RefObject<HTMLVideoElement | null>, onOpen: (id: string | null) => void): FilmQuestionActions {
  const say = useSay();
  const editing = useEditing();
  const courseNow = useCourseNow();
  const [fresh, setFresh] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const endNote = useCallback(() => setNote(null), []);

  /** The list is sent as a whole, so it is made of what the core has once everything typed has come there. */
  const change = async (update: (questions: VideoQuestion[]) => VideoQuestion[]) => {
    window.dispatchEvent(new Event("studio:flush"));
    await editing.settled();
    const body = courseNow()
      .modules.flatMap((module) => module.lessons)
      .find(({ id }) => id === lesson)?.body;
    if (body?.kind !== "video") return false;
    const value = update(body.questions).sort((a, b) => a.at - b.at);
    return editing.edit({ edit: "videoSet", id: lesson, set: { field: "questions", value } });
  };
  const put = async (asked: VideoQuestion) => {
    setFresh(asked.question.id);
    if (await change((questions) => [...questions, asked])) onOpen(asked.question.id);
  };

  return {
    add: async (kind) => {
      const at = filmNow(film);
      film.current?.pause();
      const [id = ""] = await newIds(1);
      await put({ at, question: newQuestion(kind, id) });
    },
    duplicate: async ({ at, question }) => {
      const [id = ""] = await newIds(1);
      await put({ at, question: { ...question, id } });
    },
    remove: async (id, number) => {
      onOpen(null);
      setNote(say("quiz.deleted", { number }));
      await change((questions) => questions.filter(({ question }) => question.id !== id));
    },
    setTime: async (id, at) => {
      await change((questions) => questions.map((asked) => (asked.question.id === id ? { ...asked, at } : asked)));
    },
    set: (question) => void editing.edit({ edit: "questionSet", lesson, question }),
    fresh,
    note,
    endNote,
  };
}
