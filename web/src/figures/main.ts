// Pictures to touch, made of what a snippet printed. Without this script the same rows stand as a table.

export type Value = number | string | boolean | null | string[];
export type Row = Record<string, Value>;

const KINDS: Record<string, () => Promise<(rows: Row[]) => HTMLElement>> = {
  series: () => import("./series").then(({ series }) => series),
  steps: () => import("./steps").then(({ steps }) => steps),
};

for (const place of document.querySelectorAll<HTMLElement>("[data-figure]")) {
  const text = place.querySelector("script[type='application/json']")?.textContent;
  const still = place.querySelector<HTMLElement>(".figure__still");
  if (!text || !still) continue;
  // If the kind cannot be loaded, the table stays.
  KINDS[place.dataset["figure"] ?? ""]?.().then((draw) => {
    still.before(draw(JSON.parse(text) as Row[]));
    still.hidden = true;
  }, () => undefined);
}
