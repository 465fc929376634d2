export { Bar } from "./Bar";
