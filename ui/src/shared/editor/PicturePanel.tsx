import { useState } from "react";
import { Button, TextField } from "../controls";
import { useSay } from "../messages/text";

export interface PicturePanelProps {
  alt: string;
  caption: string;
  onDone: (alt: string, caption: string) => void;
  onRemove: () => void;
}

/** What a picture shows, for those who cannot see it, and what is printed below it. */
export function PicturePanel({ alt: before, caption: captionBefore, onDone, onRemove }: PicturePanelProps) {
  const say = useSay();
  const [alt, setAlt] = useState(before);
  const [caption, setCaption] = useState(captionBefore);
  const done = () => onDone(alt.trim(), caption.trim());
  return (
    <div className="editor-panel">
      <TextField label={say("reading.editor.pictureAlt")} note={say("reading.editor.pictureAltNote")} value={alt} onChange={setAlt} rows={3} autoFocus />
      <TextField label={say("reading.editor.pictureCaption")} value={caption} onChange={setCaption} onSubmit={done} />
      <div className="editor-panel-actions">
        <Button look="quiet" onPress={onRemove}>
          {say("reading.editor.pictureRemove")}
        </Button>
        <Button look="primary" onPress={done}>
          {say("common.done")}
        </Button>
      </div>
    </div>
  );
}
