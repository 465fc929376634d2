import { useState } from "react";
import { Button, TextField } from "../controls";
import { useSay } from "../messages/text";

export interface LinkDraft {
  from: number;
  to: number;
  href: string;
  words: string;
  /** Whether there is a link already. */
  isLink: boolean;
}

export interface LinkPanelProps {
  draft: LinkDraft;
  onSet: (href: string, words: string) => void;
  onRemove: () => void;
  onOpen: (href: string) => void;
}

/** The address as a reader can follow it, or `null`. What looks like a host or a mailbox gets its scheme. */
export function followable(typed: string): string | null {
  const address = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:|media\/)\S/i.test(address)) return address;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) return `mailto:${address}`;
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(address) ? `https://${address}` : null;
}

/** Where a link leads and what it says. */
export function LinkPanel({ draft, onSet, onRemove, onOpen }: LinkPanelProps) {
  const say = useSay();
  const [href, setHref] = useState(draft.href);
  const [words, setWords] = useState(draft.words);
  const [isTried, setTried] = useState(false);
  const address = followable(href);
  const set = () => {
    setTried(true);
    if (address) onSet(address, words.trim() || address);
  };
  return (
    <div className="editor-panel">
      <TextField
        label={say("reading.editor.linkAddress")}
        note={say("reading.editor.linkAddressNote")}
        value={href}
        onChange={setHref}
        onSubmit={set}
        type="url"
        dir="ltr"
        autoFocus
        error={isTried && !address ? say("reading.editor.linkBad") : undefined}
      />
      <TextField label={say("reading.editor.linkWords")} value={words} onChange={setWords} onSubmit={set} />
      <div className="editor-panel-actions">
        {draft.isLink && (
          <>
            <Button look="quiet" onPress={onRemove}>
              {say("reading.editor.linkRemove")}
            </Button>
            <Button look="quiet" onPress={() => address && onOpen(address)} isDisabled={!address}>
              {say("reading.editor.linkOpen")}
            </Button>
          </>
        )}
        <Button look="primary" onPress={set}>
          {say("reading.editor.linkSet")}
        </Button>
      </div>
    </div>
  );
}
