import type { ExportForm, ExportPlanned, LmsFacts, SuspendData } from "../../api/generated";
import { bytesText } from "../../model/figures";
import { Meter } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";

/** How far the package is from what the LMS takes and keeps. */
export function FitMeters({ plan, form, lms }: { plan: ExportPlanned; form: ExportForm; lms: LmsFacts | null }) {
  const cap = lms?.uploadCap ?? null;
  if ((lms === null || cap === null) && plan.suspendData === null) return null;
  return (
    <div className="export-meters">
      {lms && cap !== null && <SizeMeter bytes={plan.bytes} cap={cap} lms={lms.id === "generic" ? "" : lms.title} />}
      {plan.suspendData && <ProgressMeter {...plan.suspendData} isOfSeveral={form.division === "modules" && plan.units > 1} />}
    </div>
  );
}

function SizeMeter({ bytes, cap, lms }: { bytes: number; cap: number; lms: string }) {
  const say = useSay();
  const language = useLanguage();
  const text = (count: number) => bytesText(count, language);
  const isOver = bytes > cap;
  return (
    <Meter
      label={lms ? say("export.fit.size", { lms }) : say("export.fit.sizeOfAny")}
      value={bytes}
      limit={cap}
      figures={say("export.fit.figures", { used: text(bytes), limit: text(cap) })}
      note={say(isOver ? "export.fit.sizeOver" : "export.fit.sizeLeft", { size: text(Math.abs(cap - bytes)) })}
    />
  );
}

function ProgressMeter({ worstCase, limit, isOfSeveral }: SuspendData & { isOfSeveral: boolean }) {
  const say = useSay();
  const isOver = worstCase > limit;
  return (
    <Meter
      label={say(isOfSeveral ? "export.fit.progressOfMost" : "export.fit.progress")}
      value={worstCase}
      limit={limit}
      figures={say("export.fit.characters", { used: worstCase, limit })}
      note={say(isOver ? "export.fit.progressOver" : "export.fit.progressLeft", { count: Math.abs(limit - worstCase) })}
    />
  );
}
