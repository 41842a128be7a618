// On the page that a result led to: mark what was searched, in the section or record it was found in.

import { target } from "../shared/site";

/** Read `?mark=...` off the address, mark each of its texts below the anchor, and clean the address. */
export function markTarget(): void {
  const address = new URL(location.href);
  const wanted = address.searchParams.getAll("mark").map((text) => text.toLowerCase()).filter((text) => text.length > 1);
  address.searchParams.delete("mark");
  history.replaceState(history.state, "", address);
  const to = target(address.hash);
  const scope = to ? scopeOf(to) : [...document.querySelectorAll("article > p")].slice(0, 2);
  const found = scope.flatMap((element) => find(element, wanted));
  if (found.length && "highlights" in CSS) CSS.highlights.set("found", new Highlight(...found));
  // Fonts and scripts move the page while it loads; a target inside closed answers is shown by its record.
  to?.scrollIntoView();
}

/** The elements that belong to an anchor: a record, a table row, or a heading with what follows up to the next. */
export function scopeOf(target: Element): Element[] {
  const heading = /^H([1-6])$/.exec(target.tagName);
  if (!heading) return [target.closest("tr") ?? target];
  const found: Element[] = [target];
  for (let next = target.nextElementSibling; next; next = next.nextElementSibling) {
    const level = /^H([1-6])$/.exec(next.tagName);
    if (level) break;
    found.push(next);
  }
  return found;
}

/** Where the wanted texts stand in an element, across the elements inside it (highlighted code is many). */
export function find(element: Element, wanted: string[]): globalThis.Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("details:not([open]), .headerlink, script, style") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push({ node, start: text.length });
    text += node.data.toLowerCase();
  }
  const place = (at: number) => {
    const held = nodes.findLast((n) => n.start <= at)!;
    return [held.node, at - held.start] as const;
  };
  const found: globalThis.Range[] = [];
  for (const part of wanted) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      if (/\w/.test(part[0]!) && /\w/.test(text[at - 1] ?? " ") && part.length < 4) continue;
      const range = document.createRange();
      range.setStart(...place(at));
      const [node, offset] = place(at + part.length - 1);
      range.setEnd(node, offset + 1);
      found.push(range);
    }
  }
  return found;
}
