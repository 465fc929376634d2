import { CornerDownRight, X } from "lucide-react";
import type { Blank, Question } from "../../api/generated";
import { closeGap, gapIds } from "../../model/gaps";
import { Button, IconButton, Notice, Switch } from "../controls";
import { useSay } from "../messages/text";
import { LinesField } from "../text/LinesField";
import { fieldOf, itemOf, put, type Draft } from "../typing/useDraft";
import { useWriting } from "../writing/Writing";
import type { AnswerOf } from "./kinds";

export interface FillBlankProps {
  question: Draft<Question>;
  draft: Draft<AnswerOf<"fillBlank">>;
}

/** What is accepted in each gap of the prompt. */
export function FillBlank({ question, draft }: FillBlankProps) {
  const say = useSay();
  const { language } = useWriting();
  const { prompt } = question.value;
  const { blanks } = draft.value;
  const inPrompt = gapIds(prompt);
  const unknown = inPrompt.filter((id) => !blanks.some((blank) => blank.id === id));
  const list = fieldOf(draft, "blanks");

  const close = ({ id }: Blank) =>
    question.change((now) => {
      if (now.answer.kind !== "fillBlank") return now;
      const { prompt, blanks } = closeGap({ prompt: now.prompt, blanks: now.answer.blanks }, id);
      return { ...now, prompt, answer: { ...now.answer, blanks } };
    }, "atOnce");
  const insert = ({ id }: Blank) => put(fieldOf(question, "prompt"), `${prompt}${prompt === "" || prompt.endsWith(" ") ? "" : " "}[[${id}]]`);

  return (
    <div className="question-part">
      {blanks.length === 0 && <p className="field-note">{say("quiz.gaps.none")}</p>}
      <ol className="gap-list">
        {blanks.map((blank, index) => (
          <li key={blank.id} className="gap-row" data-part={blank.id}>
            <LinesField label={say("quiz.gaps.accepted", { number: index + 1 })} placeholder={say("quiz.accepted.placeholder")} draft={fieldOf(itemOf(list, blank), "accepted")} language={language} />
            <IconButton icon={X} label={say("quiz.gaps.close", { number: index + 1 })} onPress={() => close(blank)} />
            {!inPrompt.includes(blank.id) && (
              <Notice
                kind="warning"
                action={
                  <Button look="quiet" icon={CornerDownRight} onPress={() => insert(blank)}>
                    {say("quiz.gaps.insert")}
                  </Button>
                }
              >
                {say("quiz.gaps.notInPrompt", { number: index + 1 })}
              </Notice>
            )}
          </li>
        ))}
      </ol>
      {unknown.map((id) => (
        <Notice
          key={id}
          kind="warning"
          action={
            <Button look="quiet" onPress={() => put(list, [...blanks, { id, accepted: [] }])}>
              {say("quiz.gaps.make")}
            </Button>
          }
        >
          {say("quiz.gaps.unknown", { gap: `[[${id}]]` })}
        </Notice>
      ))}
      <Switch isSelected={draft.value.isCaseSensitive} onChange={(isCaseSensitive) => put(fieldOf(draft, "isCaseSensitive"), isCaseSensitive)}>
        {say("quiz.accepted.caseSensitive")}
      </Switch>
    </div>
  );
}
