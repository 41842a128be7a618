// Keys that turn pages, and labels that keys can press.

/** Whether a key that is pressed in `target` writes there, or chooses there. */
export function writes(target: Element | null, key: string): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "radio" || key.startsWith("Arrow");
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** `n` and `p` lead to the next and the previous page; Enter presses a label; what is cut short tells its whole name. */
export function followKeys(): void {
  const turns: Record<string, string> = { n: "next", ".": "next", p: "prev", ",": "prev" };
  window.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const target = document.activeElement;
    if (writes(target, event.key) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && target instanceof HTMLLabelElement) target.click();
    const page = document.querySelector<HTMLLinkElement>(`link[rel=${turns[event.key] ?? "none"}]`);
    if (page) location.href = page.href;
  });
  document.addEventListener("pointerover", (event) => {
    const cut = (event.target as Element).closest<HTMLElement>(".md-ellipsis");
    if (cut && cut.offsetWidth < cut.scrollWidth) (cut.closest("a") ?? cut).title = cut.innerText;
  });
}
