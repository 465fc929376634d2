import { ChevronRight, Ellipsis } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Finding, Question } from "../../api/generated";
import { countFindings, worst } from "../../model/findings";
import { plainLine } from "../../model/plainLine";
import { IconButton, Menu, type MenuEntry } from "../controls";
import { SeverityMark } from "../findings/SeverityMark";
import { useSay } from "../messages/text";
import { useWriting } from "../writing/Writing";
import { keySummary } from "./keySummary";
import { ANSWER_ICONS } from "./kinds";
import "./question-card.css";

export interface QuestionCardProps {
  question: Question;
  number: number;
  isOpen: boolean;
  onToggle: () => void;
  /** Whether somebody was sent here, so that it comes into sight. */
  isWanted?: boolean;
  findings: readonly Finding[];
  menu: readonly MenuEntry[];
  onDelete: () => void;
  /** What stands beside the number, such as a time. */
  aside?: ReactNode;
  /** The question, open. */
  children: ReactNode;
}

/** A question in a list: closed its prompt and its key in two lines, open all of it. Arrows go from card to card. */
export function QuestionCard({ question, number, isOpen, onToggle, isWanted = false, findings, menu, onDelete, aside, children }: QuestionCardProps) {
  const say = useSay();
  const { language } = useWriting();
  const card = useRef<HTMLElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  const counts = countFindings(findings);
  const severity = worst(counts);
  const Icon = ANSWER_ICONS[question.answer.kind];
  const key = keySummary(say, question.answer);

  useEffect(() => {
    if (!isWanted) return;
    card.current?.scrollIntoView?.({ block: "start", behavior: "instant" });
    head.current?.focus({ preventScroll: true });
  }, [isWanted]);

  const press = (event: KeyboardEvent) => {
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (event.key === "Delete" && !held) {
      event.preventDefault();
      onDelete();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !held) {
      event.preventDefault();
      const heads = [...(card.current?.closest("ol")?.querySelectorAll<HTMLElement>(".question-head") ?? [])];
      heads[heads.indexOf(event.currentTarget as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    }
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen || event.defaultPrevented || event.nativeEvent.isComposing) return;
    // The first Escape leaves the field, the second the question.
    if (event.target === head.current) onToggle();
    else head.current?.focus();
  };

  return (
    <article ref={card} className="question-card" data-open={isOpen || undefined} onKeyDown={leave} aria-label={say("quiz.question", { number })}>
      <header className="question-card-head">
        <button ref={head} type="button" className="question-head" aria-expanded={isOpen} onClick={onToggle} onKeyDown={press}>
          <ChevronRight size={16} aria-hidden className="question-chevron" />
          <span className="question-head-words">
            <span className="question-head-line">
              <span className="question-number">{number}</span>
              <Icon size={15} aria-hidden />
              <span>{say(`quiz.kind.${question.answer.kind}`)}</span>
              <span aria-hidden>·</span>
              <span>{say("quiz.pointsCount", { points: question.points })}</span>
              <span aria-hidden>·</span>
              <span>{say(`quiz.difficulty.${question.difficulty}`)}</span>
            </span>
            {!isOpen && (
              <>
                <span className="question-prompt" dir="auto" lang={language}>
                  {plainLine(question.prompt).replace(/\[\[[^\]]*\]\]/g, "____") || say("quiz.noPrompt")}
                </span>
                <span className="question-key" dir="auto">
                  {key ? say("quiz.keyIs", { key }) : say("quiz.noKey")}
                </span>
              </>
            )}
          </span>
          {severity && <SeverityMark severity={severity} count={counts[severity]} />}
        </button>
        {aside}
        <Menu label={say("quiz.menu", { number })} entries={menu}>
          <IconButton icon={Ellipsis} label={say("quiz.menu", { number })} />
        </Menu>
      </header>
      {isOpen && <div className="question-card-body">{children}</div>}
    </article>
  );
}
