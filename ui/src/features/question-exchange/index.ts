export { ExportQuestions } from "./ExportQuestions";
export { ImportQuestions } from "./ImportQuestions";
