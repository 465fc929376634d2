import { useCallback, useEffect, useState } from "react";
import { host } from "../host";
import type { Failure, JobOutcome, JobState } from "./generated";
import { asFailure, rpc } from "./rpc";

/** How one job that this part of the screen has started stands. */
export interface Job {
  /** `null` before it was started and after it was put away. */
  state: JobState | null;
  /** Why it could not even be started. */
  failure: Failure | null;
  /** Starts it. */
  start: (ask: () => Promise<JobState>) => Promise<void>;
  /** Asks it to stop. */
  cancel: () => void;
  /** Forgets it. */
  putAway: () => void;
}

/** Starts a job and follows it to its end. `onEnd` is called once, with how it ended. */
export function useJob(onEnd?: (outcome: JobOutcome) => void): Job {
  const [state, setState] = useState<JobState | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const id = state?.job;
  const isOver = state?.outcome != null;

  useEffect(() => {
    if (id === undefined || isOver) return;
    const hear = (heard: JobState) => {
      if (heard.job !== id) return;
      setState((before) => (before?.outcome ? before : heard));
      if (heard.outcome) onEnd?.(heard.outcome);
    };
    const stop = host().onJob((heard) => hear(heard as JobState));
    // It may have ended before anybody listened.
    void rpc("job_status", { job: id }).then((now) => now.outcome && hear(now), () => undefined);
    return stop;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- whoever listens at the end need not keep one function
  }, [id, isOver]);

  const start = useCallback(async (ask: () => Promise<JobState>) => {
    setFailure(null);
    try {
      setState(await ask());
    } catch (reason) {
      setFailure(asFailure(reason));
    }
  }, []);
  const cancel = useCallback(() => {
    if (id !== undefined) void rpc("job_cancel", { job: id });
  }, [id]);
  const putAway = useCallback(() => {
    setState(null);
    setFailure(null);
  }, []);
  return { state, failure, start, cancel, putAway };
}
