import { useMemo, useRef } from "react";
import { useCourse, useEditing, useMediaAddress } from "../../api/course";
import { openLink } from "../../api/desktop";
import type { Lesson, VideoField } from "../../api/generated";
import { Switch } from "../../shared/controls";
import { useSay } from "../../shared/messages/text";
import { useDraft } from "../../shared/typing/useDraft";
import { MarkdownField, WritingProvider } from "../../shared/writing/Writing";
import { CaptionList } from "./CaptionList";
import { ChapterList } from "./ChapterList";
import { Film } from "./Film";
import { FilmQuestions } from "./FilmQuestions";
import "./video.css";

/** A film as the officer will see it, with what belongs to it, edited in place. `part` is a question to open. */
export function VideoPage({ lesson, part }: { lesson: Lesson; part?: string | undefined }) {
  const say = useSay();
  const { language } = useCourse();
  const editing = useEditing();
  const mediaAddress = useMediaAddress();
  const film = useRef<HTMLVideoElement>(null);
  const video = lesson.body.kind === "video" ? lesson.body : null;
  const set = (set: VideoField) => void editing.edit({ edit: "videoSet", id: lesson.id, set });
  const introduction = useDraft(video?.introduction ?? "", (value) => set({ field: "introduction", value }));
  const transcript = useDraft(video?.transcript ?? "", (value) => set({ field: "transcript", value }));
  const writing = useMemo(() => ({ language, mediaAddress, openLink: (address: string) => void openLink(address) }), [language, mediaAddress]);
  if (!video) return null;
  return (
    <WritingProvider value={writing}>
      <div className="video-page">
        <MarkdownField
          isQuiet
          look="field"
          label={say("video.introduction")}
          placeholder={say("video.introductionPlaceholder")}
          value={introduction.value}
          onChange={(value) => introduction.change(() => value, "typing")}
        />
        <Film lesson={lesson.id} video={video} film={film} onSet={set} />
        <Switch isSelected={video.narratesPage} onChange={(value) => set({ field: "narratesPage", value })}>
          {say("video.narratesPage")}
        </Switch>
        <section className="video-section">
          <h2 className="video-heading">{say("video.questions")}</h2>
          <FilmQuestions lesson={lesson.id} questions={video.questions} duration={video.duration} film={film} wanted={part} />
        </section>
        <section className="video-section">
          <h2 className="video-heading">{say("video.chapters")}</h2>
          <ChapterList chapters={video.chapters} duration={video.duration} film={film} onSet={(value) => set({ field: "chapters", value })} />
        </section>
        <section className="video-section">
          <h2 className="video-heading">{say("video.captions")}</h2>
          <CaptionList lesson={lesson.id} captions={video.captions} onSet={(value) => set({ field: "captions", value })} />
        </section>
        <section className="video-section">
          <h2 className="video-heading">{say("video.transcript")}</h2>
          <MarkdownField
            isQuiet
            look="field"
            label={say("video.transcript")}
            placeholder={say("video.transcriptPlaceholder")}
            value={transcript.value}
            onChange={(value) => transcript.change(() => value, "typing")}
          />
        </section>
      </div>
    </WritingProvider>
  );
}
