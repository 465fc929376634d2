import type { Say } from "../../messages/text";

/** What the parts of a document are shown with; asked anew each time, since it changes with the course. */
export interface Surroundings {
  say: Say;
  mediaAddress: (name: string) => string;
}
