import { Film as FilmIcon, ImageUp, RefreshCw, Trash2 } from "lucide-react";
import { useCallback, useRef, type RefObject } from "react";
import { useCourse, useMediaAddress } from "../../api/course";
import { chooseFile, useFilesDropped } from "../../api/desktop";
import type { Video, VideoField } from "../../api/generated";
import { useMediaAdding } from "../../api/mediaAdd";
import { bytesText } from "../../model/figures";
import { filmTime } from "../../model/filmTime";
import { languageName } from "../../model/languages";
import { FILM_EXTENSIONS, PICTURE_EXTENSIONS } from "../../model/mediaKinds";
import { Button, Menu } from "../../shared/controls";
import { AddingNote } from "../../shared/jobs/AddingNote";
import { useLanguage, useSay } from "../../shared/messages/text";

export interface FilmProps {
  lesson: string;
  video: Video;
  film: RefObject<HTMLVideoElement | null>;
  onSet: (set: VideoField) => void;
}

/** The film itself, playing where it stands; or the place to drop one on. */
export function Film({ lesson, video, film, onSet }: FilmProps) {
  const say = useSay();
  const screens = useLanguage();
  const course = useCourse();
  const address = useMediaAddress();
  const place = useRef<HTMLDivElement>(null);
  const { job, add } = useMediaAdding();
  const isRunning = job.state !== null && !job.state.outcome;
  const { file, poster, duration, captions } = video;
  const size = course.media.find(({ name }) => name === file)?.bytes;

  const bring = useCallback((path: string) => add(path, { kind: "film", lesson }), [add, lesson]);
  const drop = useCallback((paths: string[]) => void (paths[0] !== undefined && bring(paths[0])), [bring]);
  useFilesDropped(place, drop);
  const choose = async () => {
    const path = await chooseFile(say("video.choose"), FILM_EXTENSIONS);
    if (path !== null) await bring(path);
  };
  const choosePoster = async () => {
    const path = await chooseFile(say("video.choosePoster"), PICTURE_EXTENSIONS);
    const name = path === null ? null : await add(path, { kind: "listed" });
    if (name !== null) onSet({ field: "poster", value: name });
  };

  return (
    <div ref={place} className="film">
      {file === null ? (
        !isRunning && (
          <div className="film-drop">
            <FilmIcon size={32} aria-hidden strokeWidth={1.5} />
            <p className="film-drop-words">{say("video.drop")}</p>
            <Button look="primary" onPress={() => void choose()}>
              {say("video.choose")}
            </Button>
            <p className="field-note">{say("video.dropNote")}</p>
          </div>
        )
      ) : (
        <>
          <video
            key={file}
            ref={film}
            className="film-player"
            controls
            preload="metadata"
            // Captions are only read from another origin when it is asked for.
            crossOrigin="anonymous"
            src={address(file)}
            {...(poster ? { poster: address(poster) } : {})}
          >
            {captions.map(({ language, file }, at) => (
              <track key={file} kind="captions" srcLang={language} label={languageName(language, language)} src={address(file)} default={at === 0} />
            ))}
          </video>
          <div className="film-facts">
            <p className="film-name selectable">
              <span className="film-file">{file}</span>
              <span>{duration === null ? say("video.lengthUnknown") : say("video.length", { time: filmTime(duration) })}</span>
              {size !== undefined && <span>{bytesText(size, screens)}</span>}
            </p>
            <Menu
              label={say("video.change")}
              entries={[
                { id: "replace", name: say("video.replace"), icon: RefreshCw, onAction: () => void choose() },
                { id: "poster", name: say("video.choosePoster"), icon: ImageUp, onAction: () => void choosePoster() },
                ...(poster ? [{ id: "noPoster", name: say("video.removePoster"), onAction: () => onSet({ field: "poster", value: null }) }] : []),
                { id: "remove", name: say("video.remove"), icon: Trash2, isDanger: true, begins: true, onAction: () => onSet({ field: "file", value: null }) },
              ]}
            >
              <Button look="quiet" isDisabled={isRunning}>
                {say("video.change")}
              </Button>
            </Menu>
          </div>
        </>
      )}
      <AddingNote job={job} label={say("video.adding")} />
    </div>
  );
}
