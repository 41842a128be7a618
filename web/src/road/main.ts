// The way through, for the reader at hand: today, the plan, what was read, what each point's questions say.

import { storeOfPage, type Store } from "../practice/store";
import { make } from "../shared/dom";
import { pathOf } from "../shared/site";
import { SAYS, state } from "./points";
import { road } from "./road";
import { watchSections } from "./sections";

const NAVIGATION = ".md-nav--primary a.md-nav__link, .station__pages a, .md-content a[data-page]";
const CONTENTS = ".md-nav--secondary a.md-nav__link";

/** Tick what was read: pages in the menus, sections in the page's contents. */
function tick(store: Store): void {
  const { read } = store.current;
  const mark = (anchor: HTMLAnchorElement) => {
    if (!anchor.querySelector(".road__read")) anchor.append(make("span", { class: "road__read" }, make("span", { class: "road__said" }, " (read)")));
  };
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>(NAVIGATION)) {
    if (!anchor.hash && read[pathOf(anchor.href)]) mark(anchor);
  }
  const path = here();
  // Before sections were kept, a page was read as a whole.
  const whole = read[path] !== undefined && !Object.keys(read).some((key) => key.startsWith(`${path}#`));
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>(CONTENTS)) if (whole || read[path + anchor.hash]) mark(anchor);
}

const here = () => pathOf(location.href);

/** Mark each point of the exam pages with its state, and say so. */
async function markPoints(store: Store): Promise<void> {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-point]");
  if (links.length === 0) return;
  const { points } = await road();
  for (const anchor of links) {
    const [objective, key] = (anchor.dataset["point"] ?? "").split("/");
    const point = points[objective ?? ""]?.[key ?? ""];
    if (!point) continue;
    const found = state(point, store.current.questions);
    anchor.dataset["state"] = found;
    if (found === "open") continue;
    anchor.title = `Its questions: ${SAYS[found]}`;
    anchor.append(make("span", { class: "road__said" }, ` (${SAYS[found]})`));
  }
}

async function start(): Promise<void> {
  const store = storeOfPage();
  tick(store);
  store.onChange(() => tick(store));
  const article = document.querySelector<HTMLElement>("article");
  if (article && document.querySelector(CONTENTS)) watchSections(article, store, here());
  const traps = document.querySelector<HTMLElement>("[data-road='traps']");
  if (traps) (await import("./traps")).startTraps(traps);
  await markPoints(store);
  const planner = document.querySelector<HTMLElement>("[data-road='plan']");
  if (planner) await (await import("./planner")).startPlanner(planner, store);
  const home = document.querySelector<HTMLElement>(".home");
  if (home) await (await import("./home")).startHome(home, store);
}

void start();
