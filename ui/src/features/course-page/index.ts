export { CoursePage } from "./CoursePage";
