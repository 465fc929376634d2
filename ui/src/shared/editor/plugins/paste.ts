import { Plugin } from "prosemirror-state";
import { mediaName } from "../media";

/** Parameters that follow a reader about and say nothing of where a link leads. */
const TRACKING = /^(utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|spm)$/i;

/** Copied HTML with only what the schema knows left to be read: no styles, scripts, foreign pictures or trackers. */
export function cleaned(html: string): { html: string; hadPictures: boolean } {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  body.querySelectorAll("script, style, meta, link, title, iframe, object, embed, noscript, template, o\\:p").forEach((element) => element.remove());
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  listsFromWord(body);
  body.querySelectorAll<HTMLElement>("td, th").forEach(oneParagraph);
  body.querySelectorAll<HTMLAnchorElement>("a[href]").forEach(withoutTracking);
  let hadPictures = false;
  body.querySelectorAll("img, picture, svg").forEach((element) => {
    if (mediaName(element.getAttribute("data-src") ?? "") !== null) return;
    hadPictures = true;
    element.remove();
  });
  return { html: body.innerHTML, hadPictures };
}

/** Word writes lists as paragraphs with the level in their style and the bullet as text. */
function listsFromWord(body: HTMLElement): void {
  let lists: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of [...body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6")]) {
    const level = Number(/mso-list:[^;"']*?\blevel(\d)/i.exec(paragraph.getAttribute("style") ?? "")?.[1] ?? 0);
    if (level === 0 || paragraph.tagName !== "P") continue;
    const bullet = [...paragraph.querySelectorAll<HTMLElement>("span")].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""));
    const tag = /^\s*(\d|[a-z]{1,3}[.)])/i.test(bullet?.textContent ?? "") ? "ol" : "ul";
    bullet?.remove();
    if (!last || nextElement(last) !== paragraph) lists = [];
    lists.length = Math.min(lists.length, level);
    while (lists.length < level) {
      const list = body.ownerDocument.createElement(tag);
      const parent = lists.at(-1);
      if (parent) (parent.lastElementChild ?? parent.appendChild(body.ownerDocument.createElement("li"))).appendChild(list);
      else paragraph.before(list);
      lists.push(list);
    }
    const item = body.ownerDocument.createElement("li");
    lists.at(-1)?.appendChild(item);
    last = lists[0] ?? null;
    item.appendChild(paragraph);
    paragraph.removeAttribute("style");
  }
}

function nextElement(element: Element): Element | null {
  const words = element.nextSibling;
  return words?.nodeType === Node.TEXT_NODE && (words.textContent ?? "").trim() !== "" ? null : element.nextElementSibling;
}

/** A cell holds one line, so blocks in it are put one behind the other; merged cells are parted. */
function oneParagraph(cell: HTMLElement): void {
  const merged = Math.min(50, Number(cell.getAttribute("colspan")) || 1);
  for (let more = 1; more < merged; more += 1) cell.after(cell.ownerDocument.createElement("td"));
  cell.removeAttribute("colspan");
  cell.removeAttribute("rowspan");
  cell.querySelectorAll("br").forEach((br) => br.replaceWith(" "));
  for (const block of [...cell.querySelectorAll("p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre")]) {
    block.after(" ");
    block.replaceWith(...block.childNodes);
  }
  const paragraph = cell.ownerDocument.createElement("p");
  paragraph.append(...cell.childNodes);
  cell.append(paragraph);
}

function withoutTracking(link: HTMLAnchorElement): void {
  const href = link.getAttribute("href") ?? "";
  if (!/^https?:/i.test(href) || !href.includes("?")) return;
  try {
    const address = new URL(href);
    const traces = [...address.searchParams.keys()].filter((name) => TRACKING.test(name));
    for (const trace of traces) address.searchParams.delete(trace);
    if (traces.length > 0) link.setAttribute("href", address.href);
  } catch {
    // What is no address leads nowhere, and the schema drops it.
  }
}

/** Reads what is pasted; `onPicture` is told of pictures, which come in as files only. */
export function paste(onPicture: () => void, isOneLine: boolean): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML(html) {
        const result = cleaned(html);
        if (result.hadPictures) onPicture();
        return result.html;
      },
      transformPastedText: (text) => (isOneLine ? text.replace(/\s*[\r\n]+\s*/g, " ") : text),
      handlePaste(_view, event) {
        const data = event.clipboardData;
        const hasPicture = [...(data?.files ?? [])].some((file) => file.type.startsWith("image/"));
        const hasText = data?.types.some((type) => type === "text/html" || type === "text/plain") ?? false;
        if (!hasPicture || hasText) return false;
        onPicture();
        return true;
      },
      // Files that are dropped come by the desktop, with a path that can be copied from.
      handleDrop: (_view, event) => (event.dataTransfer?.files.length ?? 0) > 0,
    },
  });
}
