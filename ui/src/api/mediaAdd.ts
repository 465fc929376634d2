import { useCallback, useRef } from "react";
import { useCourse, useEditing } from "./course";
import type { JobOutcome, MediaPurpose } from "./generated";
import { useJob, type Job } from "./jobs";
import { rpc } from "./rpc";

export interface MediaAdding {
  /** How it stands with the file that is being brought in. */
  job: Job;
  /** Brings a file into the course; resolves with its name there, or `null` where nothing came of it. */
  add: (path: string, purpose: MediaPurpose) => Promise<string | null>;
}

/** Brings files into the open course. */
export function useMediaAdding(): MediaAdding {
  const course = useCourse().id;
  const editing = useEditing();
  const ended = useRef<((outcome: JobOutcome | null) => void) | null>(null);
  const job = useJob((outcome) => ended.current?.(outcome));
  const { start, putAway } = job;

  const add = useCallback(
    async (path: string, purpose: MediaPurpose) => {
      const outcome = await new Promise<JobOutcome | null>((resolve) => {
        ended.current = resolve;
        void start(async () => {
          try {
            const state = await rpc("media_add", { course, path, purpose });
            // What is over before anybody could listen is heard of here.
            if (state.outcome) resolve(state.outcome);
            return state;
          } catch (reason) {
            resolve(null);
            throw reason;
          }
        });
      });
      if (outcome?.kind === "cancelled") putAway();
      if (outcome?.kind !== "mediaAdded") return null;
      editing.show(outcome.added.parts, outcome.added.history);
      if (outcome.added.remarks.length === 0) putAway();
      return outcome.added.name;
    },
    [course, editing, start, putAway],
  );
  return { job, add };
}
