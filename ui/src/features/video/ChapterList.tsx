import { Locate, Plus, X } from "lucide-react";
import { useRef, type RefObject } from "react";
import { useCourse } from "../../api/course";
import type { Chapter } from "../../api/generated";
import { filmTime } from "../../model/filmTime";
import { freshId } from "../../model/lists";
import { Button, IconButton } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { useFocusPart } from "../../shared/question/useFocusPart";
import { PlainField } from "../../shared/text/PlainField";
import { fieldOf, itemOf, put, typingOf, useDraft } from "../../shared/typing/useDraft";
import { filmNow, showAt } from "./filmNow";
import { TimeField } from "./TimeField";

export interface ChapterListProps {
  chapters: readonly Chapter[];
  duration: number | null;
  film: RefObject<HTMLVideoElement | null>;
  onSet: (chapters: Chapter[]) => void;
}

/** Named places in the film, in the order of their times. */
export function ChapterList({ chapters, duration, film, onSet }: ChapterListProps) {
  const say = useSay();
  const { language } = useCourse();
  const place = useRef<HTMLDivElement>(null);
  const focusPart = useFocusPart(place);
  const draft = useDraft<Chapter[]>([...chapters], onSet);
  const list = draft.value;
  const sorted = (items: Chapter[]) => [...items].sort((a, b) => a.at - b.at);
  const add = () => {
    const id = freshId("c", list);
    focusPart(id);
    put(draft, sorted([...list, { id, at: filmNow(film), title: "" }]));
  };
  return (
    <div ref={place} className="film-list">
      {list.length === 0 && <p className="field-note">{say("video.noChapters")}</p>}
      <ol className="film-rows">
        {list.map((chapter, index) => (
          <li key={chapter.id} className="film-row">
            <TimeField
              label={say("video.chapterTime", { number: index + 1 })}
              value={chapter.at}
              duration={duration}
              onChange={(at) => put(draft, sorted(list.map((it) => (it.id === chapter.id ? { ...it, at } : it))))}
            />
            <div className="film-row-words" data-part={chapter.id}>
              <PlainField
                hidesLabel
                label={say("video.chapterTitle", { number: index + 1 })}
                placeholder={say("video.chapterPlaceholder")}
                typing={typingOf(fieldOf(itemOf(draft, chapter), "title"))}
                language={language}
              />
            </div>
            <IconButton icon={Locate} label={say("video.show", { time: filmTime(chapter.at) })} onPress={() => showAt(film, chapter.at)} />
            <IconButton icon={X} label={say("video.removeChapter", { number: index + 1 })} onPress={() => put(draft, list.filter(({ id }) => id !== chapter.id))} />
          </li>
        ))}
      </ol>
      <div>
        <Button icon={Plus} look="quiet" onPress={add}>
          {say("video.addChapter")}
        </Button>
      </div>
    </div>
  );
}
