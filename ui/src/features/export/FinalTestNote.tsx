import { FileOutput } from "lucide-react";
import { useLesson } from "../../api/course";
import { Button, Notice } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";

/** Why a test that much depends on is safer in the LMS's own question bank, with the way there. */
export function FinalTestNote({ lesson, onExport }: { lesson: string; onExport: () => void }) {
  const say = useSay();
  const test = useLesson(lesson);
  if (test?.body.kind !== "quiz" || test.body.questions.length === 0) return null;
  return (
    <Notice kind="info">
      <p>{say("export.finalTest")}</p>
      <Button icon={FileOutput} look="quiet" onPress={onExport}>
        {say("export.finalTest.questions")}
      </Button>
    </Notice>
  );
}
