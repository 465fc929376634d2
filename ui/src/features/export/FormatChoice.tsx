import { AppWindow, Box, FileCode2, Globe, Radio } from "lucide-react";
import type { ExportFormat, LmsFacts } from "../../api/generated";
import { RadioList, Select, type Icon, type RadioLine } from "../../shared/controls";
import { useSay, type Say } from "../../shared/messages/text";
import type { FormChoice } from "./useExportForm";

const FORMATS: readonly { id: ExportFormat; icon: Icon }[] = [
  { id: "scorm12", icon: AppWindow },
  { id: "scorm2004", icon: Box },
  { id: "cmi5", icon: Radio },
  { id: "html", icon: Globe },
  { id: "htmlSingle", icon: FileCode2 },
];

/** Where the package goes, and as what it is written. */
export function FormatChoice({ choice: { known, facts, form, setLms, setFormat } }: { choice: FormChoice }) {
  const say = useSay();
  return (
    <>
      <Select
        label={say("export.lms")}
        options={known.map(({ id, title }) => ({ id, name: id === "generic" ? say("export.lms.generic") : title }))}
        value={form.lms}
        onChange={setLms}
      />
      <RadioList
        label={say("export.format")}
        value={form.format}
        onChange={setFormat}
        lines={FORMATS.map(({ id, icon }) => ({
          id,
          icon,
          name: say(`export.format.${id}`),
          note: say(`export.format.${id}.note`),
          mark: facts ? markOf(say, facts, id) : undefined,
        }))}
      />
    </>
  );
}

/** What the LMS makes of a format, in words. */
function markOf(say: Say, { id, title: lms, formats, recommended }: LmsFacts, format: ExportFormat): RadioLine<ExportFormat>["mark"] {
  if (format === recommended) return { kind: "good", text: id === "generic" ? say("export.mark.recommended") : say("export.mark.recommendedFor", { lms }) };
  if (id !== "generic" && !formats.includes(format)) return { kind: "bad", text: say("export.mark.notImported", { lms }) };
  return undefined;
}
