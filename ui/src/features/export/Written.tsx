import { FolderOpen } from "lucide-react";
import { revealFile } from "../../api/desktop";
import type { Exported } from "../../api/generated";
import { bytesText } from "../../model/figures";
import { Button } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { VerdictCard } from "../../shared/signing/VerdictCard";

/** What came of the export, as verification says it of the file that was written. */
export function Written({ exported: { path, bytes, files, verdict }, isDraft }: { exported: Exported; isDraft: boolean }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <VerdictCard
      verdict={verdict}
      isDraft={isDraft}
      facts={
        <>
          <dt>{say("export.written.file")}</dt>
          <dd className="selectable" dir="auto">
            {path}
          </dd>
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
  );
}
