import type { Course, Lesson, Question } from "../api/generated";
import { lessonsOf } from "./outline";

/** A quiz of a course, as far as its questions are exchanged. */
export interface QuizSummary {
  id: string;
  title: string;
  questions: number;
}

function summaryOf({ id, title, body }: Lesson): QuizSummary | null {
  return body.kind === "quiz" ? { id, title, questions: body.questions.length } : null;
}

/** The quizzes of a course that have questions, in their order. */
export function quizzesOf(course: Course): QuizSummary[] {
  return lessonsOf(course)
    .map(summaryOf)
    .filter((quiz) => quiz !== null && quiz.questions > 0) as QuizSummary[];
}

/** The questions of a quiz; none where the lesson is no quiz. */
export function questionsOf(course: Course, lesson: string): readonly Question[] {
  const body = lessonsOf(course).find(({ id }) => id === lesson)?.body;
  return body?.kind === "quiz" ? body.questions : [];
}

/** Where questions from a file can go: into a quiz, or into new quizzes of a module. */
export interface QuestionsPlace {
  /** The quiz; `null` where none is meant. */
  lesson: string | null;
  module: string;
}
