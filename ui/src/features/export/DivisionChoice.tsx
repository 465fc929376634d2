import { Box, Boxes } from "lucide-react";
import { useCourse } from "../../api/course";
import { Disclosed, RadioCards } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { isTracked, type FormChoice } from "./useExportForm";

/** Into how many launch units the course is cut: tucked away, since one is right for nearly everybody. */
export function DivisionChoice({ choice: { form, setDivision } }: { choice: FormChoice }) {
  const say = useSay();
  const { modules } = useCourse();
  if (!isTracked(form.format)) return <p className="export-note">{say("export.division.none")}</p>;
  if (modules.filter(({ lessons }) => lessons.length > 0).length < 2) return null;
  return (
    <div className="export-division">
      <Disclosed
        summary={<span>{say("export.division.line", { choice: say(`export.division.${form.division}`) })}</span>}
      >
        <RadioCards
          label={say("export.division")}
          hidesLabel
          value={form.division}
          onChange={setDivision}
          options={[
            { id: "course", name: say("export.division.course"), note: say("export.division.course.note"), icon: Box },
            { id: "modules", name: say("export.division.modules"), note: say("export.division.modules.note"), icon: Boxes },
          ]}
        />
      </Disclosed>
    </div>
  );
}
