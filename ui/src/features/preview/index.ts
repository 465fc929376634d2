export { Preview } from "./Preview";
