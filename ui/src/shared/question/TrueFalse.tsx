import { Segmented } from "../controls";
import { useSay } from "../messages/text";
import { fieldOf, put, type Draft } from "../typing/useDraft";
import type { AnswerOf } from "./kinds";

/** Whether the statement is true. */
export function TrueFalse({ draft }: { draft: Draft<AnswerOf<"trueFalse">> }) {
  const say = useSay();
  return (
    <div className="question-part">
      <p className="field-label">{say("quiz.trueFalse.label")}</p>
      <div>
        <Segmented
          label={say("quiz.trueFalse.label")}
          options={[
            { id: "true", name: say("quiz.true") },
            { id: "false", name: say("quiz.false") },
          ]}
          value={draft.value.isTrue ? "true" : "false"}
          onChange={(value) => put(fieldOf(draft, "isTrue"), value === "true")}
        />
      </div>
    </div>
  );
}
