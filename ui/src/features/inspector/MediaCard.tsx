import { Captions, FileText, Film, Music, Trash2 } from "lucide-react";
import { useState } from "react";
import { useEditing, useMediaAddress } from "../../api/course";
import type { Media } from "../../api/generated";
import { bytesText } from "../../model/figures";
import type { MediaUse } from "../../model/mediaUse";
import type { Selection } from "../../model/selection";
import { Button, IconButton, Notice, type Icon } from "../../shared/controls";
import { useLanguage, useSay } from "../../shared/messages/text";
import { InPlaceText } from "../../shared/text/InPlaceText";

const PICTURES = new Set(["png", "jpg", "jpeg", "gif", "webp"]);
const ICONS: Record<string, Icon> = { mp4: Film, m4v: Film, webm: Film, mov: Film, mp3: Music, m4a: Music, ogg: Music, oga: Music, wav: Music, vtt: Captions };

/** One media file. What is in use is removed only by somebody who has read that it is. */
export function MediaCard({ media, uses, onSelect }: { media: Media; uses: readonly MediaUse[]; onSelect: (selection: Selection) => void }) {
  const say = useSay();
  const language = useLanguage();
  const editing = useEditing();
  const [isAsking, setAsking] = useState(false);
  const { name, bytes, credit } = media;
  const remove = () => void editing.edit({ edit: "mediaRemove", name });

  return (
    <li className="media-card">
      <Thumbnail name={name} />
      <div className="media-words">
        <p className="media-name selectable" dir="auto">
          {name}
        </p>
        <p className="inspector-hint">
          {bytesText(bytes, language)}
          {uses.length === 0 && ` · ${say("inspector.media.unused")}`}
        </p>
        {uses.length > 0 && (
          <ul className="media-uses">
            {uses.map((use) => (
              <li key={use.kind === "cover" ? "cover" : use.lesson.id}>
                <Button
                  look="quiet"
                  onPress={() => onSelect(use.kind === "cover" ? { kind: "course" } : { kind: "lesson", lesson: use.lesson.id })}
                >
                  {use.kind === "cover" ? say("inspector.media.cover") : use.lesson.title || say("common.untitled")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <InPlaceText
          label={say("inspector.media.creditOf", { name })}
          className="media-credit"
          value={credit}
          onChange={(value) => void editing.edit({ edit: "mediaCredit", name, credit: value })}
          placeholder={say("inspector.media.credit")}
        />
      </div>
      <IconButton icon={Trash2} label={say("inspector.media.remove", { name })} onPress={() => (uses.length > 0 ? setAsking(true) : remove())} />
      {isAsking && (
        <div className="media-warning">
          <Notice kind="warning">{say("inspector.media.inUse", { count: uses.length })}</Notice>
          <Button look="danger" onPress={remove}>
            {say("common.remove")}
          </Button>
          <Button onPress={() => setAsking(false)}>{say("common.cancel")}</Button>
        </div>
      )}
    </li>
  );
}

function Thumbnail({ name }: { name: string }) {
  const address = useMediaAddress();
  const extension = name.split(".").at(-1)?.toLowerCase() ?? "";
  const Icon = ICONS[extension] ?? FileText;
  if (PICTURES.has(extension)) return <img className="media-thumbnail" src={address(name)} alt="" loading="lazy" />;
  return (
    <span className="media-thumbnail">
      <Icon size={20} aria-hidden strokeWidth={1.6} />
    </span>
  );
}
