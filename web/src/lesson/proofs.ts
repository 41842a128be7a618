// A mark opens its proof in place. Without JavaScript it is a link.

import { make } from "../shared/dom";
import { READS } from "../shared/host";
import { proofsOf } from "../shared/site";
import { whole } from "../shared/style";

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
    Promise.all([import("./proof"), whole()]).then(
      ([proof]) => proof.fill(opened, proofsOf(mark), mark.href, record),
      () => opened.append("The proof could not be loaded. ", make("a", { href: mark.href }, "Go to its page")),
    );
  });
}
