import { ArchiveRestore } from "lucide-react";
import type { CourseCard } from "../../api/generated";
import { Button } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { CardFacts } from "./CardFacts";
import { SidePanel } from "./SidePanel";

export interface BinPanelProps {
  courses: readonly CourseCard[];
  onRestore: (course: CourseCard) => void;
  onClose: () => void;
}

/** The courses that were deleted, each with the way back. */
export function BinPanel({ courses, onRestore, onClose }: BinPanelProps) {
  const say = useSay();
  return (
    <SidePanel title={say("home.bin.title")} onClose={onClose}>
      <p className="panel-note">{say(courses.length === 0 ? "home.bin.empty" : "home.bin.note")}</p>
      <ul className="bin-list">
        {courses.map((course) => {
          const title = course.title || say("common.untitled");
          return (
            <li key={course.id} className="bin-row">
              <div className="bin-words">
                <p className="bin-title" dir="auto" lang={course.language}>
                  {title}
                </p>
                <CardFacts course={course} />
              </div>
              <Button icon={ArchiveRestore} look="quiet" aria-label={say("home.bin.restoreCourse", { title })} onPress={() => onRestore(course)}>
                {say("home.bin.restore")}
              </Button>
            </li>
          );
        })}
      </ul>
    </SidePanel>
  );
}
