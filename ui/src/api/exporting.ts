import { useQuery } from "@tanstack/react-query";
import { useCourse, useHistory } from "./course";
import type { ExportForm } from "./generated";
import { rpc } from "./rpc";

/** The LMSs that a package can be made for. They do not change while the studio runs. */
export function useLmsList() {
  return useQuery({ queryKey: ["lms"], queryFn: () => rpc("lms_list", {}), staleTime: Infinity });
}

/** What an export of the open course would be, worked out anew after every change. What was said last stays until there is something new. */
export function useExportPlan(form: ExportForm, isWanted: boolean) {
  const course = useCourse().id;
  const { revision } = useHistory();
  return useQuery({
    queryKey: ["exportPlan", course, form, revision],
    queryFn: () => rpc("export_plan", { course, form }),
    enabled: isWanted,
    placeholderData: (before) => before,
    gcTime: 60_000,
  });
}
