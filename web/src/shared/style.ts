// A chapter loads the styles of what it shows at first. Whoever opens more asks for the rest.

import { make } from "./dom";

let asked: Promise<void> | undefined;

/** Load all styles of the site, once. Resolves when they hold; also where they cannot be loaded, since plain is better than nothing. */
export function whole(): Promise<void> {
  const mine = document.querySelector<HTMLLinkElement>("link[data-whole]");
  if (!mine) return Promise.resolve();
  asked ??= new Promise((done) => {
    const rest = make("link", { rel: "stylesheet", href: mine.dataset["whole"] });
    rest.addEventListener("load", () => done());
    rest.addEventListener("error", () => {
      asked = undefined;
      rest.remove();
      done();
    });
    mine.after(rest);
  });
  return asked;
}
