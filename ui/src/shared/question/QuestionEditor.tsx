import type { Outcome, Question } from "../../api/generated";
import type { TagGroupChoice } from "../../model/competencies";
import { useSay } from "../messages/text";
import { OutcomeChecks } from "../outcomes/OutcomeChecks";
import { TagPicker } from "../tags/TagPicker";
import { fieldOf, put, typingOf, type Draft } from "../typing/useDraft";
import { MarkdownField, useWriting } from "../writing/Writing";
import { AnswerEditor } from "./AnswerEditor";
import { GapPrompt } from "./GapPrompt";
import type { Pictures } from "./pictures";
import "./question.css";
import { WorthRow } from "./WorthRow";

export interface QuestionEditorProps {
  draft: Draft<Question>;
  outcomes: readonly Outcome[];
  groups: readonly TagGroupChoice[];
  pictures: Pictures;
}

/** A question as it is asked and answered, all of it open to be written. */
export function QuestionEditor({ draft, outcomes, groups, pictures }: QuestionEditorProps) {
  const say = useSay();
  const { language } = useWriting();
  const prompt = typingOf(fieldOf(draft, "prompt"));
  const feedback = fieldOf(draft, "feedback");
  const right = typingOf(fieldOf(feedback, "right"));
  const wrong = typingOf(fieldOf(feedback, "wrong"));
  return (
    <div className="question-editor">
      {draft.value.answer.kind === "fillBlank" ? (
        <GapPrompt draft={draft} />
      ) : (
        <div className="question-part" data-part="prompt">
          <span className="field-label" aria-hidden>
            {say("quiz.prompt")}
          </span>
          <MarkdownField look="field" label={say("quiz.prompt")} value={prompt.value} onChange={prompt.type} placeholder={say("quiz.promptPlaceholder")} />
        </div>
      )}
      <AnswerEditor question={draft} pictures={pictures} />
      <div className="question-feedback">
        <div className="question-part">
          <span className="field-label" aria-hidden>
            {say("quiz.feedback.right")}
          </span>
          <MarkdownField look="line" label={say("quiz.feedback.right")} value={right.value} onChange={right.type} placeholder={say("quiz.feedback.rightPlaceholder")} />
        </div>
        <div className="question-part">
          <span className="field-label" aria-hidden>
            {say("quiz.feedback.wrong")}
          </span>
          <MarkdownField look="line" label={say("quiz.feedback.wrong")} value={wrong.value} onChange={wrong.type} placeholder={say("quiz.feedback.wrongPlaceholder")} />
        </div>
      </div>
      <WorthRow draft={draft} />
      <OutcomeChecks
        label={say("quiz.assesses")}
        outcomes={outcomes}
        language={language}
        chosen={draft.value.outcomes}
        onChange={(value) => put(fieldOf(draft, "outcomes"), value)}
      />
      <TagPicker label={say("quiz.competencies")} value={draft.value.alignments} onChange={(value) => put(fieldOf(draft, "alignments"), value)} groups={groups} />
    </div>
  );
}
