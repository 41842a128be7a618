// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { empty, merge } from "../../src/practice/progress";
import { parse } from "../../src/practice/parse";
import { marks } from "../../src/runner/exercise";
import { verdict } from "../../src/runner/panel";
import { program, shown, whole } from "../../src/runner/source";

const FILE = "# region given\na = 1\n# endregion\n\n# region solution\nb = a + 2\n# endregion\n\nassert b == 3, \"no sum\"\n";

describe("an exercise", () => {
  it("is judged by its asserts, whatever the answer is", () => {
    const section = shown(FILE, "solution");
    expect(program(section, "b = 4").source).not.toContain("assert");
    expect(whole(section, "b = 4").source).toContain('b = 4\n# endregion\n\nassert b == 3, "no sum"');
  });

  it("tells the sentence of the assert without its traceback, and of any other error the traceback", () => {
    expect(verdict("")).toEqual({ text: "Solved: all asserts hold.", passed: true, traceback: true });
    expect(verdict("Traceback (most recent call last):\n  assert b == 3\nAssertionError: no sum\n")).toEqual({ text: "Not yet: no sum", passed: false, traceback: false });
    expect(verdict("Traceback:\nNameError: name 'c' is not defined\n")).toMatchObject({ passed: false, traceback: true });
  });

  it("tells of what the checks do not find, without showing the checks", () => {
    const check = (line: number, ending: string) => `Traceback (most recent call last):\n  File "snippet.py", line ${line}, in <module>\n    assert b == 3\n${ending}\n`;
    expect(verdict(check(8, "NameError: name 'b' is not defined. Did you mean: 'a'?"), 6))
      .toEqual({ text: "Not yet: your code makes no `b`, which the exercise asks for.", passed: false, traceback: false });
    expect(verdict(check(8, "TypeError: 'ellipsis' object is not callable"), 6).text).toContain("checking what it made ends with `TypeError: 'ellipsis'");
    expect(verdict(check(8, "AttributeError: 'NoneType' object has no attribute 'count'"), 6).text).toMatch(/A function without `return` gives `None`\.$/);
    // An error in the learner's own lines shows where it was.
    expect(verdict(check(6, "NameError: name 'c' is not defined"), 6).traceback).toBe(true);
  });

  it("is marked once where it stands and in the overview", () => {
    document.body.innerHTML = '<div class="record--exercise" data-record="t/a"><p class="exercise__asks">A</p></div><a data-exercise="t/a">A</a><a data-exercise="t/b">B</a>';
    marks(document, { "t/a": 1 });
    marks(document, { "t/a": 1 });
    expect(document.body.textContent).toBe("A solvedA solvedB");
  });

  it("stays solved in another tab and in an exported file, and is gone after a reset", () => {
    const one = { ...empty(), exercises: { "t/a": 5 } };
    const two = { ...empty(), exercises: { "t/b": 7 } };
    expect(merge(one, two).exercises).toEqual({ "t/a": 5, "t/b": 7 });
    expect(parse(JSON.stringify({ ...one, exercises: { "t/a": 5, "t/c": "yes" } })).exercises).toEqual({ "t/a": 5 });
    expect(merge(one, { ...empty(), epoch: 6 }).exercises).toEqual({});
    expect(merge(empty(), empty()).exercises).toBeUndefined();
  });
});
