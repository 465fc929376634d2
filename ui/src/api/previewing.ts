import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useCourse } from "./course";
import { rpc } from "./rpc";

/**
 * Plays the open course for as long as the part of the screen that asked is there. A play shows the course as it was
 * when it began; another number of `play` begins anew.
 */
export function usePlay(lesson: string | null, play: number) {
  const course = useCourse().id;
  useEffect(() => () => void rpc("preview_close", {}).catch(() => undefined), []);
  return useQuery({
    queryKey: ["preview", course, lesson, play],
    queryFn: () => rpc("preview_open", { course, lesson }),
    staleTime: Infinity,
    gcTime: 0,
  });
}
