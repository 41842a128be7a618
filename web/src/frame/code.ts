// The button that copies a code block, and what says that it did.

import { make } from "../shared/dom";

/** The text of a code block as a reader sees it. */
function textOf(code: HTMLElement): string {
  code.setAttribute("data-md-copying", "");
  const text = code.innerText.trimEnd();
  code.removeAttribute("data-md-copying");
  return text;
}

/** Copy a text, also where the browser gives its clipboard to safe addresses only. Rejects if it cannot be done. */
export async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = make("textarea", { readonly: true });
  // No attribute: most pages' policy lets nobody write styles into them.
  Object.assign(field.style, { position: "fixed", opacity: "0" });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("not copied");
}

let shown = 0;

function say(text: string): void {
  const dialog = document.querySelector<HTMLElement>("[data-md-component=dialog]");
  const inner = dialog?.querySelector<HTMLElement>(".md-dialog__inner");
  if (!dialog || !inner) return;
  inner.setAttribute("role", "status");
  inner.textContent = text;
  dialog.classList.add("md-dialog--active");
  clearTimeout(shown);
  shown = window.setTimeout(() => dialog.classList.remove("md-dialog--active"), 2000);
}

/** The button that copies the code block that it stands in. In a form it hands nothing in. */
export function copyButton(): HTMLElement {
  const name = "Copy to clipboard";
  return make("div", { class: "md-code__nav" }, make("button", { type: "button", class: "md-code__button", title: name, "aria-label": name, "data-md-type": "copy" }));
}

/** Give each code block of the page a button, and let the buttons of copied blocks work too. */
export function followCode(): void {
  // What code prints is not typed again.
  for (const code of document.querySelectorAll<HTMLElement>(".md-content pre > code")) {
    if (!code.closest(".snippet__output")) code.before(copyButton());
  }
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>(".md-code__button[data-md-type=copy]");
    const code = button?.closest("pre")?.querySelector<HTMLElement>("code");
    if (!button || !code) return;
    copy(textOf(code)).then(() => say("Copied to clipboard"), () => say("The browser did not allow it: select the code and copy it."));
    button.focus();
  });
}
