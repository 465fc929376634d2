export { SessionPlanPage } from "./SessionPlanPage";
