import { Package } from "lucide-react";
import type { Selection } from "../../model/selection";
import { ActionNote } from "../../shared/ActionNote";
import { Button, Dialog } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { Hindrance } from "./Hindrance";
import { Prepare } from "./Prepare";
import { Running } from "./Running";
import { useExporting } from "./useExporting";
import { Written } from "./Written";
import "./export.css";

export interface ExportDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** Shows the place of a finding. */
  onSelect: (selection: Selection) => void;
  /** Opens the export of a quiz's questions. */
  onExportQuestions: (lesson: string) => void;
}

/** Writes the package: what it will be, who signs, how far it is, and what came of it. */
export function ExportDialog({ isOpen, onClose, onSelect, onExportQuestions }: ExportDialogProps) {
  const say = useSay();
  const exporting = useExporting(isOpen);
  const { stage, job, note, endNote, leave, canStart, start } = exporting;
  const close = () => {
    leave();
    onClose();
  };
  const show = (selection: Selection) => {
    onSelect(selection);
    close();
  };
  const exportQuestions = (lesson: string) => {
    leave();
    onExportQuestions(lesson);
  };
  const footer = {
    ready: (
      <>
        <Hindrance exporting={exporting} />
        <span className="export-space" />
        <Button onPress={close}>{say("common.cancel")}</Button>
        <Button icon={Package} look="primary" isDisabled={!canStart} onPress={() => void start()}>
          {say("export.start")}
        </Button>
      </>
    ),
    running: (
      <>
        <Button onPress={job.cancel}>{say("export.stop")}</Button>
        <Button look="quiet" onPress={close}>
          {say("export.continueBehind")}
        </Button>
      </>
    ),
    written: (
      <>
        <Button onPress={job.putAway}>{say("export.another")}</Button>
        <Button look="primary" onPress={close}>
          {say("common.done")}
        </Button>
      </>
    ),
  }[stage.kind];

  return (
    <>
      <Dialog title={say(`export.title.${stage.kind}`)} isOpen={isOpen} onClose={close} footer={footer}>
        {stage.kind === "ready" && <Prepare exporting={exporting} ended={stage.ended} onShow={show} onExportQuestions={exportQuestions} />}
        {stage.kind === "running" && <Running state={job.state} />}
        {stage.kind === "written" && <Written exported={stage.exported} isDraft={exporting.wasDraft} />}
      </Dialog>
      <ActionNote note={note} onEnd={endNote} />
    </>
  );
}
