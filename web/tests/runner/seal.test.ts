import { expect, test } from "vitest";
import { isWhole } from "../../src/runner/seal";

test("a file is whole if its bytes make the digest in its name", async () => {
  const bytes = new TextEncoder().encode("import mlflow");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const name = Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
  expect(await isWhole(`boot-${name}.py`, bytes)).toBe(true);
  expect(await isWhole(`boot-${name}.py`, new TextEncoder().encode("import evilow"))).toBe(false);
  expect(await isWhole("boot.py", bytes)).toBe(false);
});
