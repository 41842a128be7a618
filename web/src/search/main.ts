// What every page pays for search: the button, its keys, and the mark on the page a result led to.

import { make } from "../shared/dom";
import { whole } from "../shared/style";

type Dialog = typeof import("./dialog");

const opener = document.querySelector<HTMLAnchorElement>("[data-search=open]");
let dialog: Promise<Dialog> | undefined;

function load(): Promise<Dialog> {
  dialog ??= Promise.all([import("./dialog"), whole()]).then(([loaded]) => loaded);
  dialog.catch(() => (dialog = undefined));
  return dialog;
}

/** Keep what is typed until the returned function is called, which answers with it: the theme's own keys would leave the page. */
function keepTyped(): () => string {
  let typed = "";
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
    if (event.key === "Backspace") typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", hear, { capture: true });
  return () => {
    window.removeEventListener("keydown", hear, { capture: true });
    return typed;
  };
}

function open(): void {
  const typed = keepTyped();
  load().then(
    (loaded) => loaded.open(typed()),
    () => {
      typed();
      const sorry = make("dialog", { class: "search search--failed", "aria-label": "Search" },
        make("p", {}, "Search could not be loaded. You seem to be offline: connect, then try again. Pages you have open still work."),
        make("form", { method: "dialog" }, make("button", { class: "quiz__button" }, "Close")));
      sorry.addEventListener("close", () => sorry.remove());
      document.body.append(sorry);
      sorry.showModal();
    },
  );
}

function writes(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

if (opener) {
  // Tells that the key works, which it does only now.
  opener.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
  opener.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  opener.addEventListener("pointerenter", () => void load().catch(() => undefined), { once: true });
  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writes(event.target);
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !k) return;
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) open();
  });
}

if (new URLSearchParams(location.search).has("mark")) void Promise.all([import("./landing"), whole()]).then(([landing]) => landing.markTarget());
const place = document.querySelector<HTMLElement>("[data-search=finder], [data-search=errors]");
if (place?.dataset["search"] === "finder") void import("./finder").then((finder) => finder.start(place));
if (place?.dataset["search"] === "errors") void import("./errors").then((errors) => errors.start(place));
