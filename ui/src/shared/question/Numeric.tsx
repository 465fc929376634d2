import { useState } from "react";
import { isDecimal, isTolerance } from "../../model/decimal";
import { Switch, TextField } from "../controls";
import { useSay } from "../messages/text";
import { fieldOf, put, typingOf, type Draft } from "../typing/useDraft";
import type { AnswerOf } from "./kinds";

/** The right number, how far an answer may be from it, and its unit. */
export function Numeric({ draft }: { draft: Draft<AnswerOf<"numeric">> }) {
  const say = useSay();
  const unit = typingOf(fieldOf(draft, "unit"));
  return (
    <div className="question-part">
      <div className="numeric-row">
        <DecimalField label={say("quiz.numeric.key")} draft={fieldOf(draft, "key")} isFit={isDecimal} error={say("quiz.numeric.notANumber")} />
        <span className="numeric-sign" aria-hidden>
          ±
        </span>
        <DecimalField label={say("quiz.numeric.tolerance")} draft={fieldOf(draft, "tolerance")} isFit={isTolerance} error={say("quiz.numeric.notATolerance")} />
        <TextField label={say("quiz.numeric.unit")} value={unit.value} onChange={unit.type} onBlur={unit.flush} placeholder={say("quiz.numeric.unitPlaceholder")} />
      </div>
      <Switch isSelected={draft.value.isCalculation} onChange={(isCalculation) => put(fieldOf(draft, "isCalculation"), isCalculation)}>
        {say("quiz.numeric.calculation")}
      </Switch>
    </div>
  );
}

interface DecimalFieldProps {
  label: string;
  draft: Draft<string>;
  isFit: (text: string) => boolean;
  error: string;
}

/** A field for an exact decimal. What is not one stays in the field, with a sentence, and is not sent. */
function DecimalField({ label, draft, isFit, error }: DecimalFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const shown = typed ?? draft.value;
  const isBad = typed !== null && !isFit(typed.trim());
  return (
    <TextField
      label={label}
      dir="ltr"
      value={shown}
      onChange={(text) => {
        setLeft(false);
        const number = text.trim();
        setTyped(isFit(number) && number === text ? null : text);
        if (isFit(number)) draft.change(() => number, "typing");
      }}
      onBlur={() => {
        setLeft(true);
        if (!isBad) setTyped(null);
        draft.flush();
      }}
      error={isBad && isLeft ? error : undefined}
    />
  );
}
