// @ts-check
// What the player knows of the course: the data that stand in the page, format 1 (`src/player_data.rs`).

/**
 * A question with its key. Answers name the parts of a question by their places.
 * @typedef {(
 *   { kind: "singleChoice" | "multipleResponse" | "hotspot", parts: string[], keys: number[] }
 *   | { kind: "trueFalse", isTrue: boolean }
 *   | { kind: "matching", lefts: string[], rights: string[], key: number[] }
 *   | { kind: "ordering", parts: string[] }
 *   | { kind: "numeric", key: string, tolerance: string }
 *   | { kind: "shortAnswer", accepted: string[], isCaseSensitive: boolean }
 *   | { kind: "fillBlank", parts: string[], accepted: string[][], isCaseSensitive: boolean }
 * ) & { id: string, points: number, outcomes?: string[] }} Question
 */

/**
 * @typedef {object} Quiz
 * @property {string} shape what its answers look like, two digits
 * @property {number} passMark percent
 * @property {number | null} attempts how often it may be submitted
 * @property {number} asked how many questions an attempt asks
 * @property {boolean} shufflesQuestions
 * @property {boolean} shufflesOptions
 * @property {number | null} timeLimitSeconds
 * @property {"each-question" | "submission" | "never"} feedbackTime
 * @property {Question[]} questions
 */

/**
 * @typedef {object} Film
 * @property {string} shape
 * @property {number[]} at when each question stops the film, in milliseconds
 * @property {Question[]} questions
 */

/**
 * @typedef {object} Lesson
 * @property {string} id
 * @property {string} key three digits that stay the same when the course is exported again
 * @property {string} title
 * @property {"reading" | "video" | "quiz" | "role-play"} kind
 * @property {boolean} gates whether completing the course waits for it
 * @property {string[]} [outcomes] that it teaches or assesses
 * @property {Quiz} [quiz]
 * @property {Film} [film]
 * @property {number} [checks] how many lines of a checklist can be ticked
 */

/**
 * @typedef {object} Course
 * @property {1} format
 * @property {"scorm12" | "scorm2004" | "cmi5" | "html"} standard
 * @property {string} unit the launch unit, `course` where the whole course is one
 * @property {string} id
 * @property {string} iri the course's own; what is in it is named by `innerIri`
 * @property {string} title
 * @property {string} language
 * @property {string | null} finalTest the lesson that the credits hang on
 * @property {{ learningHours: string, credits: string } | null} hours
 * @property {{ id: string, text: string }[]} outcomes what a learner can do afterwards
 * @property {Lesson[]} lessons
 * @property {Record<string, string>} strings
 */

/**
 * @param {Document} page
 * @returns {Course}
 */
export function readCourse(page) {
  const element = page.getElementById("course-data");
  return JSON.parse(element?.textContent ?? "");
}

/**
 * The final test, where the course has one.
 * @param {Course} course
 * @returns {Lesson | undefined}
 */
export function finalTest(course) {
  return course.lessons.find((lesson) => lesson.id === course.finalTest);
}

/**
 * The IRI of something in the course, as the package's own files write it.
 * @param {Course} course
 * @param {"question" | "film" | "outcome"} kind
 * @param {string} id
 * @returns {string}
 */
export function innerIri(course, kind, id) {
  return `${course.iri}/${kind}/${id}`;
}
