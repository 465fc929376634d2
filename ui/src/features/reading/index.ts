export { ReadingPage } from "./ReadingPage";
