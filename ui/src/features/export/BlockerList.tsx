import { ArrowRight } from "lucide-react";
import { useCourse } from "../../api/course";
import type { Finding } from "../../api/generated";
import { nameOfPlace } from "../../model/findings";
import { selectionFor, type Selection } from "../../model/selection";
import { Button, Notice } from "../../shared/controls";
import { findingText } from "../../shared/findings/findingText";
import { useSay } from "../../shared/messages/text";

/** What stands in the way of a signed package, each with the way there. */
export function BlockerList({ blockers, onShow }: { blockers: readonly Finding[]; onShow: (selection: Selection) => void }) {
  const say = useSay();
  const course = useCourse();
  return (
    <section className="blockers">
      <Notice kind="blocker">{say("export.blocked", { count: blockers.length })}</Notice>
      <ul>
        {blockers.map((finding) => {
          const { message, hint } = findingText(say, finding);
          const name = nameOfPlace(finding.place, course);
          return (
            <li key={`${finding.rule} ${JSON.stringify(finding.place)} ${finding.message}`} className="blocker-row">
              <div className="selectable">
                {name && (
                  <p className="blocker-place" dir="auto">
                    {name}
                  </p>
                )}
                <p>
                  {message} {hint}
                </p>
              </div>
              <Button look="quiet" icon={ArrowRight} onPress={() => onShow(selectionFor(finding.place, course))}>
                {say("export.show")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
