import { useState } from "react";
import { fieldLines } from "../../model/fieldLines";
import type { Draft } from "../typing/useDraft";
import { saysTheSame } from "../typing/useListTyping";
import { PlainField, type PlainFieldProps } from "./PlainField";

export interface LinesFieldProps extends Omit<PlainFieldProps, "typing" | "isMultiline"> {
  draft: Draft<string[]>;
}

/** A field for a list of short texts, one on each line. */
export function LinesField({ draft, ...rest }: LinesFieldProps) {
  const { value, change, flush } = draft;
  // What is typed may end with a line that is still empty, which the list does not hold.
  const [typed, setTyped] = useState(() => value.join("\n"));
  const shown = saysTheSame(fieldLines(typed), value) ? typed : value.join("\n");
  const type = (text: string) => {
    setTyped(text);
    change(() => fieldLines(text), "typing");
  };
  return <PlainField {...rest} isMultiline typing={{ value: shown, type, flush }} />;
}
