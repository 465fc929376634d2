import { ArrowRight, Wrench } from "lucide-react";
import { useCourse, useEditing } from "../../api/course";
import type { Finding, Place } from "../../api/generated";
import { nameOfPlace } from "../../model/findings";
import { Button } from "../../shared/controls";
import { findingText } from "../../shared/findings/findingText";
import { useSay } from "../../shared/messages/text";

/** One finding: what is the case, what to do, the way there, and the edit that mends it where there is one. */
export function FindingCard({ finding, onShow }: { finding: Finding; onShow: (place: Place) => void }) {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const { message, hint, fix } = findingText(say, finding);
  const name = nameOfPlace(finding.place, course);
  const mend = () => {
    if (!finding.fix) return;
    window.dispatchEvent(new Event("studio:flush"));
    void editing.edit(finding.fix.edit);
  };
  return (
    <li className="finding">
      {name && (
        <p className="finding-place" dir="auto">
          {name}
        </p>
      )}
      <p className="finding-message selectable">{message}</p>
      {hint && <p className="finding-hint selectable">{hint}</p>}
      <div className="finding-actions">
        <Button look="quiet" icon={ArrowRight} onPress={() => onShow(finding.place)}>
          {say("inspector.show")}
        </Button>
        {finding.fix && (
          <Button look="quiet" icon={Wrench} onPress={mend}>
            {fix}
          </Button>
        )}
      </div>
    </li>
  );
}
