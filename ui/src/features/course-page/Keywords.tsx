import { useCourse } from "../../api/course";
import { useSay } from "../../shared/messages/text";
import { InPlaceField } from "../../shared/text/InPlaceField";
import { saysTheSame } from "../../shared/typing/useListTyping";
import { useTyping } from "../../shared/typing/useTyping";
import { useSetCourse } from "./useSetCourse";

/** Words between commas of any script, each once. */
function keywordsOf(text: string): string[] {
  return [...new Set(text.split(/[,;，、；،\n]/).map((word) => word.trim()).filter(Boolean))];
}

/** Words that a learner would search for, written with commas between them. */
export function Keywords() {
  const say = useSay();
  const course = useCourse();
  const set = useSetCourse();
  const typing = useTyping(
    course.keywords.join(", "),
    (text) => set({ field: "keywords", value: keywordsOf(text) }),
    (a, b) => saysTheSame(keywordsOf(a), keywordsOf(b)),
  );
  return (
    <InPlaceField
      label={say("course.page.keywords")}
      typing={typing}
      placeholder={say("course.page.keywordsPlaceholder")}
      language={course.language}
    />
  );
}
