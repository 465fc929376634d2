import { useCallback, useRef, useState } from "react";
import { useCourse, useEditing, useMediaAddress } from "../../api/course";
import { chooseFile, openLink, useFilesDropped, type DropPoint } from "../../api/desktop";
import type { Lesson, Reading, ReadingField } from "../../api/generated";
import { Notice } from "../../shared/controls";
import { MarkdownEditor, type MarkdownEditorHandle } from "../../shared/editor";
import { useSay } from "../../shared/messages/text";
import { useTyping } from "../../shared/typing/useTyping";
import { AddingNote } from "./AddingNote";
import { ReadingFacts } from "./ReadingFacts";
import "./reading.css";
import { usePictures } from "./usePictures";

/** What browsers show in a text. */
const SHOWN = ["png", "jpg", "jpeg", "gif", "webp", "mp4", "webm", "mp3", "m4a", "ogg", "wav"];

/** A reading: the text on the sheet, written where it will be read. */
export function ReadingPage({ lesson }: { lesson: Lesson }) {
  return lesson.body.kind === "reading" ? <Page lesson={lesson} reading={lesson.body} /> : null;
}

function Page({ lesson, reading }: { lesson: Lesson; reading: Reading }) {
  const say = useSay();
  const course = useCourse();
  const editing = useEditing();
  const mediaAddress = useMediaAddress();
  const set = (set: ReadingField) => void editing.edit({ edit: "readingSet", id: lesson.id, set });
  const typing = useTyping(reading.markdown, (value) => set({ field: "markdown", value }));
  const page = useRef<HTMLDivElement>(null);
  const editor = useRef<MarkdownEditorHandle>(null);
  const { job, add } = usePictures();
  const [refused, setRefused] = useState<string | null>(null);

  const askPicture = async () => {
    const path = await chooseFile(say("reading.picture.choose"), SHOWN);
    const name = path === null ? null : await add(path);
    return name === null ? null : { name, alt: "" };
  };
  const drop = useCallback(
    async (paths: string[], point: DropPoint) => {
      const isShown = (path: string) => SHOWN.includes(path.split(".").at(-1)?.toLowerCase() ?? "");
      setRefused(paths.find((path) => !isShown(path))?.split(/[/\\]/).at(-1) ?? null);
      for (const path of paths.filter(isShown)) {
        const name = await add(path);
        if (name !== null) editor.current?.insertPicture({ name, alt: "" }, point);
      }
    },
    [add],
  );
  useFilesDropped(page, (paths, point) => void drop(paths, point));

  return (
    <div ref={page} className="reading">
      <ReadingFacts id={lesson.id} reading={reading} onSet={set} />
      {refused !== null && <Notice kind="info">{say("reading.picture.notShown", { name: refused })}</Notice>}
      <AddingNote job={job} />
      <MarkdownEditor
        ref={editor}
        markdown={typing.value}
        onChange={typing.type}
        label={say("reading.text")}
        look="page"
        mediaAddress={mediaAddress}
        openLink={(address) => void openLink(address)}
        onAskPicture={askPicture}
        language={course.language}
        placeholder={say("reading.placeholder")}
      />
    </div>
  );
}
