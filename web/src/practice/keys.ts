// Keys of a practice room, and its quiet screen.

/** Keys by which the theme leaves the page: next, previous. */
const LEAVING = new Set(["n", "p", ",", "."]);
/** Keys by which the theme opens its search. */
const SEARCHING = new Set(["f", "s", "/"]);

/** Whether a key belongs to a text field or a shortcut of the browser. */
function elsewhere(event: KeyboardEvent): boolean {
  const target = event.target;
  const writes = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    || (target instanceof HTMLElement && target.isContentEditable)
    || (target instanceof HTMLInputElement && target.type !== "radio" && target.type !== "checkbox");
  return event.ctrlKey || event.metaKey || event.altKey || writes;
}

/**
 * Give keys to `act` before the theme hears them; it answers whether it used the key. Until the returned function is called the theme's
 * own keys do not leave the page; `all` also keeps its search closed.
 */
export function takeKeys(act: (key: string, event: KeyboardEvent) => boolean, all = false): () => void {
  const hear = (event: KeyboardEvent) => {
    if (elsewhere(event)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (act(key, event)) event.preventDefault();
    else if (!LEAVING.has(key) && !(all && SEARCHING.has(key))) return;
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", hear, { capture: true });
  return () => window.removeEventListener("keydown", hear, { capture: true });
}

/** Hide or show all of the site but the room. */
export function quiet(on: boolean): void {
  document.documentElement.classList.toggle("practice-quiet", on);
}
