import type { Job } from "../../api/jobs";

/** The pictures of the course, for questions that ask about one. */
export interface Pictures {
  /** The names of those that the course has. */
  names: readonly string[];
  /** Lets the person choose one more and brings it into the course; `null` where nothing came of it. */
  choose: (title: string) => Promise<string | null>;
  /** How it stands with one that is being brought in. */
  job: Job;
}
