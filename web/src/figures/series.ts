// Curves over one axis, each with a scale of its own, and a slider that reads all of them at once.

import { make } from "../shared/dom";
import type { Row } from "./main";

const WIDTH = 640;
const HEIGHT = 110;
const PAD = 8;
const SVG = "http://www.w3.org/2000/svg";

function draw<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string | number>): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Places of the values between the bottom and the top of a curve's box; equal values lie in its middle. */
export function heights(values: number[], height = HEIGHT, pad = PAD): number[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value) => (span === 0 ? height / 2 : height - pad - ((value - low) / span) * (height - 2 * pad)));
}

/** The first column is the axis; every other column of numbers is a curve. */
export function series(rows: Row[]): HTMLElement {
  const [axis = "", ...names] = Object.keys(rows[0] ?? {});
  const across = (n: number): number => (rows.length === 1 ? WIDTH / 2 : PAD + (n / (rows.length - 1)) * (WIDTH - 2 * PAD));
  const readers: ((n: number) => void)[] = [];
  const curves = names.map((name) => {
    const values = rows.map((row) => Number(row[name]));
    const ys = heights(values);
    const svg = draw("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "figure__curve", "aria-hidden": "true" });
    svg.append(draw("polyline", { points: ys.map((y, n) => `${across(n)},${y}`).join(" "), class: "figure__line" }));
    const cursor = draw("line", { y1: 0, y2: HEIGHT, class: "figure__cursor" });
    const dot = draw("circle", { r: 5, class: "figure__dot" });
    svg.append(cursor, dot);
    const value = make("strong", { class: "figure__value" });
    readers.push((n) => {
      for (const end of ["x1", "x2"]) cursor.setAttribute(end, String(across(n)));
      dot.setAttribute("cx", String(across(n)));
      dot.setAttribute("cy", String(ys[n] ?? 0));
      value.textContent = String(rows[n]?.[name] ?? "");
    });
    return make("div", { class: "figure__row" }, make("p", { class: "figure__name" }, `${name} `, value), svg as unknown as Node);
  });
  const at = make("output", { class: "figure__at" });
  const slider = make("input", { type: "range", min: 0, max: rows.length - 1, value: Math.floor(rows.length / 2), class: "figure__slider", "aria-label": axis });
  const read = (): void => {
    const n = Number(slider.value);
    const text = `${axis} ${rows[n]?.[axis] ?? ""}`;
    for (const reader of readers) reader(n);
    at.textContent = text;
    slider.setAttribute("aria-valuetext", [text, ...names.map((name) => `${name} ${rows[n]?.[name] ?? ""}`)].join(", "));
  };
  slider.addEventListener("input", read);
  read();
  return make("div", { class: "figure__live" }, ...curves, make("label", { class: "figure__axis" }, at, slider));
}
