import { useCourse, useEditing } from "../../api/course";
import type { ExportForm, ExportPlanned, LmsFacts } from "../../api/generated";
import { today } from "../../model/clock";
import { bytesText } from "../../model/figures";
import { Button } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { FitMeters } from "./FitMeters";
import { isTracked } from "./useExportForm";

/** What the package will be, and how far it is from its limits. */
export function PlanFacts({ plan, form, lms }: { plan: ExportPlanned; form: ExportForm; lms: LmsFacts | null }) {
  const say = useSay();
  const language = useLanguage();
  const { releasedOn } = useCourse();
  const editing = useEditing();
  const now = today(new Date());
  const hours = plan.hours === null ? null : new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 3 }).format(Number(plan.hours));
  const size = bytesText(plan.bytes, language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${releasedOn}T00:00:00Z`));

  return (
    <section>
      <h3 className="field-label">{say("export.plan")}</h3>
      <dl className="facts export-facts">
        <dt>{say("export.plan.file")}</dt>
        <dd className="selectable">{plan.fileName}</dd>
        <dt>{say("export.plan.size")}</dt>
        <dd>{form.format === "htmlSingle" ? say("export.plan.sizeAtLeast", { size }) : say("export.plan.sizeText", { count: plan.files, size })}</dd>
        {isTracked(form.format) && (
          <>
            <dt>{say("export.division")}</dt>
            <dd>{say("export.plan.units", { count: plan.units })}</dd>
          </>
        )}
        <dt>{say("export.plan.hours")}</dt>
        <dd>{hours === null ? say("export.plan.noHours") : say("export.plan.hoursText", { hours })}</dd>
        <dt>{say("export.plan.releasedOn")}</dt>
        <dd className="export-day">
          {day}
          {releasedOn !== now && (
            <Button look="quiet" onPress={() => void editing.edit({ edit: "courseSet", set: { field: "releasedOn", value: now } })}>
              {say("export.plan.today")}
            </Button>
          )}
        </dd>
      </dl>
      <FitMeters plan={plan} form={form} lms={lms} />
    </section>
  );
}
