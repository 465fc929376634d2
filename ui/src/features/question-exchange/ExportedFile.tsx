import { FileCheck, FolderOpen } from "lucide-react";
import { revealFile } from "../../api/desktop";
import type { QuizExported } from "../../api/generated";
import { bytesText } from "../../model/figures";
import { Button, Notice } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import type { WrittenFormat } from "./formats";
import { Losses } from "./Losses";

/** What was written, where it lies, and how it comes into the LMS. */
export function ExportedFile({ path, questions, bytes, findings, format }: QuizExported & { path: string; format: WrittenFormat }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="exchange">
      <section className="exchange-file" aria-live="polite">
        <FileCheck size={28} aria-hidden strokeWidth={1.6} />
        <div className="exchange-file-words">
          <h3 className="exchange-file-title">{say("exchange.export.done", { count: questions })}</h3>
          <p className="selectable" dir="auto">
            {path}
          </p>
          <p className="exchange-note">
            {say(`exchange.format.${format}`)} · {bytesText(bytes, language)}
          </p>
          <p>{say(`exchange.format.${format}.next`)}</p>
          <Button icon={FolderOpen} onPress={() => void revealFile(path)}>
            {say("export.written.show")}
          </Button>
        </div>
      </section>
      <Notice kind="info">{say("exchange.export.keys")}</Notice>
      {findings.length > 0 && <Losses title={say("exchange.export.losses")} sum={say("exchange.export.inFile")} none="" findings={findings} />}
    </div>
  );
}
