import { describe, expect, test } from "vitest";
import { packed, unpacked } from "../../src/runner/scratch";
import { program, shown } from "../../src/runner/source";

const FILE = `"""A claim."""
import mlflow

# region log
with mlflow.start_run():
    print("a")
    #> a

    mlflow.log_param("b", 1)
# endregion

assert True
`;

describe("a section of a snippet", () => {
  test("is shown without what it printed", () => {
    const section = shown(FILE, "log");
    expect(section.code).toBe('with mlflow.start_run():\n    print("a")\n\n    mlflow.log_param("b", 1)');
    expect(section.printed).toEqual(["a"]);
  });

  test("unedited, runs with its asserts", () => {
    const section = shown(FILE, "log");
    const whole = program(section, section.code);
    expect(whole.source).toContain("assert True");
    const lines = whole.source.split("\n");
    expect(lines.slice(whole.first - 1, whole.last).join("\n")).toBe(section.code);
  });

  test("edited, runs without them", () => {
    const whole = program(shown(FILE, "log"), "print(1)");
    expect(whole.source).not.toContain("assert");
    expect(whole.source).toContain("import mlflow");
    expect(whole.first).toBe(whole.last);
  });

  test("inside a function keeps its indentation and what follows", () => {
    const file = 'def f():\n    # region body\n    x = 1\n    return x\n    # endregion\n\n\nassert f() == 1\n';
    const section = shown(file, "body");
    expect(section.code).toBe("x = 1\nreturn x");
    expect(program(section, "return 2").source).toBe("def f():\n    # region body\n    return 2\n    # endregion\n\n\nassert f() == 1\n\n");
  });

  test("that is not there is refused", () => {
    expect(() => shown(FILE, "nope")).toThrow("no section nope");
  });
});

describe("shared code", () => {
  test("comes back as it was, in letters that an address may hold", async () => {
    const code = "print('für dich')\n".repeat(50);
    const address = await packed(code);
    expect(address).toMatch(/^[\w-]+$/);
    expect(address.length).toBeLessThan(code.length / 4);
    expect(await unpacked(address)).toBe(code);
  });

  test("that was cut is refused", async () => {
    const address = await packed("print('a rather longer program')");
    await expect(unpacked(address.slice(0, -6))).rejects.toThrow();
  });
});
