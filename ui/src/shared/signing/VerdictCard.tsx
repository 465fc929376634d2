import { BadgeCheck, ClockAlert, FileQuestionMark, ShieldQuestionMark, ShieldX } from "lucide-react";
import type { ReactNode } from "react";
import type { SignatureReport, Verdict } from "../../api/generated";
import { useLanguage, useSay } from "../messages/text";
import { Fingerprint } from "./Fingerprint";
import { reasonText } from "./reasonText";
import "./signing.css";

const MARKS = {
  unsigned: FileQuestionMark,
  broken: ShieldX,
  "intact-unknown": ShieldQuestionMark,
  "intact-trusted": BadgeCheck,
  "intact-expired": ClockAlert,
};

export interface VerdictCardProps {
  verdict: Verdict;
  /** More facts, each a `dt` with a `dd`. */
  facts?: ReactNode;
  /** What can be done now. */
  actions?: ReactNode;
  /** Whether it is a draft of our own, whose lack of a signature is no news. */
  isDraft?: boolean;
}

/** Whether a package can be trusted, in plain words: the answer, who signed, why, and what it holds. */
export function VerdictCard({ verdict, facts, actions, isDraft = false }: VerdictCardProps) {
  const say = useSay();
  const language = useLanguage();
  const { trust, reasons, signatures, files, contentFingerprint } = verdict;
  const Mark = MARKS[trust];
  const isOwnDraft = isDraft && trust === "unsigned";
  return (
    <section className={`verdict verdict-${trust}`} aria-live="polite">
      <header className="verdict-head">
        <Mark size={28} aria-hidden strokeWidth={1.7} />
        <div>
          <h3 className="verdict-title">{say(isOwnDraft ? "export.verdict.draft.title" : `export.verdict.${trust}.title`)}</h3>
          <p>{say(isOwnDraft ? "export.verdict.draft.text" : `export.verdict.${trust}.text`)}</p>
        </div>
      </header>
      {signatures.length > 0 && (
        <ul className="signatures" aria-label={say("export.verdict.signatures")}>
          {signatures.map((signature) => (
            <Signature key={`${signature.role} ${signature.fingerprint}`} signature={signature} />
          ))}
        </ul>
      )}
      {reasons.length > 0 && (
        <div>
          <h4 className="eyebrow">{say("export.verdict.reasons")}</h4>
          <ul className="verdict-reasons selectable">
            {reasons.map((reason) => (
              <li key={`${reason.code} ${reason.sentence}`} dir="auto">
                {reasonText(say, reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className="facts">
        {facts}
        {contentFingerprint !== null && (
          <>
            <dt>{say("export.verdict.content")}</dt>
            <dd>
              <Fingerprint digits={contentFingerprint} />
            </dd>
          </>
        )}
        {signatures.length > 0 && !facts && (
          <>
            <dt>{say("export.verdict.covered")}</dt>
            <dd>{new Intl.NumberFormat(language).format(files)}</dd>
          </>
        )}
      </dl>
      {actions && <div className="verdict-actions">{actions}</div>}
    </section>
  );
}

function Signature({ signature }: { signature: SignatureReport }) {
  const say = useSay();
  const language = useLanguage();
  const { role, name, organisation, fingerprint, claimedAt } = signature;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(claimedAt * 1000);
  return (
    <li className="signature">
      <p className="signature-name selectable" dir="auto">
        {name}
        {organisation && <span className="signature-organisation">{organisation}</span>}
      </p>
      <p className="signing-note">{say(role === "reviewer" ? "export.verdict.reviewedOn" : "export.verdict.signedOn", { day })}</p>
      <div>
        <span className="signing-note">{say("settings.fingerprint.certificate")}</span>
        <Fingerprint digits={fingerprint} isWhole />
      </div>
    </li>
  );
}
