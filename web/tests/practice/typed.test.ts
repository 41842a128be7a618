import { describe, expect, it } from "vitest";
import { isTyped, wantsTyping } from "../../src/practice/typed";

const option = (says: string, right = false) => ({ says, right });

describe("wantsTyping", () => {
  it("is for one printed text", () => {
    expect(wantsTyping("What does this print?", [option("<code>['a', 'b']</code>", true), option("<code>[]</code>"), option("an exception")]))
      .toEqual({ right: "['a', 'b']", wrong: ["[]"] });
    expect(wantsTyping("What does this print?", [option("<code>2</code>, since two runs carry the tag", true)])?.right).toBe("2");
  });
  it.each([
    ["two outputs", "What does this print?", "<code>1</code> and then <code>2</code>"],
    ["two outputs with a comma", "What does this print?", "<code>deleted</code>, then <code>[1]</code>"],
    ["an exception", "What does this print?", "an exception"],
    ["another kind of question", "Which call comes first?", "<code>mlflow.log_param</code>"],
  ])("is not for %s", (_, asks, right) => {
    expect(wantsTyping(asks, [option(right, true), option("no")])).toBeNull();
  });
});

describe("isTyped", () => {
  const list = { right: "['labels.json', 'model']", wrong: ["['model']", "[]"] };
  it.each(["['labels.json','model']", '["labels.json", "model"]', "  [labels.json, model] ", "[‘labels.json’, ‘model’]"])("forgives quotes and spaces: %s", (typed) => {
    expect(isTyped(typed, list)).toBe(true);
  });
  it.each(["['model', 'labels.json']", "labels.json", "", "[]"])("does not forgive another answer: %s", (typed) => {
    expect(isTyped(typed, list)).toBe(false);
  });
  it("does not forgive what the question is about", () => {
    const quotes = { right: "'100'", wrong: ["100", "100.0"] };
    expect(isTyped('"100"', quotes)).toBe(true);
    expect(isTyped("100", quotes)).toBe(false);
    const capitals = { right: "True", wrong: ["true"] };
    expect(isTyped("true", capitals)).toBe(false);
  });
  it("forgives the case of letters, but not of what Python prints", () => {
    expect(isTyped("Finished", { right: "FINISHED", wrong: ["FAILED"] })).toBe(true);
    expect(isTyped("true", { right: "True", wrong: ["False"] })).toBe(false);
    expect(isTyped("{'done': none}", { right: "{'done': None}", wrong: ["{}"] })).toBe(false);
    expect(isTyped("{done:None}", { right: "{'done': None}", wrong: ["{}"] })).toBe(true);
  });
});
