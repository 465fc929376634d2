import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CourseNew, Courses, Settings } from "./generated";
import { rpc } from "./rpc";

/** The library that is open: it is opened, or made, when somebody first asks. */
export function useLibrary() {
  return useQuery({ queryKey: ["library"], queryFn: () => rpc("library_open", { folder: null }), staleTime: Infinity });
}

/** Makes a verified copy of the library's database. */
export function useBackup() {
  return useMutation({ mutationFn: () => rpc("library_backup", {}) });
}

/** The courses of the library, the last changed first. */
export function useCourses() {
  return useQuery({ queryKey: ["courses"], queryFn: () => rpc("library_courses", {}) });
}

/** The courses in the bin. */
export function useBin() {
  return useQuery({ queryKey: ["bin"], queryFn: () => rpc("library_bin", {}) });
}

/** The templates that ship with the studio. They do not change while it runs. */
export function useTemplates() {
  return useQuery({ queryKey: ["templates"], queryFn: () => rpc("template_list", {}), staleTime: Infinity });
}

/** The frameworks that ship with the studio. They do not change while it runs. */
export function useFrameworks() {
  return useQuery({ queryKey: ["frameworks"], queryFn: () => rpc("framework_list", {}), staleTime: Infinity });
}

/** What was found in all courses; nothing is asked for an empty text. */
export function useSearch(query: string) {
  return useQuery({
    queryKey: ["search", query],
    queryFn: () => rpc("library_search", { query }),
    enabled: query.trim() !== "",
    placeholderData: (before) => before,
  });
}

/** Makes a course, and resolves with it open. */
export function useNewCourse() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CourseNew) => rpc("course_new", request),
    onSuccess: (opened) => {
      client.setQueryData(["course", opened.course.id], opened);
      void client.invalidateQueries({ queryKey: ["courses"] });
    },
  });
}

function useCourseListChange<T>(change: (request: T) => Promise<Courses>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ["courses"] });
      void client.invalidateQueries({ queryKey: ["bin"] });
    },
  });
}

/** Puts a course into the bin. */
export function useDeleteCourse() {
  return useCourseListChange((course: string) => rpc("course_delete", { course }));
}

/** Takes a course out of the bin. */
export function useRestoreCourse() {
  return useCourseListChange((course: string) => rpc("course_restore", { course }));
}

/** Copies a course. */
export function useDuplicateCourse() {
  return useCourseListChange((request: { course: string; title: string }) => rpc("course_duplicate", request));
}

/** What the user has chosen for the studio itself. */
export function useSettings() {
  return useQuery({ queryKey: ["settings"], queryFn: () => rpc("settings_get", {}), staleTime: Infinity });
}

/** Changes the settings. */
export function useSetSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: Settings) => rpc("settings_set", { settings }),
    onSuccess: (settings) => client.setQueryData(["settings"], settings),
  });
}

/** The policies that turn time into hours and credits. They do not change while the studio runs. */
export function usePolicies() {
  return useQuery({ queryKey: ["policies"], queryFn: () => rpc("policy_list", {}), staleTime: Infinity });
}
