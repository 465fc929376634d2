// @ts-check
// Elements, made and found. Text is always set as text: nothing here reads HTML.

/**
 * A new element. Attributes whose value is `false` are left out, and `true` stands for an attribute without a value.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number | boolean>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(attribute, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * An icon of the page's sprite. It is silent: words stand beside it.
 * @param {string} name
 * @returns {SVGSVGElement}
 */
export function makeIcon(name) {
  // The name space of the sprite, so that no address stands here.
  const space = one(document, "svg.sprite").namespaceURI;
  const icon = /** @type {SVGSVGElement} */ (document.createElementNS(space, "svg"));
  icon.setAttribute("class", "icon");
  icon.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#icon-${name}`);
  icon.append(use);
  return icon;
}

/**
 * A button with an icon and words, or with an icon alone, which then needs a name.
 * @param {string} words
 * @param {string} style its classes
 * @param {() => void} act
 * @returns {HTMLButtonElement}
 */
export function makeButton(words, style, act) {
  const button = make("button", { type: "button", class: style }, words);
  button.addEventListener("click", act);
  return button;
}

/**
 * An option of a `select`.
 * @param {string} value
 * @param {string} words
 * @returns {HTMLOptionElement}
 */
export function makeOption(value, words) {
  return make("option", { value }, words);
}

/**
 * All elements that a selector names.
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {E[]}
 */
export function all(root, selector) {
  return /** @type {E[]} */ ([...root.querySelectorAll(selector)]);
}

/**
 * The one element that a selector names; the pages are ours, so it is there.
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {E}
 */
export function one(root, selector) {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return /** @type {E} */ (element);
}
