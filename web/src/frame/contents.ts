// The page's contents follow its reader: the section in view is marked there, and the address names it.

import { target } from "../shared/site";
import { centre } from "./scroll";

/** How many of the sections, by their distances from the page's top in pixels, a reader at `y` has come to; all of them at the page's end. */
export function reached(offsets: number[], y: number, adjust: number, atEnd: boolean): number {
  if (atEnd) return offsets.length;
  const beyond = offsets.findIndex((offset) => offset - adjust >= y);
  return beyond < 0 ? offsets.length : beyond;
}

/** Where an element begins; of what is folded away, where the nearest that shows begins. */
function begins(target: Element): number {
  let shown: Element | null = target;
  while (shown && shown.getClientRects().length === 0) shown = shown.parentElement;
  return (shown?.getBoundingClientRect().top ?? 0) + scrollY;
}

/** Mark the section in view in all contents of the page. Returns whether a link has just moved the page. */
export function showContents(): () => boolean {
  const lists = [...document.querySelectorAll<HTMLElement>("[data-md-component=toc]")].map((list) =>
    [...list.querySelectorAll<HTMLAnchorElement>("a.md-nav__link")].flatMap((link) => {
      const named = target(link.hash);
      return named ? [{ link, target: named }] : [];
    }),
  );
  // A link moves the page until its reader does.
  let jumps = true;
  const jumped = (): boolean => jumps;
  for (const hand of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(hand, () => (jumps = false), { passive: true });
  addEventListener("hashchange", () => (jumps = true));
  const sections = lists[0] ?? [];
  const header = document.querySelector<HTMLElement>("[data-md-component=header]");
  if (sections.length === 0 || !header) return jumped;

  let offsets: number[] = [];
  let shown = -1;
  let waits = false;
  let settled = 0;
  let scrolled = 0;

  const update = (): void => {
    waits = false;
    const atEnd = scrollY + innerHeight >= Math.floor(document.body.offsetHeight);
    const now = reached(offsets, scrollY, header.offsetHeight + 24, atEnd);
    if (now === shown) return;
    shown = now;
    for (const list of lists) {
      for (const [n, { link }] of list.entries()) {
        link.classList.toggle("md-nav__link--passed", n < now);
        link.classList.toggle("md-nav__link--active", n === now - 1);
      }
      const active = list[now - 1]?.link;
      const menu = active?.offsetHeight ? active.closest<HTMLElement>(".md-sidebar__scrollwrap") : null;
      if (active && menu) centre(menu, active, Date.now() - scrolled > 250 ? "smooth" : "auto");
    }
  };
  const measure = (): void => {
    offsets = sections.map(({ target }) => begins(target));
    update();
  };
  const name = (): void => {
    // A link named the place itself.
    if (jumped()) return;
    const hash = sections[shown - 1]?.link.hash ?? "";
    if (hash !== location.hash) history.replaceState({}, "", hash || location.pathname + location.search);
  };
  addEventListener("scroll", () => {
    if (!waits) requestAnimationFrame(() => {
      update();
      scrolled = Date.now();
    });
    waits = true;
    clearTimeout(settled);
    settled = window.setTimeout(name, 250);
  }, { passive: true });
  // Folds, tabs and fonts move what is below them.
  new ResizeObserver(measure).observe(document.body);
  return jumped;
}
