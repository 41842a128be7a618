// Pictures to touch, made of what a snippet printed. Without this script the same rows stand as a table.

import { series } from "./series";
import { steps } from "./steps";

export type Value = number | string | boolean | null | string[];
export type Row = Record<string, Value>;

const KINDS: Record<string, (rows: Row[]) => HTMLElement> = { series, steps };

for (const place of document.querySelectorAll<HTMLElement>("[data-figure]")) {
  const draw = KINDS[place.dataset["figure"] ?? ""];
  const text = place.querySelector("script[type='application/json']")?.textContent;
  const still = place.querySelector<HTMLElement>(".figure__still");
  if (!draw || !text || !still) continue;
  still.hidden = true;
  still.before(draw(JSON.parse(text) as Row[]));
}
