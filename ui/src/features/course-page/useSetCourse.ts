import { useCallback } from "react";
import { useEditing } from "../../api/course";
import type { CourseField } from "../../api/generated";

/** Sets something of the course itself. */
export function useSetCourse(): (set: CourseField) => void {
  const editing = useEditing();
  return useCallback((set: CourseField) => void editing.edit({ edit: "courseSet", set }), [editing]);
}
