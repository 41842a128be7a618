// What is folded opens for an address that names something in it, and for paper.

import { target } from "../shared/site";

/** Open the boxes around the element that the address names, and go there; check the tab that it names. */
function openNamed(): void {
  const named = target();
  if (!named) return;
  if (named instanceof HTMLInputElement && named.name.startsWith("__tabbed_") && !named.checked) named.click();
  const folded = named.closest<HTMLDetailsElement>("details:not([open])");
  if (!folded) return;
  for (let box: HTMLDetailsElement | null = folded; box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  named.scrollIntoView();
}

/** Keep what an address names, and what goes to paper, open; on a phone the menu closes behind a link. */
export function openFolded(): void {
  openNamed();
  addEventListener("hashchange", () => {
    openNamed();
    const menu = document.querySelector<HTMLInputElement>("[data-md-toggle=drawer]");
    if (menu) menu.checked = false;
  });
  let closed: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>(".md-content details:not([open])")];
    for (const box of closed) box.open = true;
  });
  addEventListener("afterprint", () => {
    for (const box of closed) box.open = false;
    closed = [];
  });
}
