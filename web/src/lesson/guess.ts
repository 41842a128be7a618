// Outputs that a reader guesses first. What was guessed is kept in this browser; without JavaScript every output shows.

import { button, make } from "../shared/dom";

const GUESSES = "runproof.guesses";
const SKIPPED = "runproof.guesses.skip";

/** Whether a guess says what was printed, forgiving quotes, spaces and letter case, but not that of Python's own words. */
export function alike(guess: string, printed: string): boolean {
  const bare = (text: string): string => text.replace(/["'`\s]+/g, " ").trim().replace(/\w+/g, (word) => (/^(True|False|None)$/.test(word) ? word : word.toLowerCase()));
  return bare(guess) === bare(printed);
}

/** Hide each output of `[data-predict]` behind a guess, unless the reader guessed it before or skips guessing on this page. */
export function startGuesses(page: HTMLElement, storage: Storage | null): void {
  const skipped = pagesSkipped(storage);
  if (skipped.includes(location.pathname)) return;
  const guesses = guessed(storage);
  const open: (() => void)[] = [];
  const outputs = Array.from(page.querySelectorAll<HTMLElement>(".snippet__output[data-predict]"));
  for (const output of outputs) {
    const snippet = output.closest<HTMLElement>(".snippet");
    const name = `${snippet?.dataset["snippet"]}#${snippet?.dataset["section"]}`;
    const printed = output.querySelector("pre")?.textContent ?? "";
    const earlier = guesses[name];
    if (earlier !== undefined) {
      if (earlier) output.append(verdict(earlier, printed));
      continue;
    }
    open.push(ask(output, printed, (guess) => {
      const kept = { ...guessed(storage), [name]: guess };
      write(storage, GUESSES, kept);
    }, () => {
      write(storage, SKIPPED, [...skipped, location.pathname]);
      for (const show of open) show();
    }));
  }
}

function ask(output: HTMLElement, printed: string, keep: (guess: string) => void, skip: () => void): () => void {
  const taught = explanation(output);
  for (const element of [output, ...taught]) element.setAttribute("hidden", "until-found");
  const lines = printed.trimEnd().split("\n").length;
  const guess = make("textarea", { class: "guess__text", rows: Math.min(lines, 4), spellcheck: "false", "aria-label": "Your guess: what does it print?" });
  const form = make("div", { class: "guess" });
  const shown = (): void => {
    form.remove();
    for (const element of [output, ...taught]) element.removeAttribute("hidden");
  };
  const answer = (text: string): void => {
    keep(text);
    shown();
    if (text) {
      const told = verdict(text, printed);
      output.append(told);
      told.focus();
    }
  };
  form.append(
    make("p", { class: "guess__asks" }, lines === 1 ? "What does it print? Guess, then see." : `It prints ${lines} lines. Guess, then see.`),
    guess,
    make("div", { class: "guess__buttons" },
      button("See what it printed", () => answer(guess.value.trim()), { class: "md-button guess__see" }),
      button("Show all on this page", skip, { class: "guess__skip" })),
  );
  output.before(form);
  for (const element of [output, ...taught]) element.addEventListener("beforematch", shown);
  addEventListener("beforeprint", shown);
  // A run answers as well as the record does.
  output.closest(".snippet")?.addEventListener("click", (event) => {
    if ((event.target as Element).closest(".runner__open")) shown();
  });
  return shown;
}

/** The paragraphs and facts right after the snippet: they tell what was printed. */
function explanation(output: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  let next = output.closest(".snippet")?.nextElementSibling;
  while (next instanceof HTMLElement && next.matches("p, ul, ol, .record--fact")) {
    found.push(next);
    next = next.nextElementSibling;
  }
  return found;
}

function verdict(guess: string, printed: string): HTMLElement {
  const right = alike(guess, printed);
  const told = make("p", { class: `guess__verdict guess__verdict--${right ? "right" : "other"}`, tabindex: -1 });
  told.append(make("strong", {}, right ? "As you guessed. " : "You guessed: "), right ? "" : make("code", {}, guess));
  return told;
}

function pagesSkipped(storage: Storage | null): string[] {
  const found = read(storage, SKIPPED);
  return Array.isArray(found) ? found.filter((path) => typeof path === "string") : [];
}

function guessed(storage: Storage | null): Record<string, string> {
  return Object.fromEntries(Object.entries(read(storage, GUESSES) ?? {}).filter(([, guess]) => typeof guess === "string"));
}

/** What stands in the storage, which other programs write too; null if it cannot be read. */
function read(storage: Storage | null, name: string): unknown {
  try {
    return JSON.parse(storage?.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

function write(storage: Storage | null, name: string, value: unknown): void {
  try {
    storage?.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden storage only means that the guess is asked again.
  }
}
