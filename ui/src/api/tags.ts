import { useMemo } from "react";
import { adoptedFramework, tagGroups, type TagGroupChoice } from "../model/competencies";
import { useCourse } from "./course";
import { useFrameworks } from "./library";

/** What things in the open course can be tagged with; nothing while no framework is adopted. */
export function useTagGroups(): TagGroupChoice[] {
  const course = useCourse();
  const frameworks = useFrameworks().data?.frameworks;
  return useMemo(() => tagGroups(adoptedFramework(course, frameworks ?? [])), [course, frameworks]);
}
