export { QuizPage } from "./QuizPage";
