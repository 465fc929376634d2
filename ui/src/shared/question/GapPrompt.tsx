import { RectangleEllipsis } from "lucide-react";
import { useRef } from "react";
import type { Question } from "../../api/generated";
import { makeGap, promptPieces } from "../../model/gaps";
import { plainLine } from "../../model/plainLine";
import { Button } from "../controls";
import { useSay } from "../messages/text";
import { PlainField } from "../text/PlainField";
import { fieldOf, typingOf, type Draft } from "../typing/useDraft";
import { useWriting } from "../writing/Writing";
import { useFocusPart } from "./useFocusPart";

/** A prompt with gaps: written as text, with a button that makes a gap of the selected words, and shown below with its gaps. */
export function GapPrompt({ draft }: { draft: Draft<Question> }) {
  const say = useSay();
  const { language } = useWriting();
  const place = useRef<HTMLDivElement>(null);
  const focusPart = useFocusPart(place);
  const { prompt, answer } = draft.value;
  const numbers = new Map(answer.kind === "fillBlank" ? answer.blanks.map(({ id }, index) => [id, index + 1]) : []);

  const gap = () => {
    const field = place.current?.querySelector("textarea");
    if (!field) return;
    const { selectionStart: from, selectionEnd: to } = field;
    focusPart("prompt");
    draft.change((now) => {
      if (now.answer.kind !== "fillBlank") return now;
      const { prompt, blanks } = makeGap({ prompt: now.prompt, blanks: now.answer.blanks }, from, to);
      return { ...now, prompt, answer: { ...now.answer, blanks } };
    }, "atOnce");
  };

  return (
    <div ref={place} className="question-part">
      <div data-part="prompt">
        <PlainField isMultiline label={say("quiz.prompt")} placeholder={say("quiz.gaps.placeholder")} typing={typingOf(fieldOf(draft, "prompt"))} language={language} />
      </div>
      <div className="gap-make">
        <Button icon={RectangleEllipsis} onPress={gap}>
          {say("quiz.gaps.fromSelection")}
        </Button>
        <span className="field-note">{say("quiz.gaps.note")}</span>
      </div>
      {numbers.size > 0 && (
        <p className="gap-shown" dir="auto" lang={language}>
          {promptPieces(prompt).map((piece, at) =>
            piece.kind === "words" ? (
              <span key={at}>{wordsBetween(piece.words)}</span>
            ) : (
              <span key={at} className="gap-chip">
                {numbers.get(piece.id) ?? "?"}
              </span>
            ),
          )}
        </p>
      )}
    </div>
  );
}

/** Words between gaps as one line, with the blanks at their ends that keep them from the gaps. */
function wordsBetween(words: string): string {
  return `${/^\s/.test(words) ? " " : ""}${plainLine(words)}${/\s$/.test(words) ? " " : ""}`;
}
