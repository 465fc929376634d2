import { FileInput, FileSearch, Undo2 } from "lucide-react";
import { useCallback, useState } from "react";
import { useCourseNow, useEditing, useHistory } from "../../api/course";
import { chooseFile } from "../../api/desktop";
import type { QuizImported } from "../../api/generated";
import { useQuizImport, useQuizLook } from "../../api/questionFiles";
import { fileName, QUESTION_EXTENSIONS } from "../../model/files";
import { questionsOf, type QuestionsPlace } from "../../model/quizzes";
import type { Selection } from "../../model/selection";
import { ActionNote } from "../../shared/ActionNote";
import { FailureNotice } from "../../shared/FailureScreen";
import { Waiting } from "../../shared/Waiting";
import { Button, Dialog } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { FoundInFile } from "./FoundInFile";
import { ImportTarget, type TargetKind } from "./ImportTarget";
import { Losses } from "./Losses";
import "./question-exchange.css";

export interface ImportQuestionsProps {
  /** What is to be taken over, and where to; `null` while nothing is. */
  wish: { path: string; place: QuestionsPlace } | null;
  /** Another file was chosen instead. */
  onChoose: (path: string) => void;
  onClose: () => void;
  /** Shows where the questions stand now. */
  onSelect: (selection: Selection) => void;
}

/** Takes the questions of a file into the course. What cannot be taken over is said before; one step of undo takes all back. */
export function ImportQuestions({ wish, onChoose, onClose, onSelect }: ImportQuestionsProps) {
  const say = useSay();
  const editing = useEditing();
  const [kind, setKind] = useState<TargetKind>("quiz");
  const [done, setDone] = useState<{ questions: number; revision: number } | null>(null);
  const endNote = useCallback(() => setDone(null), []);
  const { revision } = useHistory();
  const courseNow = useCourseNow();
  const look = useQuizLook(wish?.path ?? null);
  const taking = useQuizImport();
  const count = look.data?.quizzes.reduce((sum, { questions }) => sum + questions, 0) ?? 0;

  const close = () => {
    taking.reset();
    setKind("quiz");
    onClose();
  };
  const choose = async () => {
    const path = await chooseFile(say("exchange.import.choose"), QUESTION_EXTENSIONS);
    if (path === null) return;
    taking.reset();
    onChoose(path);
  };
  const undo = () => {
    setDone(null);
    void editing.undo();
  };
  /** Shows the first of the questions that were taken over, which come behind so many. */
  const taken = ({ lesson, questions, changed }: QuizImported, before: number) => {
    setDone({ questions, revision: changed.history.revision });
    const first = questionsOf(courseNow(), lesson)[before]?.id;
    onSelect({ kind: "lesson", lesson, ...(before > 0 && first !== undefined ? { part: first } : {}) });
    close();
  };
  const take = () => {
    if (!wish) return;
    const { path, place } = wish;
    window.dispatchEvent(new Event("studio:flush"));
    const before = kind === "quiz" && place.lesson !== null ? questionsOf(courseNow(), place.lesson).length : 0;
    const target = place.lesson !== null && kind === "quiz" ? ({ kind: "quiz", lesson: place.lesson } as const) : ({ kind: "newQuizzes", module: place.module } as const);
    taking.mutate({ path, target }, { onSuccess: (imported) => taken(imported, before) });
  };
  // After another change, an undo would take that one back.
  const isLast = done?.revision === revision;
  const note = done && isLast ? { text: say("exchange.import.done", { count: done.questions }), action: { name: say("course.bar.undo"), icon: Undo2, onPress: undo } } : null;

  return (
    <>
      <Dialog
        title={say("exchange.import.title")}
        isOpen={wish !== null}
        onClose={close}
        footer={
          <>
            <Button icon={FileSearch} look="quiet" onPress={() => void choose()}>
              {say("exchange.import.other")}
            </Button>
            <span className="exchange-space" />
            <Button onPress={close}>{say("common.cancel")}</Button>
            <Button icon={FileInput} look="primary" isDisabled={count === 0 || taking.isPending} onPress={take}>
              {say("exchange.import.start", { count })}
            </Button>
          </>
        }
      >
        {wish && (
          <div className="exchange">
            {taking.isError && <FailureNotice reason={taking.error} />}
            {look.isPending && <Waiting />}
            {look.isError && <FailureNotice reason={look.error} />}
            {look.data && (
              <>
                <FoundInFile path={wish.path} found={look.data} count={count} />
                {count > 0 && <ImportTarget place={wish.place} found={look.data} kind={kind} onChange={setKind} />}
                <Losses
                  title={say("exchange.import.losses")}
                  none={say("exchange.import.noLosses")}
                  sum={say(count > 0 ? "exchange.import.lossesNote" : "exchange.import.nothing")}
                  findings={look.data.findings}
                  file={fileName(wish.path)}
                />
              </>
            )}
          </div>
        )}
      </Dialog>
      <ActionNote note={note} onEnd={endNote} />
    </>
  );
}
