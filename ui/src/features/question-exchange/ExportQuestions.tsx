import { FileOutput } from "lucide-react";
import { useState } from "react";
import { useCourse } from "../../api/course";
import { chooseTarget } from "../../api/desktop";
import { useQuizExport, useQuizExportPlan } from "../../api/questionFiles";
import { extensionOf } from "../../model/files";
import { quizzesOf } from "../../model/quizzes";
import { FailureNotice } from "../../shared/FailureScreen";
import { Button, Dialog } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { ExportChoices, type QuizScope } from "./ExportChoices";
import { ExportedFile } from "./ExportedFile";
import "./question-exchange.css";
import type { WrittenFormat } from "./formats";
import { Losses } from "./Losses";

export interface ExportQuestionsProps {
  /** The quiz that somebody was at; `null` for all of the course. */
  lesson: string | null;
  onClose: () => void;
}

/** Writes the questions of a quiz, or of all quizzes, for the question bank of an LMS. What will be lost is said before. */
export function ExportQuestions({ lesson, onClose }: ExportQuestionsProps) {
  const say = useSay();
  const quizzes = quizzesOf(useCourse());
  const quiz = quizzes.find(({ id }) => id === lesson) ?? null;
  const [wished, setScope] = useState<QuizScope>("quiz");
  const [format, setFormat] = useState<WrittenFormat>("moodleXml");
  const scope: QuizScope = quiz === null ? "all" : wished;
  const choice = { lessons: quiz && scope === "quiz" ? [quiz.id] : [], format };
  const plan = useQuizExportPlan(choice, true);
  const writing = useQuizExport();
  const written = writing.data && writing.variables ? { ...writing.data, path: writing.variables.path } : null;

  const write = async () => {
    if (!plan.data) return;
    const { fileName } = plan.data;
    const path = await chooseTarget(say("exchange.export.choose"), fileName, extensionOf(fileName));
    if (path !== null) writing.mutate({ ...choice, path });
  };
  const canWrite = plan.data !== undefined && !plan.isPlaceholderData && plan.data.questions > 0 && !writing.isPending;
  const footer = written ? (
    <>
      <Button onPress={writing.reset}>{say("exchange.export.another")}</Button>
      <Button look="primary" onPress={onClose}>
        {say("common.done")}
      </Button>
    </>
  ) : (
    <>
      <Button onPress={onClose}>{say("common.cancel")}</Button>
      <Button icon={FileOutput} look="primary" isDisabled={!canWrite} onPress={() => void write()}>
        {say("exchange.export.start")}
      </Button>
    </>
  );

  return (
    <Dialog title={say(written ? "exchange.export.written" : "exchange.export.title")} isOpen onClose={onClose} footer={footer}>
      {written ? (
        <ExportedFile {...written} format={format} />
      ) : (
        <div className="exchange">
          {writing.isError && <FailureNotice reason={writing.error} />}
          <ExportChoices quizzes={quizzes} quiz={quiz} scope={scope} onScope={setScope} format={format} onFormat={setFormat} />
          {plan.isError && <FailureNotice reason={plan.error} />}
          {plan.data && (
            <Losses
              title={say("exchange.export.losses")}
              none={say("exchange.export.noLosses", { count: plan.data.questions })}
              sum={say("exchange.export.questions", { count: plan.data.questions })}
              findings={plan.data.findings}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
