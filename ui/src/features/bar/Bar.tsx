import { Ellipsis, Eye, House, Package, Redo2, Settings, Undo2 } from "lucide-react";
import { useCourse, useEditing, useHistory } from "../../api/course";
import { chord } from "../../shared/keys";
import { Button, Hint, IconButton, Menu } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { CourseTitle } from "./CourseTitle";
import { ReadinessRing } from "./ReadinessRing";
import { WrittenMark } from "./WrittenMark";
import "./bar.css";

export interface BarProps {
  onHome: () => void;
  onPreview: () => void;
  onExport: () => void;
  onSettings?: () => void;
}

/** The bar above an open course. */
export function Bar({ onHome, onPreview, onExport, onSettings }: BarProps) {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const { canUndo, canRedo } = useHistory();
  // What is still being typed is the last change, so it is sent before a change is taken back.
  const afterTyping = (act: () => Promise<boolean>) => {
    window.dispatchEvent(new Event("studio:flush"));
    void act();
  };

  return (
    <header className="bar">
      <IconButton icon={House} label={say("course.bar.home")} onPress={onHome} />
      <CourseTitle
        title={course.title}
        language={course.language}
        onRename={(value) => void editing.edit({ edit: "courseSet", set: { field: "title", value } })}
      />
      <WrittenMark />
      <div className="bar-space" />
      <ReadinessRing />
      <div className="bar-group" role="group" aria-label={say("course.bar.history")}>
        <IconButton icon={Undo2} label={say("course.bar.undo")} keys={chord("Z")} isDisabled={!canUndo} onPress={() => afterTyping(() => editing.undo())} />
        <IconButton icon={Redo2} label={say("course.bar.redo")} keys={chord("Z", "shift")} isDisabled={!canRedo} onPress={() => afterTyping(() => editing.redo())} />
      </div>
      <Hint text={`${say("course.bar.previewHint")} (${chord("P")})`}>
        <Button icon={Eye} onPress={onPreview}>
          {say("course.bar.preview")}
        </Button>
      </Hint>
      <Hint text={`${say("course.bar.exportHint")} (${chord("E")})`}>
        <Button icon={Package} look="primary" onPress={onExport}>
          {say("course.bar.export")}
        </Button>
      </Hint>
      {onSettings && (
        <Menu
          label={say("common.more")}
          entries={[{ id: "settings", name: say("course.bar.settings"), icon: Settings, onAction: onSettings }]}
        >
          <IconButton icon={Ellipsis} label={say("common.more")} />
        </Menu>
      )}
    </header>
  );
}
