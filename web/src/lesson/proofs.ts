// A mark opens its proof in place: the part `#proof` of each snippet's own page. Without JavaScript it is a link.

import { make } from "../shared/dom";
import { READS } from "../shared/host";
import { link } from "../shared/site";

/** Where the page of a snippet is: `tracking/logging/params_are_text.py#log` -> `proofs/tracking/params-are-text/`. */
export function address(reference: string): string {
  const parts = (reference.split("#")[0] ?? "").replace(/\.py$/, "").split("/");
  return `proofs/${parts[0]}/${(parts.at(-1) ?? "").replaceAll("_", "-")}/`;
}

/** Make every mark with `data-proofs` open its proofs below the record it belongs to, and close them again. */
export function openProofs(page: HTMLElement): void {
  // Where files cannot be read, a mark stays the link that it is.
  if (!READS) return;
  page.addEventListener("click", (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>("a[data-proofs]");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = mark.closest<HTMLElement>("td, .record, .snippet") ?? mark.parentElement ?? mark;
    const earlier = place.querySelector<HTMLElement>(":scope > .proof-open");
    if (earlier) {
      earlier.remove();
      mark.setAttribute("aria-expanded", "false");
      return;
    }
    mark.setAttribute("aria-expanded", "true");
    const opened = make("div", { class: "proof-open", role: "region", "aria-label": "The proof", tabindex: -1 });
    place.append(opened);
    const record = mark.closest<HTMLElement>("[data-record]")?.dataset["record"];
    void fill(opened, (mark.dataset["proofs"] ?? "").split(" "), mark.href).then(() => opened.append(...report(record)));
  });
}

/** A link that opens an issue about this record, where the site knows its repository. */
function report(record: string | undefined): HTMLElement[] {
  const page = document.querySelector<HTMLAnchorElement>("a.page-foot__report");
  if (!page || !record) return [];
  const issue = new URL(page.href);
  issue.searchParams.set("title", `Wrong: ${record}`);
  issue.searchParams.set("record", record);
  return [make("p", {}, make("a", { href: issue.href }, "This is wrong"))];
}

async function fill(place: HTMLElement, references: string[], otherwise: string): Promise<void> {
  const pages = [...new Set(references.map(address))];
  for (const page of pages) {
    try {
      const answer = await fetch(link(page));
      if (!answer.ok) throw new Error(String(answer.status));
      const read = new DOMParser().parseFromString(await answer.text(), "text/html");
      const proof = read.getElementById("proof");
      if (!proof) throw new Error("no proof");
      proof.removeAttribute("id");
      const title = make("p", { class: "proof-open__title" }, read.querySelector("h1")?.textContent);
      const whole = make("p", {}, make("a", { href: link(page) }, "The whole file"));
      for (const heading of proof.querySelectorAll("h2")) heading.replaceWith(make("p", { class: "proof-open__head" }, heading.textContent));
      place.append(title, proof, whole);
    } catch {
      place.append(make("p", {}, "The proof could not be loaded. ", make("a", { href: otherwise }, "Go to its page")));
    }
  }
  place.focus({ preventScroll: true });
}
