// The button that chooses between the system's colours, light and dark. The choice is kept where the theme keeps it.

import { keep, kept } from "./kept";

const SYSTEM = "(prefers-color-scheme)";
const LIGHT = "(prefers-color-scheme: light)";
const KINDS = ["media", "scheme", "primary", "accent"] as const;

function colours(input: Element): Record<string, string> {
  return Object.fromEntries(KINDS.map((kind) => [kind, input.getAttribute(`data-md-color-${kind}`) ?? ""]));
}

/** The choice to begin with: the kept one, else the first whose media query holds. */
export function first(inputs: HTMLInputElement[], kept: unknown, matches: (query: string) => boolean): number {
  const chosen = (kept as { index?: unknown } | null)?.index;
  const index = Number.isInteger(chosen) ? (chosen as number) : inputs.findIndex((input) => matches(input.getAttribute("data-md-color-media") ?? ""));
  return Math.max(0, Math.min(index, inputs.length - 1));
}

/** Show the page in the chosen colours, and only the button that leads to the next choice. */
export function choosePalette(): void {
  const form = document.querySelector("[data-md-component=palette]");
  const inputs = [...(form?.querySelectorAll("input") ?? [])];
  if (!form || inputs.length === 0) return;
  const light = matchMedia(LIGHT);
  let index = first(inputs, kept("__palette"), (query) => matchMedia(query).matches);

  const show = (): void => {
    const chosen = inputs[index] as HTMLInputElement;
    const color = colours(chosen);
    const system = light.matches ? LIGHT : "(prefers-color-scheme: dark)";
    const theirs = color["media"] === SYSTEM && inputs.find((input) => input.getAttribute("data-md-color-media") === system);
    if (theirs) Object.assign(color, colours(theirs), { media: SYSTEM });
    // Nothing fades while all changes.
    document.body.setAttribute("data-md-color-switching", "");
    for (const [kind, value] of Object.entries(color)) document.body.setAttribute(`data-md-color-${kind}`, value);
    document.documentElement.style.colorScheme = color["scheme"] === "slate" ? "dark" : "light";
    for (const [n, input] of inputs.entries()) (input.nextElementSibling as HTMLElement).hidden = n !== index;
    setTimeout(() => document.body.removeAttribute("data-md-color-switching"));
    keep("__palette", { index, color });
  };

  form.addEventListener("change", (event) => {
    index = inputs.indexOf(event.target as HTMLInputElement);
    show();
    // The browser's own frame takes the paper's colour.
    const paper = getComputedStyle(document.body).backgroundColor;
    for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) meta.content = paper;
  });
  form.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key !== "Enter") return;
    const next = inputs[(index + 1) % inputs.length];
    next?.click();
    next?.focus();
  });
  light.addEventListener("change", show);
  show();
}
