// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { heights, series } from "../../src/figures/series";
import { changed, steps } from "../../src/figures/steps";

test("a curve's highest value stands on top, equal ones in the middle", () => {
  expect(heights([0, 1], 100, 10)).toEqual([90, 10]);
  expect(heights([5, 5], 100, 10)).toEqual([50, 50]);
});

test("the slider reads every curve at once, aloud too", () => {
  const figure = series([{ threshold: 0.1, recall: 1, cost: 90 }, { threshold: 0.5, recall: 0.7, cost: 40 }, { threshold: 0.9, recall: 0.2, cost: 70 }]);
  const slider = figure.querySelector("input") as HTMLInputElement;
  expect(slider.getAttribute("aria-valuetext")).toBe("threshold 0.5, recall 0.7, cost 40");
  slider.value = "2";
  slider.dispatchEvent(new Event("input"));
  expect([...figure.querySelectorAll(".figure__value")].map((value) => value.textContent)).toEqual(["0.2", "70"]);
  expect(figure.querySelectorAll("polyline")).toHaveLength(2);
});

test("a step shows what it changed", () => {
  const rows = [{ step: "register", champion: "", loads: [] }, { step: "set alias", champion: "1", loads: ["version 1"] }];
  expect(changed(rows[0], rows[1]!, ["champion", "loads"])).toEqual(["champion", "loads"]);
  const figure = steps(rows);
  const [back, on] = [...figure.querySelectorAll<HTMLButtonElement>(".quiz__button")];
  expect(back!.disabled).toBe(true);
  on!.click();
  expect(figure.querySelector(".figure__state")?.textContent).toBe("champion1loadsversion 1");
  expect(figure.querySelectorAll(".figure__new")).toHaveLength(2);
  expect(on!.disabled).toBe(true);
  expect(figure.querySelector("[aria-current]")?.textContent).toBe("set alias");
});
