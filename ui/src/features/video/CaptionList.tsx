import { Captions as CaptionsIcon, X } from "lucide-react";
import { useState } from "react";
import { useCourse } from "../../api/course";
import { chooseFile } from "../../api/desktop";
import type { Captions } from "../../api/generated";
import { useMediaAdding } from "../../api/mediaAdd";
import { languageName, languageOptions } from "../../model/languages";
import { CAPTION_EXTENSIONS } from "../../model/mediaKinds";
import { Button, IconButton, Select } from "../../shared/controls";
import { AddingNote } from "../../shared/jobs/AddingNote";
import { useLanguage, useSay } from "../../shared/messages/text";

export interface CaptionListProps {
  lesson: string;
  captions: readonly Captions[];
  onSet: (captions: Captions[]) => void;
}

/** Captions, one file for each language. A file for a language that has one takes its place. */
export function CaptionList({ lesson, captions, onSet }: CaptionListProps) {
  const say = useSay();
  const screens = useLanguage();
  const course = useCourse();
  const { job, add } = useMediaAdding();
  const [wished, setWished] = useState<string | null>(null);
  const isRunning = job.state !== null && !job.state.outcome;
  // The language of the course is the one that officers need first.
  const language = wished ?? course.language;
  const choose = async () => {
    const path = await chooseFile(say("video.addCaptions"), CAPTION_EXTENSIONS);
    if (path !== null) await add(path, { kind: "captions", lesson, language });
  };
  return (
    <div className="film-list">
      {captions.length === 0 && <p className="field-note">{say("video.noCaptions")}</p>}
      <ul className="film-rows">
        {captions.map((caption) => (
          <li key={caption.language} className="film-row">
            <span className="caption-language">{languageName(caption.language, screens)}</span>
            <span className="film-row-words caption-file selectable">{caption.file}</span>
            <IconButton
              icon={X}
              label={say("video.removeCaptions", { language: languageName(caption.language, screens) })}
              onPress={() => onSet(captions.filter((it) => it.language !== caption.language))}
            />
          </li>
        ))}
      </ul>
      <div className="caption-add">
        <Select label={say("video.captionLanguage")} hidesLabel options={languageOptions(language, screens)} value={language} onChange={setWished} />
        <Button icon={CaptionsIcon} isDisabled={isRunning} onPress={() => void choose()}>
          {say(captions.some((it) => it.language === language) ? "video.replaceCaptions" : "video.addCaptions")}
        </Button>
      </div>
      <AddingNote job={job} label={say("video.addingCaptions")} />
    </div>
  );
}
