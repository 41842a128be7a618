// The trap list, filtered by severity, exam and topic; the address carries the filter.

import { make } from "../shared/dom";
import { target } from "../shared/site";

const NAMES = ["severity", "exam", "topic"] as const;
type Name = (typeof NAMES)[number];

export interface Trap {
  severity: string;
  exams: string[];
  topic: string;
}

export type Wanted = Record<Name, string>;

/** Whether a trap is wanted; an empty text wants all. */
export function wants(trap: Trap, wanted: Wanted): boolean {
  return (!wanted.severity || trap.severity === wanted.severity) && (!wanted.exam || trap.exams.includes(wanted.exam)) && (!wanted.topic || trap.topic === wanted.topic);
}

/** Put the filter before the list of traps. */
export function startTraps(place: HTMLElement): void {
  const article = place.closest("article");
  const boxes = [...(article?.querySelectorAll<HTMLElement>(".record--trap[data-exams]") ?? [])];
  if (!article || boxes.length === 0) return;
  const traps = boxes.map((box) => ({
    box,
    severity: /severity--(\w+)/.exec(box.className)?.[1] ?? "",
    exams: (box.dataset["exams"] ?? "").split(" ").filter(Boolean),
    topic: (box.dataset["record"] ?? "").split("/")[0] ?? "",
  }));
  const named = (name: string) => Object.entries(JSON.parse(place.dataset[name] ?? "{}") as Record<string, string>);
  const options: Record<Name, [string, string][]> = {
    severity: [["", "Every severity"], ...named("severities")],
    exam: [["", "Both exams"], ...named("exams")],
    topic: [["", "Every topic"], ...named("topics").filter(([topic]) => traps.some((trap) => trap.topic === topic))],
  };
  const titles: Record<Name, string> = { severity: "Severity", exam: "Exam", topic: "Topic" };
  const controls = Object.fromEntries(NAMES.map((name) => [
    name, make("select", { class: "search__filter", "aria-label": titles[name] }, ...options[name].map(([value, text]) => make("option", { value }, text))),
  ])) as Record<Name, HTMLSelectElement>;
  const status = make("p", { class: "search__status", role: "status" });
  place.replaceChildren(make("div", { class: "finder__bar", role: "search", "aria-label": "Filter of the trap list" }, make("div", { class: "search__filters" }, ...NAMES.map((name) => controls[name]))), status);

  const headings = [...article.querySelectorAll<HTMLElement>("h2")];
  const show = () => {
    const wanted = Object.fromEntries(NAMES.map((name) => [name, controls[name].value])) as Wanted;
    for (const trap of traps) trap.box.hidden = !wants(trap, wanted);
    const shown = traps.filter((trap) => !trap.box.hidden);
    for (const heading of headings) {
      const empty = !boxesBelow(heading).some((box) => !box.hidden);
      heading.hidden = empty;
      for (const entry of document.querySelectorAll<HTMLElement>(`.md-nav--secondary a[href$="#${CSS.escape(heading.id)}"]`)) entry.closest("li")?.toggleAttribute("hidden", empty);
    }
    status.textContent = shown.length === traps.length ? `${traps.length} traps` : shown.length === 0 ? "No trap is all of this." : `${shown.length} of ${traps.length} traps`;
  };
  const read = () => {
    const given = new URLSearchParams(location.search);
    for (const name of NAMES) {
      controls[name].value = given.get(name) ?? "";
      if (controls[name].selectedIndex < 0) controls[name].value = "";
    }
  };
  const change = () => {
    const address = new URL(location.href);
    for (const name of NAMES) {
      if (controls[name].value) address.searchParams.set(name, controls[name].value);
      else address.searchParams.delete(name);
    }
    // An anchor of what is now hidden would lead nowhere.
    address.hash = "";
    history.replaceState(history.state, "", address);
    show();
  };
  for (const control of Object.values(controls)) control.addEventListener("input", change);
  addEventListener("popstate", () => (read(), show()));
  read();
  // Who comes by a link to one trap sees that trap.
  const to = target();
  if (to && boxes.includes(to)) for (const name of NAMES) controls[name].value = "";
  show();
}

function boxesBelow(heading: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) if (next.matches(".record--trap")) found.push(next as HTMLElement);
  return found;
}
