import { EditorState, NodeSelection, Selection, TextSelection, type Command } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { openMarkdown, writeMarkdown, type Origin } from "./dialect/origin";
import { footnotes } from "./plugins/footnotes";
import { markdownRules } from "./plugins/inputRules";
import { keys, type KeyActions } from "./plugins/keys";
import { paste } from "./plugins/paste";
import { placeholder } from "./plugins/placeholder";
import { shape, withRoom } from "./plugins/shape";
import { schema } from "./schema";
import { calloutView } from "./views/callout";
import { listItemView } from "./views/listItem";
import { mathsView } from "./views/maths";
import { pictureView } from "./views/picture";
import type { Surroundings } from "./views/surroundings";

/** What the editor is for: a page, a field of several lines, or a line. */
export type Look = "page" | "field" | "line";

/** What the engine is told, and whom it tells. Read anew at each use, so that it may change. */
export interface Wiring extends Surroundings, KeyActions {
  askPicture: () => void;
  onChange: (markdown: string) => void;
  onState: (state: EditorState) => void;
  onFocus: (hasFocus: boolean) => void;
  onPastedPicture: () => void;
  openLink: (address: string) => void;
  placeholder: string;
}

/** Calls back when no menu is open any more and the focus is back where a closing menu puts it: the text is next. */
function afterMenus(act: () => unknown, frames = 30): void {
  const isOpen = document.querySelector('[role="menu"]') !== null;
  requestAnimationFrame(() => (isOpen && frames > 0 ? afterMenus(act, frames - 1) : requestAnimationFrame(act)));
}

/** The cursor is never scrolled to where the toolbar is, in CSS pixels. */
const BELOW_TOOLBAR = { top: 72, right: 8, bottom: 40, left: 8 };

/** Time for the view to take in what an input method leaves when it is done. */
const AFTER_COMPOSITION = 60;

/** The editor without its frame: Markdown in, Markdown out. */
export class Engine {
  readonly view: EditorView;
  private origin: Origin;
  /** The Markdown that the outside knows. */
  private known: string;
  private isUnsent = false;
  private waiting: string | null = null;

  constructor(
    place: HTMLElement,
    markdown: string,
    private readonly look: Look,
    private readonly wiring: () => Wiring,
    attributes: () => Record<string, string>,
  ) {
    const { doc, origin } = openMarkdown(markdown);
    this.origin = origin;
    this.known = markdown;
    const isOneLine = look === "line";
    const state = EditorState.create({
      doc: this.withRoom(doc),
      plugins: [
        markdownRules(isOneLine),
        ...keys(
          { editLink: () => wiring().editLink(), toToolbar: () => wiring().toToolbar(), editPicture: () => this.isPictureSelected() && wiring().editPicture() },
          isOneLine,
        ),
        tableEditing(),
        shape(isOneLine),
        footnotes((number) => wiring().say("reading.editor.footnoteNumber", { number })),
        placeholder(() => wiring().placeholder),
        paste(() => wiring().onPastedPicture(), isOneLine),
      ],
    });
    this.view = new EditorView(place, {
      state,
      attributes,
      scrollMargin: BELOW_TOOLBAR,
      scrollThreshold: BELOW_TOOLBAR,
      nodeViews: { callout: calloutView(wiring), list_item: listItemView(wiring), picture: pictureView(wiring), maths: mathsView(wiring) },
      dispatchTransaction: (tr) => {
        const next = this.view.state.apply(tr);
        this.view.updateState(next);
        if (tr.docChanged && tr.getMeta("outside") !== true) this.isUnsent = true;
        // Half a word of an input method is nobody's text.
        if (this.isUnsent && !this.view.composing) this.send();
        this.wiring().onState(next);
      },
      handleDOMEvents: {
        click: (_view, event) => this.click(event),
        focus: () => void this.wiring().onFocus(true),
        blur: () => void this.wiring().onFocus(false),
        dblclick: (_view, event) => this.doubleClick(event),
        compositionend: () => void setTimeout(() => this.afterComposition(), AFTER_COMPOSITION),
        // Undo is the course's: the browser's own would take back what the core has already written.
        beforeinput: (_view, event) => {
          if (event.inputType === "historyUndo" || event.inputType === "historyRedo") event.preventDefault();
          return false;
        },
      },
    });
  }

