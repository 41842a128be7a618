// On your cluster: the reader names a Databricks runtime once, and each page says what differs there.

import { make } from "../shared/dom";
import { data, link } from "../shared/site";
import { browserStorage, CHOSEN, chosen, keep, KEY, LINES, type Worlds } from "./choice";

const page = document.querySelector<HTMLElement>(".md-content__inner");
const title = page?.querySelector("h1");
if (page && title && page.querySelector(".snippet[data-snippet], .mark[data-proofs], [data-worlds]")) start(page, title);

function start(page: HTMLElement, title: Element): void {
  const told = make("span", { class: "world-bar__told", role: "status" });
  const select = make("select", { id: "world-choice" }, make("option", { value: "" }, "as in this guide"));
  const bar = make("p", { class: "world-bar" }, make("label", { for: "world-choice" }, "Your cluster's MLflow: "), select, told);
  const kept = browserStorage();
  let worlds: Worlds | undefined;

  const fill = async (): Promise<void> => {
    if (worlds) return;
    worlds = await data<Worlds>("worlds");
    for (const release of worlds.releases) select.append(make("option", { value: release.name }, release.title));
  };
  const tell = async (): Promise<void> => {
    if (!worlds) return;
    const release = chosen(worlds, kept) ?? worlds.releases.find(({ name }) => name === select.value);
    select.value = release?.name ?? "";
    const { show } = await import("./show");
    const { snippets, statements } = show(page, worlds, release);
    told.replaceChildren();
    if (!release) return;
    const found = snippets + statements;
    told.append(
      found ? ` ${count(snippets, "snippet")} and ${count(statements, "statement")} of this page differ there. ` : " No difference is known on this page. ",
      make("a", { href: link(release.page) }, "All differences"),
    );
  };
  const failed = (problem: Error): void => told.replaceChildren(` ${problem.message}`);

  select.addEventListener("change", () => {
    keep(select.value, kept);
    tell().catch(failed);
    document.dispatchEvent(new Event(CHOSEN));
  });
  document.addEventListener(LINES, () => void tell().catch(failed));
  // The list is fetched when a reader first reaches for it, or has chosen before.
  for (const event of ["pointerdown", "focus"]) select.addEventListener(event, () => void fill().then(tell).catch(failed), { once: true });
  title.after(bar);
  if (kept?.getItem(KEY)) void fill().then(tell).catch(failed);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
