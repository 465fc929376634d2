export { VideoPage } from "./VideoPage";
