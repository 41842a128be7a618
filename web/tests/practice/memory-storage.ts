// A browser's storage for tests, that can be full.

export class Memory {
  items = new Map<string, string>();
  full = false;
  getItem = (key: string) => this.items.get(key) ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.items.set(key, value);
  };
}

/** A clock that goes on by one at each look. */
export function clock(start = 1000): () => number {
  let time = start;
  return () => ++time;
}
