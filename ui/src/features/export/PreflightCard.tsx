import { Check, ClipboardCheck, FolderOpen, X } from "lucide-react";
import { revealFile } from "../../api/desktop";
import type { PreflightCheck, PreflightReport } from "../../api/generated";
import { Button, Notice } from "../../shared/controls";
import { preflightText } from "../../shared/findings/preflightText";
import { useLanguage, useSay } from "../../shared/messages/text";

/** What opening the package again has shown, check by check, and where that is kept. */
export function PreflightCard({ report: { isGood, checks }, receipt }: { report: PreflightReport; receipt: string }) {
  const say = useSay();
  const failed = checks.filter((check) => !check.isGood);
  return (
    <section className="preflight" aria-labelledby="preflight-title">
      <header className="preflight-head">
        <ClipboardCheck size={20} aria-hidden strokeWidth={1.7} />
        <h3 className="preflight-title" id="preflight-title">
          {say("export.preflight.title")}
        </h3>
        <span className="preflight-sum">{say("export.preflight.sum", { good: checks.length - failed.length, count: checks.length })}</span>
      </header>
      {!isGood && <Notice kind="blocker">{say("export.preflight.failed", { count: failed.length })}</Notice>}
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
  const { title, detail, hint } = preflightText(say, check);
  const Mark = check.isGood ? Check : X;
  return (
    <li className={check.isGood ? "preflight-check" : "preflight-check preflight-bad"}>
      <Mark size={16} aria-hidden strokeWidth={2.4} />
      <div className="preflight-words selectable">
        <p className="preflight-name">{title}</p>
        {detail && (
          <p className="preflight-detail" lang={language === "en" ? undefined : "en"} dir="ltr">
            {detail}
          </p>
        )}
        {hint && <p>{hint}</p>}
      </div>
      <span className="preflight-answer">{say(check.isGood ? "export.preflight.passed" : "export.preflight.notPassed")}</span>
    </li>
  );
}
