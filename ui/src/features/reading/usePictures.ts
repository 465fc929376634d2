import { useCallback, useRef } from "react";
import { useCourse, useEditing } from "../../api/course";
import type { JobOutcome } from "../../api/generated";
import { useJob, type Job } from "../../api/jobs";
import { rpc } from "../../api/rpc";

export interface Pictures {
  /** The job of the file that is being brought in. */
  job: Job;
  /** Brings a file into the course; resolves with its name there, or `null` where nothing came of it. */
  add: (path: string) => Promise<string | null>;
}

/** Brings pictures into the course, one after the other. */
export function usePictures(): Pictures {
  const course = useCourse().id;
  const editing = useEditing();
  const ended = useRef<((outcome: JobOutcome | null) => void) | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const job = useJob((outcome) => ended.current?.(outcome));
  const { start, putAway } = job;

  const add = useCallback(
    (path: string) => {
      const bring = async () => {
        const outcome = await new Promise<JobOutcome | null>((resolve) => {
          ended.current = resolve;
          void start(async () => {
            try {
              const state = await rpc("media_add", { course, path, purpose: { kind: "listed" } });
              // What is over before anybody could listen is heard of here.
              if (state.outcome) resolve(state.outcome);
              return state;
            } catch (reason) {
              resolve(null);
              throw reason;
            }
          });
        });
        if (outcome?.kind !== "mediaAdded") {
          if (outcome?.kind === "cancelled") putAway();
          return null;
        }
        editing.show(outcome.added.parts, outcome.added.history);
        putAway();
        return outcome.added.name;
      };
      const brought = queue.current.then(bring);
      queue.current = brought.catch(() => undefined);
      return brought;
    },
    [course, editing, start, putAway],
  );
  return { job, add };
}
