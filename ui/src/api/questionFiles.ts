import { useMutation, useQuery } from "@tanstack/react-query";
import { useCourse, useEditing, useHistory } from "./course";
import type { QuizExport, QuizTarget } from "./generated";
import { rpc } from "./rpc";

/** Which quizzes of the open course are written, and as what. No lessons mean every quiz. */
export type QuizChoice = Pick<QuizExport, "lessons" | "format">;

/** What a question file would hold and lack, without writing it. */
export function useQuizExportPlan({ lessons, format }: QuizChoice, isWanted: boolean) {
  const course = useCourse().id;
  const { revision } = useHistory();
  return useQuery({
    queryKey: ["quizExport", course, lessons, format, revision],
    queryFn: () => rpc("quiz_export", { course, lessons, format, path: "" }),
    enabled: isWanted,
    placeholderData: (before) => before,
    gcTime: 60_000,
  });
}

/** Writes a question file. */
export function useQuizExport() {
  const course = useCourse().id;
  return useMutation({ mutationFn: (request: QuizChoice & { path: string }) => rpc("quiz_export", { course, ...request }) });
}

/** What is in a question file; nothing is asked without a path. The file may change, so nothing is kept. */
export function useQuizLook(path: string | null) {
  return useQuery({ queryKey: ["quizLook", path], queryFn: () => rpc("quiz_look", { path: path ?? "" }), enabled: path !== null, gcTime: 0 });
}

/** Takes the questions of a file into the open course. */
export function useQuizImport() {
  const course = useCourse().id;
  const editing = useEditing();
  return useMutation({
    mutationFn: (request: { path: string; target: QuizTarget }) => editing.bring(() => rpc("quiz_import", { course, ...request })),
  });
}
