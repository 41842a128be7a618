// Small helpers to make elements.

type Child = Node | string | null | undefined | false;

/** Make an element: attributes by name (`class`, `aria-…`, `data-…`; true for a bare one, false or undefined for none), then children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A button with a text and what it does. */
export function button(text: string, act: (event: MouseEvent) => void, attributes: Record<string, string | boolean> = {}): HTMLButtonElement {
  const element = make("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", act);
  return element;
}

/** An element from HTML that `macros/export.py` or the page itself wrote. Never used for what a reader types. */
export function fromHtml<K extends keyof HTMLElementTagNameMap>(tag: K, html: string, attributes: Record<string, string> = {}): HTMLElementTagNameMap[K] {
  const element = make(tag, attributes);
  element.innerHTML = html;
  return element;
}
