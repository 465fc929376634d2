import { hasExtension, PICTURE_EXTENSIONS } from "../model/mediaKinds";
import { useCourse } from "./course";
import { chooseFile } from "./desktop";
import type { Job } from "./jobs";
import { useMediaAdding } from "./mediaAdd";

export interface CoursePictures {
  names: string[];
  choose: (title: string) => Promise<string | null>;
  job: Job;
}

/** The pictures that the open course has, and the way to bring in one more. */
export function useCoursePictures(): CoursePictures {
  const { media } = useCourse();
  const { job, add } = useMediaAdding();
  const choose = async (title: string) => {
    const path = await chooseFile(title, PICTURE_EXTENSIONS);
    return path === null ? null : add(path, { kind: "listed" });
  };
  return { names: media.map(({ name }) => name).filter((name) => hasExtension(name, PICTURE_EXTENSIONS)), choose, job };
}
