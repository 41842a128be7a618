// Which sections of a page were read: each in view for a while, and its end seen. Kept beside the pages, as `page/#anchor`.

import type { Store } from "../practice/store";

/** Seconds a section has to be in view. */
export const SECONDS = 8;

/** Where a section is in the window: its upper and lower edge in pixels from the top. */
export interface Place {
  top: number;
  bottom: number;
}

/** Whether any of a section is in the window, and whether its end is. */
export function inView({ top, bottom }: Place, height: number): { some: boolean; end: boolean } {
  const some = bottom > top + 1 && bottom > 0 && top < height;
  return { some, end: some && bottom <= height };
}

/** Watch the sections of `article`; `path` is the page's address without the root. */
export function watchSections(article: HTMLElement, store: Store, path: string): void {
  const headings = [...article.querySelectorAll<HTMLElement>("h2[id]")];
  const seen = headings.map(() => ({ seconds: 0, end: false }));
  const waiting = new Set(headings.keys());
  const timer = setInterval(() => {
    if (document.visibilityState !== "visible") return;
    const last = article.getBoundingClientRect().bottom;
    for (const n of waiting) {
      const heading = headings[n] as HTMLElement;
      const mark = seen[n] as (typeof seen)[number];
      // A folded section shows no more than its heading.
      if (heading.querySelector("[aria-expanded='false']")) continue;
      const { some, end } = inView({ top: heading.getBoundingClientRect().top, bottom: headings[n + 1]?.getBoundingClientRect().top ?? last }, innerHeight);
      if (!some) continue;
      mark.seconds += 1;
      mark.end ||= end;
      if (mark.seconds < SECONDS || !mark.end) continue;
      waiting.delete(n);
      store.change((progress, now) => (progress.read[`${path}#${heading.id}`] = now));
    }
    if (waiting.size === 0) clearInterval(timer);
  }, 1000);
}
