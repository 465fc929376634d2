import { FolderOpen } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useCourse } from "../../api/course";
import { chooseTarget, revealFile } from "../../api/desktop";
import { useExportPlan } from "../../api/exporting";
import type { Exported, Failure, Seal } from "../../api/generated";
import { useJob } from "../../api/jobs";
import { rpc } from "../../api/rpc";
import { useSigners } from "../../api/signing";
import type { Noted } from "../../shared/ActionNote";
import { extensionOf } from "../../model/files";
import { useSay } from "../../shared/messages/text";
import { useNow } from "../../shared/useNow";
import { useExportForm } from "./useExportForm";

export type SealKind = Seal["kind"];

/** Where the export stands: being prepared, running, or written. */
export type Stage = { kind: "ready"; ended: "cancelled" | Failure | null } | { kind: "running" } | { kind: "written"; exported: Exported };

/** What is chosen for an export, and how it goes. It outlives the dialog, so that a running export can be left and looked at again. */
export function useExporting(isOpen: boolean) {
  const say = useSay();
  const course = useCourse();
  const client = useQueryClient();
  const choice = useExportForm();
  const [seal, setSeal] = useState<SealKind>("signed");
  const [wished, setSigner] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [tries, setTries] = useState(0);
  const [written, setWritten] = useState<SealKind>("signed");
  const plan = useExportPlan(choice.form, isOpen);
  const signers = useSigners();
  const [note, setNote] = useState<Noted | null>(null);
  const endNote = useCallback(() => setNote(null), []);
  const now = useNow();
  const isSeen = useRef(isOpen);
  useEffect(() => {
    isSeen.current = isOpen;
  }, [isOpen]);
  const job = useJob((outcome) => {
    // A passphrase stays no longer than it is needed.
    setPassphrase("");
    if (outcome.kind === "failed") void client.invalidateQueries({ queryKey: ["exportPlan", course.id] });
    if (isSeen.current) return;
    if (outcome.kind === "exported") {
      const { path, preflight } = outcome.exported;
      setNote({ text: say(preflight.isGood ? "export.note.written" : "export.note.doubtful", { path }), action: { name: say("export.written.show"), icon: FolderOpen, onPress: () => void revealFile(path) } });
    } else if (outcome.kind === "failed") {
      setNote({ text: say("export.note.failed", { message: outcome.failure.message }), action: null });
    }
  });

  const outcome = job.state?.outcome ?? null;
  const stage: Stage =
    outcome?.kind === "exported"
      ? { kind: "written", exported: outcome.exported }
      : job.state && !outcome
        ? { kind: "running" }
        : { kind: "ready", ended: job.failure ?? (outcome?.kind === "failed" ? outcome.failure : outcome?.kind === "cancelled" ? "cancelled" : null) };

  const known = signers.data?.signers ?? [];
  const signer = known.find(({ id }) => id === wished) ?? known.find(({ expiresAt }) => expiresAt * 1000 > now) ?? known[0] ?? null;
  const asksPassphrase = seal === "signed" && signer?.needsPassphrase === true;
  const isBlocked = seal === "signed" && (plan.data?.blockers.length ?? 0) > 0;
  // What was planned for another form is still shown while this one is worked out, but not written.
  const isPlanned = plan.data !== undefined && !plan.isPlaceholderData;
  const lacksSigner = seal === "signed" && signers.data !== undefined && signer === null;
  const canStart = isPlanned && !isBlocked && (seal === "draft" || signer !== null);

  const start = async () => {
    setTries((before) => before + 1);
    if (!plan.data || !canStart || (asksPassphrase && passphrase === "")) return;
    const path = await chooseTarget(say("export.choose"), plan.data.fileName, extensionOf(plan.data.fileName));
    if (path === null) return;
    setTries(0);
    setWritten(seal);
    const sealed: Seal =
      seal === "draft" || signer === null ? { kind: "draft" } : { kind: "signed", signer: signer.id, passphrase: asksPassphrase ? passphrase : null };
    await job.start(() => rpc("export_start", { course: course.id, form: choice.form, seal: sealed, path }));
  };

  /** Forgets how the last export ended. One that runs goes on. */
  const leave = () => {
    setPassphrase("");
    setTries(0);
    if (stage.kind !== "running") job.putAway();
  };

  return {
    stage,
    job,
    note,
    endNote,
    leave,
    plan,
    signers,
    choice,
    seal,
    setSeal,
    signer,
    setSigner,
    asksPassphrase,
    passphrase,
    setPassphrase,
    tries,
    isPassphraseMissing: tries > 0 && asksPassphrase && passphrase === "",
    isBlocked,
    lacksSigner,
    canStart,
    start,
    wasDraft: written === "draft",
  };
}

export type Exporting = ReturnType<typeof useExporting>;
