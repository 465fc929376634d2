import { useDraft } from "../../shared/typing/useDraft";
import { MarkdownField } from "../../shared/writing/Writing";

export interface GuideTextProps {
  label: string;
  placeholder: string;
  value: string;
  onSet: (value: string) => void;
}

/** A text of the guide, sent at every pause of typing. */
export function GuideText({ label, placeholder, value, onSet }: GuideTextProps) {
  const draft = useDraft(value, onSet);
  return <MarkdownField isQuiet look="field" label={label} placeholder={placeholder} value={draft.value} onChange={(next) => draft.change(() => next, "typing")} />;
}
