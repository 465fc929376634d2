import type { Question, QuestionDifficulty } from "../../api/generated";
import { NumberField, Select } from "../controls";
import { useSay } from "../messages/text";
import { fieldOf, put, type Draft } from "../typing/useDraft";

const DIFFICULTIES: readonly QuestionDifficulty[] = ["easy", "medium", "hard"];

/** What a question is worth and how hard it is. */
export function WorthRow({ draft }: { draft: Draft<Question> }) {
  const say = useSay();
  return (
    <div className="question-worth">
      <NumberField label={say("quiz.points")} value={draft.value.points} min={0} max={1000} onChange={(points) => put(fieldOf(draft, "points"), points ?? 0)} />
      <Select
        label={say("quiz.difficulty")}
        options={DIFFICULTIES.map((id) => ({ id, name: say(`quiz.difficulty.${id}`), note: say(`quiz.difficultyNote.${id}`) }))}
        value={draft.value.difficulty}
        onChange={(difficulty) => put(fieldOf(draft, "difficulty"), difficulty)}
      />
    </div>
  );
}
