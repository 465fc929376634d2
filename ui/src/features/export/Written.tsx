import { FolderOpen } from "lucide-react";
import { revealFile } from "../../api/desktop";
import type { Exported } from "../../api/generated";
import { bytesText } from "../../model/figures";
import { extensionOf, fileName } from "../../model/files";
import { Button } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { VerdictCard } from "../../shared/signing/VerdictCard";
import { PreflightCard } from "./PreflightCard";

/** What came of the export, as verification and a second look say it of the file that was written. */
export function Written({ exported, isDraft }: { exported: Exported; isDraft: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const { path, bytes, files, verdict, preflight, receipt } = exported;
  return (
    <div className="export">
      <VerdictCard
        verdict={verdict}
        isDraft={isDraft}
        facts={
          <>
            <dt>{say("export.written.file")}</dt>
            <dd className="selectable" dir="auto">
              {path}
            </dd>
            {!isDraft && extensionOf(path) === "html" && (
              <>
                <dt>{say("export.written.signature")}</dt>
                <dd className="selectable">{say("export.written.signatureText", { name: `${fileName(path)}.p7s` })}</dd>
              </>
            )}
            <dt>{say("export.plan.size")}</dt>
            <dd>{say("export.plan.sizeText", { count: files, size: bytesText(bytes, language) })}</dd>
          </>
        }
        actions={
          <Button icon={FolderOpen} onPress={() => void revealFile(path)}>
            {say("export.written.show")}
          </Button>
        }
      />
      <PreflightCard report={preflight} receipt={receipt} />
    </div>
  );
}