  /** Asks where a link leads. */
  editLink(): void {
    this.wiring().editLink();
  }

  /** Asks for a picture, or what the selected one shows. */
  askPicture(): void {
    if (!this.isPictureSelected() || !this.wiring().editPicture()) this.wiring().askPicture();
  }

  /** Does what a button or an entry of a menu says, as soon as the menu is closed and the text has the focus. */
  press(command: Command): void {
    afterMenus(() => !this.view.isDestroyed && this.run(command));
  }

  /** Makes a change, and gives the text the focus. */
  run(command: Command): boolean {
    this.view.focus();
    return command(this.view.state, this.view.dispatch.bind(this.view), this.view);
  }

  /** Shows a text from outside, such as after an undo. What this editor has sent itself is no news. */
  show(markdown: string): void {
    if (this.view.isDestroyed || markdown === this.known) return;
    if (this.view.composing) {
      this.waiting = markdown;
      return;
    }
    this.known = markdown;
    this.isUnsent = false;
    const { doc: read, origin } = openMarkdown(markdown);
    this.origin = origin;
    const doc = this.withRoom(read);
    const { state } = this.view;
    const start = state.doc.content.findDiffStart(doc.content);
    const end = state.doc.content.findDiffEnd(doc.content);
    const tr = state.tr.replaceWith(0, state.doc.content.size, doc.content).setMeta("outside", true).setMeta("addToHistory", false);
    const moved = (at: number) => {
      if (start === null || !end || at <= start) return at;
      return at >= end.a ? at + end.b - end.a : Math.min(at, Math.max(start, end.b));
    };
    const { anchor, head } = state.selection;
    const inside = (at: number) => tr.doc.resolve(Math.max(0, Math.min(moved(at), tr.doc.content.size)));
    const isNode = state.selection instanceof NodeSelection;
    tr.setSelection(isNode ? Selection.near(inside(anchor)) : TextSelection.between(inside(anchor), inside(head)));
    this.view.dispatch(tr);
  }

  /** Sends what has not been sent. */
  send(): void {
    if (!this.isUnsent) return;
    this.isUnsent = false;
    let markdown = writeMarkdown(this.view.state.doc, this.origin);
    if (this.look === "page" && markdown !== "" && !markdown.endsWith("\n")) markdown += "\n";
    if (markdown === this.known) return;
    this.known = markdown;
    this.wiring().onChange(markdown);
  }

  /** Says anew what the text is called and which language it is in. */
  describe(attributes: Record<string, string>): void {
    if (!this.view.isDestroyed) this.view.setProps({ attributes });
  }

  destroy(): void {
    this.view.destroy();
  }

  private withRoom(doc: EditorState["doc"]): EditorState["doc"] {
    return this.look === "line" ? doc : withRoom(doc);
  }

  private isPictureSelected(): boolean {
    const { selection } = this.view.state;
    return selection instanceof NodeSelection && selection.node.type === schema.nodes.picture;
  }

  private afterComposition(): void {
    if (this.view.isDestroyed || this.view.composing) return;
    const waiting = this.waiting;
    this.waiting = null;
    // What was typed meanwhile is newer than what came in.
    if (this.isUnsent) this.send();
    else if (waiting !== null) this.show(waiting);
  }

  private doubleClick(event: MouseEvent): boolean {
    const picture = event.target instanceof Element ? event.target.closest(".picture") : null;
    if (!picture) return false;
    const { state } = this.view;
    this.view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, this.view.posAtDOM(picture, 0))));
    // The panel opens when the editor is done with the click, or the focus that follows would close it.
    setTimeout(() => this.wiring().editPicture());
    return true;
  }

  private click(event: MouseEvent): boolean {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link) return false;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) this.wiring().openLink(link.getAttribute("href") ?? "");
    return false;
  }
}
