import { useQuery } from "@tanstack/react-query";
import { useCourse, useHistory } from "./course";
import type { ExportFormat } from "./generated";
import { rpc } from "./rpc";

/** What an export of the open course would be, worked out anew after every change. */
export function useExportPlan(format: ExportFormat, isWanted: boolean) {
  const course = useCourse().id;
  const { revision } = useHistory();
  return useQuery({
    queryKey: ["exportPlan", course, format, revision],
    queryFn: () => rpc("export_plan", { course, format }),
    enabled: isWanted,
    placeholderData: (before) => before,
    gcTime: 60_000,
  });
}
