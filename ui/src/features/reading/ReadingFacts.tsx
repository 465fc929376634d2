import { Button as AriaButton } from "react-aria-components";
import { useReview } from "../../api/course";
import type { Difficulty, LessonId, Purpose, Reading, ReadingField } from "../../api/generated";
import { Hint, Select } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

const DIFFICULTIES: readonly Difficulty[] = ["review", "standard", "hard", "veryHard"];
const PURPOSES: readonly Purpose[] = ["skim", "understand", "closeStudy"];

/** The quiet line below the title: how hard the text is, what it is read for, and how long it is. */
export function ReadingFacts({ id, reading, onSet }: { id: LessonId; reading: Reading; onSet: (set: ReadingField) => void }) {
  const say = useSay();
  return (
    <div className="reading-facts">
      <span aria-hidden>{say("reading.difficulty")}</span>
      <Select
        label={say("reading.difficulty")}
        hidesLabel
        value={reading.difficulty}
        options={DIFFICULTIES.map((difficulty) => ({
          id: difficulty,
          name: say(`reading.difficulty.${difficulty}`),
          note: say(`reading.difficulty.${difficulty}.note`),
        }))}
        onChange={(value) => value !== reading.difficulty && onSet({ field: "difficulty", value })}
      />
      <span aria-hidden>{say("reading.purpose")}</span>
      <Select
        label={say("reading.purpose")}
        hidesLabel
        value={reading.purpose}
        options={PURPOSES.map((purpose) => ({
          id: purpose,
          name: say(`reading.purpose.${purpose}`),
          note: say(`reading.purpose.${purpose}.note`),
        }))}
        onChange={(value) => value !== reading.purpose && onSet({ field: "purpose", value })}
      />
      <Length id={id} />
    </div>
  );
}

// Each line of the sum begins with what it counts, such as `1 800 words × …`; a text in two scripts has two lines.
const COUNTED = /^([\d\s]+?) (?:segmented )?(words|characters|letters)\b/;

/** How long the text is, as the hours count it, with the sum for those who ask. */
function Length({ id }: { id: LessonId }) {
  const say = useSay();
  const lines = useReview().data?.estimate.lines.filter(({ what, place }) => what === "text" && place.kind === "lesson" && place.lesson === id) ?? [];
  const lengths = lines.flatMap(({ inputs }) => {
    const [, count, unit] = COUNTED.exec(inputs) ?? [];
    return count && unit ? [say("reading.length", { count: Number(count.replace(/\s/g, "")), unit })] : [];
  });
  if (lengths.length === 0) return null;
  return (
    <Hint text={lines.map(({ inputs }) => inputs).join(" + ")}>
      <AriaButton className="reading-length">{lengths.join(" + ")}</AriaButton>
    </Hint>
  );
}
