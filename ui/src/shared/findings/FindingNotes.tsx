import { Wrench } from "lucide-react";
import type { Edit, Finding } from "../../api/generated";
import { Button, Notice } from "../controls";
import { useSay } from "../messages/text";
import "./finding-notes.css";
import { findingText } from "./findingText";

/** What is wrong with one thing, at the place where it is written, with the edits that mend it. */
export function FindingNotes({ findings, onMend }: { findings: readonly Finding[]; onMend: (edit: Edit) => void }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <ul className="finding-notes">
      {findings.map((finding) => {
        const { message, hint, fix } = findingText(say, finding);
        const edit = finding.fix?.edit;
        return (
          <li key={`${finding.rule} ${message}`}>
            <Notice
              kind={finding.severity}
              action={
                edit && (
                  <Button look="quiet" icon={Wrench} onPress={() => onMend(edit)}>
                    {fix}
                  </Button>
                )
              }
            >
              {message} {hint}
            </Notice>
          </li>
        );
      })}
    </ul>
  );
}
