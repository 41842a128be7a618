// Folds each section after the mark `deeper()`. Text stays in the page: find-in-page, an anchor and print open it.

import { make } from "../shared/dom";
import { target } from "../shared/site";

let folds = 0;

/** Fold every `##` section after `[data-deeper]`; its heading becomes the button that opens it. */
export function foldDeeper(page: HTMLElement): void {
  const mark = page.querySelector<HTMLElement>("[data-deeper]");
  if (!mark) return;
  let body: HTMLElement | null = null;
  for (const element of following(mark)) {
    if (element.tagName === "H2") body = fold(element);
    else body?.append(element);
  }
  openTarget();
  addEventListener("hashchange", openTarget);
  addEventListener("beforeprint", () => {
    for (const folded of page.querySelectorAll<HTMLElement>(".deeper__body[hidden]")) open(folded);
  });
}

function following(mark: HTMLElement): Element[] {
  const found: Element[] = [];
  for (let next = mark.nextElementSibling; next; next = next.nextElementSibling) found.push(next);
  return found;
}

function fold(heading: Element): HTMLElement {
  folds += 1;
  const body = make("div", { class: "deeper__body", id: `deeper-${folds}`, hidden: "until-found" });
  const permalink = heading.querySelector(".headerlink");
  const toggle = make("button", { type: "button", class: "deeper__toggle", "aria-expanded": "false", "aria-controls": body.id });
  toggle.append(...Array.from(heading.childNodes).filter((node) => node !== permalink));
  heading.prepend(toggle);
  heading.classList.add("deeper__heading");
  heading.after(body);
  toggle.addEventListener("click", () => {
    if (body.hasAttribute("hidden")) open(body);
    else {
      body.setAttribute("hidden", "until-found");
      toggle.setAttribute("aria-expanded", "false");
    }
  });
  body.addEventListener("beforematch", () => open(body));
  return body;
}

function open(body: HTMLElement): void {
  body.removeAttribute("hidden");
  body.previousElementSibling?.querySelector(".deeper__toggle")?.setAttribute("aria-expanded", "true");
}

/** Open what holds the element that the address names, and go there. */
function openTarget(): void {
  const found = target();
  if (!found) return;
  const body = found.closest<HTMLElement>(".deeper__body") ?? (found.matches(".deeper__heading") ? (found.nextElementSibling as HTMLElement) : null);
  if (!body?.hasAttribute("hidden")) return;
  open(body);
  found.scrollIntoView();
}
