// The way through, for the reader at hand: today, the plan, what was read, what each point's questions say.

import { storeOfPage, type Store } from "../practice/store";
import { make } from "../shared/dom";
import { root } from "../shared/site";
import { state } from "./points";
import { road } from "./road";

/** Tick the links of the menus whose pages were read. */
function tick(store: Store): void {
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>(".md-nav--primary a.md-nav__link, .station__pages a, .md-content a[data-page]")) {
    const path = anchor.href.replace(root(), "").replace(/[?#].*$/, "");
    if (!store.current.read[path] || anchor.querySelector(".road__read")) continue;
    anchor.append(make("span", { class: "road__read" }, make("span", { class: "road__said" }, " (read)")));
  }
}

/** Mark each point of the exam pages as known, missed or open, and say so. */
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
    if (found !== "open") anchor.title = found === "known" ? "Its questions were right when you last answered them" : "You missed a question about this";
  }
}

async function start(): Promise<void> {
  const store = storeOfPage();
  tick(store);
  await markPoints(store);
  const planner = document.querySelector<HTMLElement>("[data-road='plan']");
  if (planner) await (await import("./planner")).startPlanner(planner, store);
  const home = document.querySelector<HTMLElement>(".home");
  if (home) await (await import("./home")).startHome(home, store);
}

void start();
