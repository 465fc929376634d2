import type { Body, Course, Lesson, Question } from "../api/generated";

/** Where a media file is used: on the cover, or in a lesson. */
export type MediaUse = { kind: "cover" } | { kind: "lesson"; lesson: Lesson };

/** Where each media file of a course is used, by its name. A file that is used nowhere has an empty list. */
export function mediaUses(course: Course): Map<string, MediaUse[]> {
  const lessons = course.modules.flatMap((module) => module.lessons);
  return new Map(
    course.media.map(({ name }) => [
      name,
      [
        ...(course.cover === name ? [{ kind: "cover" } as const] : []),
        ...lessons.filter(({ body }) => isUsedIn(body, name)).map((lesson) => ({ kind: "lesson", lesson }) as const),
      ],
    ]),
  );
}

function isUsedIn(body: Body, name: string): boolean {
  switch (body.kind) {
    case "reading":
      return isLinkedFrom(body.markdown, name);
    case "video":
      return (
        body.file === name ||
        body.poster === name ||
        body.captions.some((captions) => captions.file === name) ||
        [body.introduction, body.transcript].some((text) => isLinkedFrom(text, name)) ||
        body.questions.some(({ question }) => isUsedInQuestion(question, name))
      );
    case "quiz":
      return isLinkedFrom(body.introduction, name) || body.questions.some((question) => isUsedInQuestion(question, name));
    case "rolePlay":
      return (
        body.props.some((prop) => prop.file === name || isLinkedFrom(prop.text, name)) ||
        body.roles.some((role) => isLinkedFrom(role.publicBrief, name) || isLinkedFrom(role.privateBrief, name)) ||
        [body.scenario, body.modelAnswer, body.safetyNotes].some((text) => isLinkedFrom(text, name))
      );
  }
}

function isUsedInQuestion({ prompt, answer, feedback }: Question, name: string): boolean {
  const choices = answer.kind === "singleChoice" || answer.kind === "multipleResponse" ? answer.options : [];
  return (
    (answer.kind === "hotspot" && answer.picture === name) ||
    [prompt, feedback.right, feedback.wrong].some((text) => isLinkedFrom(text, name)) ||
    choices.some((choice) => isLinkedFrom(choice.text, name) || isLinkedFrom(choice.feedback, name))
  );
}

const TARGET = /media\/([^\s)>"'\]]+)/g;

/** Whether Markdown links to a file, whose name stands in it percent-encoded. */
function isLinkedFrom(markdown: string, name: string): boolean {
  for (const [, target = ""] of markdown.matchAll(TARGET)) {
    if (target === name || decoded(target) === name) return true;
  }
  // A name with a blank can stand between angle brackets as it is.
  return markdown.includes(`<media/${name}>`);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
