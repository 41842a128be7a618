// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { oneAtATime } from "../../src/practice/quiz";

function page(): HTMLElement[] {
  document.body.innerHTML = "<div id='question-a'><input></div><div id='question-b'><input></div><div id='question-c'><input></div>";
  return [...document.querySelectorAll<HTMLElement>("[id^=question]")];
}
const shown = (records: HTMLElement[]) => records.map((record) => !record.hasAttribute("hidden"));

test("one question shows, and the buttons lead to the others", () => {
  const records = page();
  oneAtATime(records);
  expect(shown(records)).toEqual([true, false, false]);
  const [back, on] = [...document.querySelectorAll("button")];
  expect(back!.disabled).toBe(true);
  on!.click();
  on!.click();
  expect(shown(records)).toEqual([false, false, true]);
  expect(on!.disabled).toBe(true);
  expect(document.querySelector("[role=status]")?.textContent).toBe("Question 3 of 3");
});

test("a link to a question shows it, and print shows all", () => {
  const records = page();
  location.hash = "#question-b";
  oneAtATime(records);
  expect(shown(records)).toEqual([false, true, false]);
  dispatchEvent(new Event("beforeprint"));
  expect(shown(records)).toEqual([true, true, true]);
  dispatchEvent(new Event("afterprint"));
  expect(shown(records)).toEqual([false, true, false]);
  location.hash = "";
});

test("a single question has no buttons", () => {
  document.body.innerHTML = "<div><input></div>";
  oneAtATime([document.querySelector("div") as HTMLElement]);
  expect(document.querySelector("button")).toBeNull();
});
