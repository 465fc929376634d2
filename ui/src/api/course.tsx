import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { Editing, type Written } from "./editing";
import type { Course, CourseOpened, Lesson } from "./generated";
import { rpc } from "./rpc";

interface Open {
  opened: CourseOpened;
  editing: Editing;
}

const OpenCourse = createContext<Open | null>(null);

/** Opens a course for everything below it. */
export function CourseProvider({ course, waiting, failed, children }: { course: string; waiting: ReactNode; failed: (reason: unknown) => ReactNode; children: ReactNode }) {
  const client = useQueryClient();
  const editing = useMemo(() => new Editing(client, course), [client, course]);
  const query = useQuery({ queryKey: ["course", course], queryFn: () => rpc("course_open", { course }), staleTime: Infinity });
  const value = useMemo(() => (query.data ? { opened: query.data, editing } : null), [query.data, editing]);
  if (query.isError) return failed(query.error);
  return value ? <OpenCourse value={value}>{children}</OpenCourse> : waiting;
}

function useOpen(): Open {
  const open = use(OpenCourse);
  if (!open) throw new Error("This part of the screen needs an open course above it.");
  return open;
}

/** The open course. It is only ever read; every change is an edit. */
export function useCourse(): Course {
  return useOpen().opened.course;
}

/** Says the open course at the moment of asking, for an edit that builds on what was sent just before. */
export function useCourseNow(): () => Course {
  const client = useQueryClient();
  const { opened, editing } = useOpen();
  return () => client.getQueryData<CourseOpened>(["course", editing.course])?.course ?? opened.course;
}

/** A lesson of the open course. */
export function useLesson(id: string): Lesson | undefined {
  const course = useCourse();
  return useMemo(() => course.modules.flatMap((module) => module.lessons).find((lesson) => lesson.id === id), [course, id]);
}

/** What changes the open course. */
export function useEditing(): Editing {
  return useOpen().editing;
}

/** Where the open course stands in its history. */
export function useHistory() {
  return useOpen().opened.history;
}

/** Whether everything is on the disk. */
export function useWritten(): Written {
  const { editing } = useOpen();
  return useSyncExternalStore(editing.subscribe, editing.status);
}

/** The address of a media file of the open course. */
export function useMediaAddress(): (name: string) => string {
  const { mediaBase } = useOpen().opened;
  return (name) => mediaBase + encodeURIComponent(name);
}

/** Hours, findings and coverage of the open course. What was said last stays until there is something new. */
export function useReview() {
  const { opened } = useOpen();
  return useQuery({
    queryKey: ["review", opened.course.id],
    queryFn: () => rpc("course_review", { course: opened.course.id }),
    placeholderData: (before) => before,
  });
}

/** Ids that nothing in any course has yet. */
export async function newIds(count: number): Promise<string[]> {
  return (await rpc("ids_new", { count })).ids;
}
