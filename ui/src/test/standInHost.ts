import type { Commands, Course, CourseOpened, Edit, Framework, Lesson, Question, Review } from "../api/generated";
import { replaceHost, type Host } from "../host";

export interface StandIn {
  /** The course as it is now. */
  course: Course;
  /** Every edit that was sent, in order. */
  edits: Edit[];
  host: Host;
}

export interface StandInAnswers {
  course: Course;
  review: Review;
  frameworks?: Framework[];
  /** What other commands answer. */
  others?: { [K in keyof Commands]?: (request: Commands[K][0]) => Commands[K][1] };
}

/** A core in memory for tests: it holds one course, makes the edits that the screens of a course send, and records them. */
export function standInHost({ course, review, frameworks = [], others = {} }: StandInAnswers): StandIn {
  const standIn: StandIn = { course: structuredClone(course), edits: [], host: undefined as never };
  let ids = 0;
  let revision = 1;
  const history = () => ({ revision, canUndo: standIn.edits.length > 0, canRedo: false, writtenAt: Date.UTC(2026, 10, 23, 14, 32) });
  const answers: Record<string, (request: never) => unknown> = {
    course_open: (): CourseOpened => ({ course: standIn.course, history: history(), mediaBase: "media/" }),
    course_edit: ({ edit }: Commands["course_edit"][0]) => {
      standIn.edits.push(edit);
      standIn.course = applied(standIn.course, edit);
      revision += 1;
      return { parts: { kind: "whole", course: standIn.course }, history: history() };
    },
    course_review: () => review,
    framework_list: () => ({ frameworks }),
    policy_list: () => ({
      policies: [{ id: "cn-customs", title: "China Customs knowledge credits", minutesPerHour: 40, source: "A learning hour is 40 minutes." }],
    }),
    ids_new: ({ count }: Commands["ids_new"][0]) => ({ ids: Array.from({ length: count }, () => `new-${(ids += 1)}`) }),
    ...(others as Record<string, (request: never) => unknown>),
  };
  standIn.host = {
    rpc: async (command, request) => {
      const answer = answers[command];
      if (!answer) throw { code: "badRequest", message: `The stand-in knows no “${command}”.`, hint: null, logId: null };
      return structuredClone(answer(request as never));
    },
    onJob: () => () => {},
    onFilesDropped: () => () => {},
    chooseFile: async () => null,
    chooseTarget: async () => null,
    openLink: async () => {},
    revealFile: async () => {},
    setTitle: async () => {},
  };
  replaceHost(standIn.host);
  return standIn;
}

/** The course after an edit, for the edits that the screens around a lesson send. */
export function applied(before: Course, edit: Edit): Course {
  const course = structuredClone(before);
  const lessons = () => course.modules.flatMap((module) => module.lessons);
  const take = (id: string): Lesson => {
    const owner = course.modules.find((module) => module.lessons.some((lesson) => lesson.id === id));
    const [lesson] = owner?.lessons.splice(owner.lessons.findIndex((it) => it.id === id), 1) ?? [];
    if (!lesson) throw new Error(`no lesson ${id}`);
    return lesson;
  };
  const bodyOf = (id: string) => lessons().find((lesson) => lesson.id === id)?.body;
  const questionsOf = (id: string): Question[] => {
    const body = bodyOf(id);
    if (body?.kind !== "quiz") throw new Error(`no quiz ${id}`);
    return body.questions;
  };
  const put = <T extends object>(owner: T | undefined, set: { field: string; value: unknown }) => owner && Object.assign(owner, { [set.field]: set.value });
  switch (edit.edit) {
    case "courseSet":
      put(course, edit.set);
      break;
    case "moduleAdd":
      course.modules.splice(edit.at, 0, edit.module);
      break;
    case "moduleRemove":
      course.modules = course.modules.filter(({ id }) => id !== edit.id);
      break;
    case "moduleMove": {
      const [module] = course.modules.splice(course.modules.findIndex(({ id }) => id === edit.id), 1);
      if (module) course.modules.splice(edit.at, 0, module);
      break;
    }
    case "moduleSet":
      put(course.modules.find(({ id }) => id === edit.id), edit.set);
      break;
    case "lessonAdd":
      course.modules.find(({ id }) => id === edit.module)?.lessons.splice(edit.at, 0, edit.lesson);
      break;
    case "lessonRemove":
      take(edit.id);
      break;
    case "lessonMove":
      course.modules.find(({ id }) => id === edit.module)?.lessons.splice(edit.at, 0, take(edit.id));
      break;
    case "lessonSet":
      put(lessons().find(({ id }) => id === edit.id), edit.set);
      break;
    case "readingSet":
    case "videoSet":
    case "quizSet":
    case "rolePlaySet":
      put(lessons().find(({ id }) => id === edit.id)?.body, edit.set);
      break;
    case "questionAdd":
      questionsOf(edit.lesson).splice(edit.at, 0, edit.question);
      break;
    case "questionRemove": {
      const questions = questionsOf(edit.lesson);
      questions.splice(questions.findIndex(({ id }) => id === edit.id), 1);
      break;
    }
    case "questionMove": {
      const questions = questionsOf(edit.lesson);
      const [question] = questions.splice(questions.findIndex(({ id }) => id === edit.id), 1);
      if (question) questions.splice(edit.at, 0, question);
      break;
    }
    case "questionSet": {
      const body = bodyOf(edit.lesson);
      if (body?.kind === "quiz") body.questions = body.questions.map((it) => (it.id === edit.question.id ? edit.question : it));
      if (body?.kind === "video") {
        body.questions = body.questions.map((it) => (it.question.id === edit.question.id ? { ...it, question: edit.question } : it));
      }
      break;
    }
    case "mediaRemove":
      course.media = course.media.filter(({ name }) => name !== edit.name);
      break;
    case "mediaCredit":
      put(course.media.find(({ name }) => name === edit.name), { field: "credit", value: edit.credit });
      break;
    case "batch":
      return edit.edits.reduce(applied, course);
    default:
      throw new Error(`The stand-in does not make ${edit.edit}.`);
  }
  return course;
}
