// What a mark opens: the part `#proof` of each snippet's own page.

import { make } from "../shared/dom";
import { link } from "../shared/site";

/** Where the page of a snippet is: `tracking/logging/params_are_text.py#log` -> `proofs/tracking/params-are-text/`. */
export function address(reference: string): string {
  const parts = (reference.split("#")[0] ?? "").replace(/\.py$/, "").split("/");
  return `proofs/${parts[0]}/${(parts.at(-1) ?? "").replaceAll("_", "-")}/`;
}

/** Links that open an issue about this record, and its file, where the site knows its repository. */
function report(record: string | undefined): HTMLElement[] {
  const page = document.querySelector<HTMLAnchorElement>("a.page-foot__report");
  if (!page || !record) return [];
  const issue = new URL(page.href);
  issue.searchParams.set("title", `Wrong: ${record}`);
  issue.searchParams.set("record", record);
  // A page of the record's own topic has its records in a file of the same name; an overview has those of many pages.
  const edit = document.querySelector<HTMLAnchorElement>("a.page-foot__edit")?.href.replace(/\/docs\/([^/]+)\/([^/]+)\.md$/, "/docs/_data/$1/$2.yml");
  const own = edit?.includes(`/docs/_data/${record.split("/")[0]}/`);
  return [make("p", {}, make("a", { href: issue.href }, "This is wrong"), own && " ", own && make("a", { href: edit }, "Edit this record"))];
}

/** Show the proofs in `place`, or the way to their page, and a link to report the record. */
export async function fill(place: HTMLElement, references: string[], otherwise: string, record: string | undefined): Promise<void> {
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
  place.append(...report(record));
  place.focus({ preventScroll: true });
}
