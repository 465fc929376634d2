import type { QueryClient } from "@tanstack/react-query";
import type { Changed, Course, CourseOpened, Edit, Failure, History, Lesson, Parts } from "./generated";
import { asFailure, rpc } from "./rpc";

/** Whether what the person did is on the disk. */
export type Written = { state: "written"; at: number | null } | { state: "writing" } | { state: "failed"; failure: Failure };

/**
 * Sends the edits of one course to the core, one after the other and in order, and shows what came of them.
 *
 * Nothing is shown as changed before the core has it on the disk, so what the screens show is never ahead of what a
 * power cut would leave.
 */
export class Editing {
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private written: Written = { state: "written", at: null };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: QueryClient,
    readonly course: string,
  ) {}

  /** Makes an edit. Resolves when it is on the disk, and with `false` when it was refused. */
  edit(edit: Edit): Promise<boolean> {
    return this.send(() => rpc("course_edit", { course: this.course, edit }));
  }

  /** Takes the last change back. */
  undo(): Promise<boolean> {
    return this.send(() => rpc("course_undo", { course: this.course }));
  }

  /** Makes the change again that was taken back last. */
  redo(): Promise<boolean> {
    return this.send(() => rpc("course_redo", { course: this.course }));
  }

  /** Changes the course by another command than an edit, in its turn. Rejects where it was refused, and nothing has changed then. */
  bring<T extends { changed: Changed }>(ask: () => Promise<T>): Promise<T> {
    const done = this.queue.then(ask).then((answer) => {
      const { parts, history } = answer.changed;
      this.show(parts, history);
      if (this.waiting === 0) this.say({ state: "written", at: history.writtenAt });
      return answer;
    });
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Shows what a job has changed. */
  show(parts: Parts, history: History): void {
    this.client.setQueryData<CourseOpened>(["course", this.course], (opened) =>
      opened ? { ...opened, course: withParts(opened.course, parts), history } : opened,
    );
    void this.client.invalidateQueries({ queryKey: ["review", this.course] });
    void this.client.invalidateQueries({ queryKey: ["courses"] });
  }

  /** Resolves when everything that was sent so far is answered. */
  settled(): Promise<unknown> {
    return this.queue;
  }

  /** Calls the listener whenever `status` changes, until the returned function is called. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether everything is on the disk. */
  status = (): Written => this.written;

  private send(ask: () => Promise<Changed>): Promise<boolean> {
    this.waiting += 1;
    this.say({ state: "writing" });
    const done = this.queue.then(ask).then(
      ({ parts, history }) => {
        this.show(parts, history);
        this.waiting -= 1;
        if (this.waiting === 0) this.say({ state: "written", at: history.writtenAt });
        return true;
      },
      (reason: unknown) => {
        this.waiting -= 1;
        this.say({ state: "failed", failure: asFailure(reason) });
        return false;
      },
    );
    this.queue = done;
    return done;
  }

  private say(written: Written): void {
    this.written = written;
    for (const listener of this.listeners) listener();
  }
}

/** The course with what has changed put in. */
export function withParts(course: Course, parts: Parts): Course {
  if (parts.kind === "whole") return parts.course;
  const { lesson } = parts;
  const swap = (old: Lesson) => (old.id === lesson.id ? lesson : old);
  return { ...course, modules: course.modules.map((module) => ({ ...module, lessons: module.lessons.map(swap) })) };
}
