export { RolePlayPage } from "./RolePlayPage";
