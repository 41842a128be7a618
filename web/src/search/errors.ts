// The error finder: paste a message, get its entry. It reads the messages off the page, so there is nothing to load.

import { make } from "../shared/dom";
import { essence, Messages } from "./messages";

const SHARE = 0.45;
const SHOWN = 3;

/** Put the box into `place`; the entries on the page are its index. */
export function start(place: HTMLElement): void {
  const records = [...document.querySelectorAll<HTMLElement>(".record--error")];
  const messages = new Messages(records.flatMap((record) =>
    [...record.querySelectorAll(".error__message code")].flatMap((code) => (code.textContent ?? "").split("\n").filter(Boolean).map((line) => [record, line] as const))));
  const box = make("textarea", { class: "search__input errors__box", rows: 4, "aria-label": "Paste an error message", placeholder: "Paste a message or a whole traceback", spellcheck: "false", autocomplete: "off" });
  const status = make("p", { class: "search__status", role: "status" });
  const list = make("ol", { class: "errors__found" });
  place.replaceChildren(box, status, list);

  box.addEventListener("input", () => {
    for (const record of records) record.classList.remove("errors__match");
    const pasted = essence(box.value);
    const found = find(messages, pasted, records);
    list.replaceChildren(...found.map((record) => make("li", {}, make("a", { href: `#${record.id}` }, record.querySelector(".error__message code")?.textContent?.split("\n")[0] ?? record.id))));
    found[0]?.classList.add("errors__match");
    if (!pasted) status.textContent = "";
    else if (found.length) status.textContent = found.length === 1 ? "One entry has this message:" : `${found.length} entries have a message like this, the nearest first:`;
    else status.textContent = "No entry has this message. Every entry here was printed by a run; search (press /) also looks through the chapters.";
  });
}

function find(messages: Messages<HTMLElement>, pasted: string, records: HTMLElement[]): HTMLElement[] {
  if (!pasted) return [];
  const shares = [...messages.find(pasted)].filter(([, share]) => share >= SHARE);
  if (shares.length) {
    // Of messages that differ only in a name, the one whose own words stand in the paste comes first.
    const words = new Set(pasted.toLowerCase().split(/\W+/));
    const own = (record: HTMLElement) => {
      const text = new Set((record.querySelector(".error__message")?.textContent ?? "").toLowerCase().split(/\W+/));
      return [...text].filter((word) => words.has(word)).length / text.size;
    };
    return shares.map(([record, share]) => [record, share + 0.2 * own(record)] as const).sort((a, b) => b[1] - a[1]).slice(0, SHOWN).map(([record]) => record);
  }
  const piece = pasted.toLowerCase();
  return piece.length < 4 ? [] : records.filter((record) => record.textContent?.toLowerCase().includes(piece)).slice(0, SHOWN);
}
