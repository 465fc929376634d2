import { Check, CircleAlert, ClipboardCheck, FolderOpen, X } from "lucide-react";
import { revealFile } from "../../api/desktop";
import type { CheckState, PreflightCheck, PreflightReport } from "../../api/generated";
import { Button, Notice, type Icon } from "../../shared/controls";
import { preflightText } from "../../shared/findings/preflightText";
import { useLanguage, useSay } from "../../shared/messages/text";
import "./preflight.css";

const MARKS: Record<CheckState, Icon> = { passed: Check, noted: CircleAlert, failed: X };

/** What opening the package again has shown, check by check, and where that is kept. */
export function PreflightCard({ report: { checks }, receipt }: { report: PreflightReport; receipt: string }) {
  const say = useSay();
  const count = (state: CheckState) => checks.filter((check) => check.state === state).length;
  return (
    <section className="preflight" aria-labelledby="preflight-title">
      <header className="preflight-head">
        <ClipboardCheck size={20} aria-hidden strokeWidth={1.7} />
        <h3 className="preflight-title" id="preflight-title">
          {say("export.preflight.title")}
        </h3>
        <span className="preflight-sum">{say("export.preflight.sum", { good: count("passed"), count: checks.length })}</span>
      </header>
      {count("failed") > 0 && <Notice kind="blocker">{say("export.preflight.failedNote", { count: count("failed") })}</Notice>}
      <ul className="preflight-checks">
        {checks.map((check) => (
          <CheckLine key={check.code} check={check} />
        ))}
      </ul>
      <footer className="preflight-foot">
        <p className="selectable">
          {say("export.preflight.receipt")} <span dir="auto">{receipt}</span>
        </p>
        <Button icon={FolderOpen} look="quiet" onPress={() => void revealFile(receipt)}>
          {say("export.written.show")}
        </Button>
      </footer>
    </section>
  );
}

function CheckLine({ check }: { check: PreflightCheck }) {
  const say = useSay();
  const language = useLanguage();
  const { state, details } = check;
  const { title, hint } = preflightText(say, check);
  const Mark = MARKS[state];
  return (
    <li className={`preflight-check preflight-${state}`}>
      <Mark size={16} aria-hidden strokeWidth={2.4} />
      <div className="preflight-words selectable">
        <p className="preflight-name">{title}</p>
        {details.length > 0 && (
          <ul className="preflight-details" lang={language === "en" ? undefined : "en"} dir="ltr">
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {hint && <p>{hint}</p>}
      </div>
      <span className="preflight-answer">{say(`export.preflight.${state}`)}</span>
    </li>
  );
}
