// As much of XML as a course structure needs: elements, attributes and text, without document types.

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (!(name in ENTITIES)) throw new Error(`&${name}; is not known.`);
    return ENTITIES[name];
  });

/**
 * The root of a document. Names are local; `text` is what an element says itself.
 * @returns {{ name: string, attributes: Record<string, string>, children: object[], text: string }}
 */
export function parseXml(source) {
  if (/<!DOCTYPE/i.test(source)) throw new Error("The document has a document type.");
  const top = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const pattern = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(source);
    if (!found) throw new Error(`What stands at ${at} is no XML: ${source.slice(at, at + 40)}`);
    const [, raw, closed, opened, attributes, isEmpty, text] = found;
    const inner = open[open.length - 1];
    if (raw !== undefined) inner.text += raw;
    else if (text !== undefined) inner.text += plain(text);
    else if (closed !== undefined) {
      if (open.pop().qualified !== closed) throw new Error(`</${closed}> closes another element.`);
    } else if (opened !== undefined) {
      const element = { name: opened.split(":").pop(), qualified: opened, attributes: {}, children: [], text: "" };
      for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
        if (name in element.attributes) throw new Error(`“${name}” stands twice in <${opened}>.`);
        element.attributes[name] = plain(double ?? single);
      }
      inner.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error("The document has not exactly one element at its top.");
  return top.children[0];
}

/** The first child of a name. */
export const child = (element, name) => element?.children.find((each) => each.name === name);

/** An element and all elements in it. */
export const everyElement = (element) => [element, ...element.children.flatMap(everyElement)];
