export { LessonFrame } from "./LessonFrame";
