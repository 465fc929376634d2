import type { Question } from "../../api/generated";
import { fieldOf, type Draft } from "../typing/useDraft";
import { FillBlank } from "./FillBlank";
import { Hotspot } from "./Hotspot";
import { draftOf } from "./kinds";
import { Matching } from "./Matching";
import { Numeric } from "./Numeric";
import { Options } from "./Options";
import { Ordering } from "./Ordering";
import type { Pictures } from "./pictures";
import { ShortAnswer } from "./ShortAnswer";
import { TrueFalse } from "./TrueFalse";

/** How a question is answered, with the key, edited in the way of its kind. */
export function AnswerEditor({ question, pictures }: { question: Draft<Question>; pictures: Pictures }) {
  const draft = fieldOf(question, "answer");
  const answer = draft.value;
  switch (answer.kind) {
    case "singleChoice":
      return <Options draft={fieldOf(draftOf(draft, answer), "options")} of="one" group={question.value.id} />;
    case "multipleResponse":
      return <Options draft={fieldOf(draftOf(draft, answer), "options")} of="many" group={question.value.id} />;
    case "trueFalse":
      return <TrueFalse draft={draftOf(draft, answer)} />;
    case "matching":
      return <Matching draft={draftOf(draft, answer)} />;
    case "ordering":
      return <Ordering draft={draftOf(draft, answer)} />;
    case "numeric":
      return <Numeric draft={draftOf(draft, answer)} />;
    case "shortAnswer":
      return <ShortAnswer draft={draftOf(draft, answer)} />;
    case "fillBlank":
      return <FillBlank question={question} draft={draftOf(draft, answer)} />;
    case "hotspot":
      return <Hotspot draft={draftOf(draft, answer)} pictures={pictures} />;
  }
}
