// What changes as a reader scrolls: the header's shadow and title, the tabs, the height of the menus, the way back to the top.

/** How high a menu can be below the header so that it ends with the screen or the page; all in pixels, `main` and `grid` from the top of the page. */
export function menuHeight(y: number, screen: number, header: number, main: { top: number; bottom: number }, inset: number): number {
  const shown = Math.max(0, screen - Math.max(0, main.top - y, header) - Math.max(0, screen + y - main.bottom));
  return shown + Math.min(inset, Math.max(0, y - main.top + header)) - inset;
}

const part = (name: string) => document.querySelector<HTMLElement>(`[data-md-component=${name}]`);

/** Follow the scrolling of the page; `jumped` tells whether a link has just moved it. */
export function followScroll(jumped: () => boolean): void {
  const [header, main, title, tabs, top] = ["header", "main", "header-title", "tabs", "top"].map(part);
  if (!header || !main) return;
  const heading = document.querySelector<HTMLElement>(".md-content h1");
  const grid = main.querySelector<HTMLElement>(":scope > .md-grid");
  const menus = [...document.querySelectorAll<HTMLElement>("[data-md-component=sidebar]")].map((menu) => ({
    menu,
    wide: matchMedia(`(min-width: ${menu.dataset["mdType"] === "navigation" ? "76.25em" : "60em"})`),
    inner: menu.querySelector<HTMLElement>(".md-sidebar__scrollwrap") as HTMLElement,
    height: "",
  }));
  let before = scrollY;
  let waits = false;

  const update = (): void => {
    waits = false;
    // Read all, then write all: else the browser lays the page out once for each.
    const y = scrollY;
    const height = header.offsetHeight;
    const place = { top: main.offsetTop, bottom: main.offsetTop + main.offsetHeight };
    const passed = place.top - height <= y;
    const titled = heading !== null && heading.offsetHeight > 0 && y - heading.offsetTop + height >= heading.offsetHeight;
    const tabsGone = tabs ? y - tabs.offsetTop + height >= 10 : false;
    const inset = grid ? grid.offsetTop - place.top : 0;
    const heights = menus.map(({ wide, inner }) => (wide.matches ? `${menuHeight(y, innerHeight, height, place, inset) - 2 * inner.offsetTop}px` : ""));
    const back = passed && y < before && y > 0 && !jumped();
    before = y;

    header.classList.toggle("md-header--shadow", passed);
    title?.classList.toggle("md-header__title--active", titled);
    if (tabs && tabs.hidden !== tabsGone) tabs.hidden = tabsGone;
    for (const [n, menu] of menus.entries()) {
      if (menu.height === heights[n]) continue;
      menu.height = menu.inner.style.height = heights[n] as string;
      menu.menu.style.top = heights[n] ? `${height}px` : "";
    }
    if (top && top.hidden === back) {
      top.hidden = !back;
      top.style.top = `${height + 16}px`;
      if (back) top.removeAttribute("tabindex");
      else {
        top.tabIndex = -1;
        top.blur();
      }
    }
  };
  const soon = (): void => {
    if (!waits) requestAnimationFrame(update);
    waits = true;
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  new ResizeObserver(soon).observe(main);
  top?.addEventListener("click", () => scrollTo({ top: 0 }));
  update();
  // The page at hand stands in the middle of the menu.
  for (const { inner } of menus) {
    const here = [...inner.querySelectorAll<HTMLElement>(".md-nav__link--active[href]")].find((link) => link.clientHeight > 0);
    if (here) centre(inner, here, "auto");
  }
}

/** Scroll a menu so that one of its links is in its middle. */
export function centre(menu: HTMLElement, link: HTMLElement, behavior: ScrollBehavior): void {
  const top = link.getBoundingClientRect().top - menu.getBoundingClientRect().top + menu.scrollTop - menu.clientHeight / 2;
  menu.scrollTo({ top, behavior });
}
