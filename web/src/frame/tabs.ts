// Content tabs: the line below the open one, links to each, and one choice for all sets that have the same tab.

import { make } from "../shared/dom";
import { keep, kept } from "./kept";

const labelOf = (input: HTMLInputElement): HTMLLabelElement | null => document.querySelector(`label[for="${CSS.escape(input.id)}"]`);
const nameOf = (input: HTMLInputElement): string => labelOf(input)?.textContent?.trim() ?? "";

/** Draw the line below the open tab of a set. */
function underline(set: HTMLElement): void {
  const open = set.querySelector<HTMLInputElement>(":scope > input:checked");
  const label = open && labelOf(open);
  if (!label) return;
  set.style.setProperty("--md-indicator-x", `${label.offsetLeft}px`);
  set.style.setProperty("--md-indicator-width", `${label.offsetWidth}px`);
}

/** Make all content tabs of the page work together. */
export function linkTabs(): void {
  const sets = [...document.querySelectorAll<HTMLElement>("[data-tabs]")];
  if (sets.length === 0) return;
  const inputs = sets.map((set) => [...set.querySelectorAll<HTMLInputElement>(":scope > input")]);
  const watcher = new ResizeObserver((entries) => entries.forEach(({ target }) => underline(target as HTMLElement)));
  for (const [n, set] of sets.entries()) {
    set.querySelector(".tabbed-labels")?.classList.add("tabbed-labels--linked");
    for (const input of inputs[n] ?? []) {
      const label = labelOf(input);
      if (!label) continue;
      const anchor = make("a", { href: `#${input.id}`, tabindex: -1 });
      anchor.append(...label.childNodes);
      label.append(anchor);
      anchor.addEventListener("click", (event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        history.replaceState({}, "", `#${input.id}`);
        input.click();
      });
      input.addEventListener("change", () => chosen(set, input));
    }
    watcher.observe(set);
  }

  function chosen(set: HTMLElement, input: HTMLInputElement): void {
    const name = nameOf(input);
    const above = set.getBoundingClientRect().top;
    for (const [n, other] of sets.entries()) {
      const same = other === set ? undefined : inputs[n]?.find((one) => nameOf(one) === name);
      if (same) same.checked = true;
      underline(other);
    }
    // What changed above must not move what the reader looks at.
    scrollBy({ top: set.getBoundingClientRect().top - above, behavior: "instant" });
    labelOf(input)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    const known = kept("__tabs");
    keep("__tabs", [...new Set([name, ...(Array.isArray(known) ? known : [])])]);
  }
}
