import { Switch } from "../controls";
import { useSay } from "../messages/text";
import { LinesField } from "../text/LinesField";
import { fieldOf, put, type Draft } from "../typing/useDraft";
import { useWriting } from "../writing/Writing";
import type { AnswerOf } from "./kinds";

/** The forms that are accepted, one on each line. */
export function ShortAnswer({ draft }: { draft: Draft<AnswerOf<"shortAnswer">> }) {
  const say = useSay();
  const { language } = useWriting();
  return (
    <div className="question-part">
      <LinesField label={say("quiz.accepted.label")} note={say("quiz.accepted.note")} placeholder={say("quiz.accepted.placeholder")} draft={fieldOf(draft, "accepted")} language={language} />
      <Switch isSelected={draft.value.isCaseSensitive} onChange={(isCaseSensitive) => put(fieldOf(draft, "isCaseSensitive"), isCaseSensitive)}>
        {say("quiz.accepted.caseSensitive")}
      </Switch>
    </div>
  );
}
