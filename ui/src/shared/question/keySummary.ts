import type { QuestionKind } from "../../api/generated";
import { plainLine } from "../../model/plainLine";
import type { Say } from "../messages/text";

/** What is right, in one line; empty where nothing is yet. */
export function keySummary(say: Say, answer: QuestionKind): string {
  switch (answer.kind) {
    case "singleChoice":
    case "multipleResponse":
      return joined(answer.options.filter(({ isKey }) => isKey).map(({ text }) => plainLine(text)));
    case "trueFalse":
      return say(answer.isTrue ? "quiz.true" : "quiz.false");
    case "matching":
      return joined(answer.pairs.filter(({ left }) => left !== "").map(({ left, right }) => `${plainLine(left)} – ${plainLine(right)}`));
    case "ordering":
      return answer.elements
        .map(({ text }) => text)
        .filter(Boolean)
        .join(" › ");
    case "numeric": {
      const tolerance = Number(answer.tolerance) === 0 ? "" : ` ± ${answer.tolerance}`;
      return `${answer.key}${tolerance} ${answer.unit}`.trim();
    }
    case "shortAnswer":
      return answer.accepted.join(" / ");
    case "fillBlank":
      return joined(answer.blanks.map(({ accepted }) => accepted.join(" / ")));
    case "hotspot":
      return joined(answer.regions.filter(({ isKey }) => isKey).map(({ label }) => label));
  }
}

const joined = (texts: string[]) => texts.filter(Boolean).join(" · ");
