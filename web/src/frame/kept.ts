// Where the theme keeps a reader's choices. A browser may forbid it, and other programs write there too.

declare const __md_get: ((name: string) => unknown) | undefined;
declare const __md_set: ((name: string, value: unknown) => void) | undefined;

/** What is kept under a name; null if it is nothing, or cannot be read. */
export function kept(name: string): unknown {
  try {
    return typeof __md_get === "undefined" ? null : __md_get(name);
  } catch {
    return null;
  }
}

/** Keep a value; where that is forbidden it lasts for this page. */
export function keep(name: string, value: unknown): void {
  try {
    if (typeof __md_set !== "undefined") __md_set(name, value);
  } catch {
    // The choice is made again on the next page.
  }
}
