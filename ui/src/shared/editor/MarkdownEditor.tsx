import { NodeSelection, Selection, type EditorState } from "prosemirror-state";
import { useImperativeHandle, useRef, useState, type Ref } from "react";
import { Dialog, Popover } from "react-aria-components";
import { Notice } from "../controls";
import { useSay } from "../messages/text";
import { insertPicture, removeLink, setLink } from "./commands/inserts";
import "./editor.css";
import type { Look } from "./engine";
import { LinkPanel, type LinkDraft } from "./LinkPanel";
import { PicturePanel } from "./PicturePanel";
import "./prose.css";
import { linkAt, sameOr, selectedPicture, standing, type Standing } from "./standing";
import { Toolbar } from "./Toolbar";
import { useEngine } from "./useEngine";

export interface Picture {
  name: string;
  alt: string;
}

export interface MarkdownEditorProps {
  markdown: string;
  onChange: (markdown: string) => void;
  /** What the text is, read to those who cannot see where it stands. */
  label: string;
  look: Look;
  /** Where a media file of the course is served. */
  mediaAddress: (name: string) => string;
  openLink: (address: string) => void;
  /** Lets the person choose a picture; `null` when they do not. Without it no pictures are offered. */
  onAskPicture?: () => Promise<Picture | null>;
  /** The language of the text, BCP 47. */
  language: string;
  placeholder?: string;
  ref?: Ref<MarkdownEditorHandle>;
}

/** What can be asked of an editor from outside. */
export interface MarkdownEditorHandle {
  /** Puts a picture at a point of the window, or where the cursor is, and asks what it shows. */
  insertPicture: (picture: Picture, point?: { x: number; y: number }) => void;
}

type Panel = ({ kind: "link" } & LinkDraft) | { kind: "picture"; at: number; alt: string; caption: string };

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** A text that is written as it will be read, and kept as Markdown. */
export function MarkdownEditor({ markdown, onChange, label, look, mediaAddress, openLink, onAskPicture, language, placeholder = "", ref }: MarkdownEditorProps) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const [where, setWhere] = useState<Standing | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [isRefused, setRefused] = useState(false);

  const editLink = () => {
    if (!engine) return;
    const { state } = engine.view;
    const link = linkAt(state);
    const { from, to } = link ?? state.selection;
    if (!state.doc.resolve(from).sameParent(state.doc.resolve(to)) || !state.selection.$from.parent.inlineContent) return;
    moveAnchor(from);
    setPanel({ kind: "link", from, to, href: (link?.mark.attrs.href as string | undefined) ?? "", words: state.doc.textBetween(from, to), isLink: link !== null });
  };
  const editPicture = () => {
    const picture = engine && selectedPicture(engine.view.state);
    if (!picture) return false;
    moveAnchor(picture.at);
    setPanel({ kind: "picture", at: picture.at, alt: picture.node.attrs.alt as string, caption: picture.node.attrs.title as string });
    return true;
  };
  const toToolbar = () => frame.current?.querySelector<HTMLElement>(".editor-toolbar button")?.focus();

  const engine = useEngine(place, {
    markdown,
    look,
    attributes: {
      class: `prose prose-${look}`,
      role: "textbox",
      "aria-multiline": String(look !== "line"),
      "aria-label": label,
      lang: language,
      dir: RIGHT_TO_LEFT.test(language) ? "rtl" : "auto",
      spellcheck: "true",
    },
    wiring: {
      say,
      mediaAddress,
      onChange,
      onState: (state: EditorState) => setWhere((before) => sameOr(before, standing(state))),
      onFocus: setFocus,
      onPastedPicture: () => setRefused(true),
      openLink,
      placeholder,
      editLink,
      editPicture,
      askPicture: () => void onAskPicture?.().then((picture) => picture && insert(picture)),
      toToolbar,
    },
  });

  /** Puts the invisible thing that a panel hangs on where the text speaks of it. */
  const moveAnchor = (at: number) => {
    const box = frame.current?.getBoundingClientRect();
    if (!engine || !box || !anchor.current) return;
    const { left, bottom } = engine.view.coordsAtPos(at);
    anchor.current.style.left = `${left - box.left}px`;
    anchor.current.style.top = `${bottom - box.top}px`;
  };
  const close = () => {
    setPanel(null);
    setTimeout(() => engine?.view.focus());
  };
  const insert = (picture: Picture, point?: { x: number; y: number }) => {
    if (!engine) return;
    const at = point && engine.view.posAtCoords({ left: point.x, top: point.y })?.pos;
    const $at = at === undefined ? null : engine.view.state.doc.resolve(at);
    engine.run(insertPicture(picture.name, picture.alt, $at?.parent.inlineContent && !$at.parent.type.spec.code ? at : undefined));
    setTimeout(editPicture);
  };
  useImperativeHandle(ref, () => ({ insertPicture: insert }));

  const isActive = hasFocus || panel !== null;
  return (
    <div ref={frame} className={`editor editor-${look}`} data-active={isActive || undefined}>
      {where && engine && <Toolbar look={look} standing={where} engine={engine} takesPictures={onAskPicture !== undefined} label={label} />}
      {isRefused && (
        <div className="editor-notice">
          <Notice kind="info">{say("reading.editor.pastedPicture")}</Notice>
        </div>
      )}
      <div ref={place} className="editor-place" onKeyDown={() => isRefused && setRefused(false)} />
      <span ref={anchor} className="editor-anchor" aria-hidden />
      <Popover triggerRef={anchor} isOpen={panel !== null} onOpenChange={(isOpen) => !isOpen && close()} placement="bottom start" className="popover">
        <Dialog className="editor-dialog" aria-label={say(panel?.kind === "picture" ? "reading.editor.picture" : "reading.editor.link")}>
          {panel?.kind === "link" && (
            <LinkPanel
              draft={panel}
              onSet={(href, words) => {
                engine?.run(setLink(panel.from, panel.to, href, words));
                close();
              }}
              onRemove={() => {
                engine?.run(removeLink(panel.from, panel.to));
                close();
              }}
              onOpen={openLink}
            />
          )}
          {panel?.kind === "picture" && (
            <PicturePanel
              alt={panel.alt}
              caption={panel.caption}
              onDone={(alt, title) => {
                const { at } = panel;
                engine?.run((state, dispatch) => {
                  const node = state.doc.nodeAt(at);
                  if (!node) return false;
                  const tr = state.tr.setNodeMarkup(at, null, { ...node.attrs, alt, title });
                  const $at = tr.doc.resolve(at);
                  // A picture that stands alone is left behind, so that what is typed next is not put beside it.
                  const next = $at.parent.childCount === 1 && $at.depth > 0 ? $at.after() : at + 1;
                  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(next))));
                  return true;
                });
                close();
              }}
              onRemove={() => {
                const { at } = panel;
                engine?.run((state, dispatch) => {
                  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, at)).deleteSelection());
                  return true;
                });
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </div>
  );
}
