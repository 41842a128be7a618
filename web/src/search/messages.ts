// Pasted error messages: what stays the same in a message whatever the ids, paths and names in it are.

const VOLATILE = /https?:\/\/\S+|<[^<>\s]+>|'[^']*'|"[^"]*"|`[^`]*`|(?:\.{0,2}\/)[\w./-]+|\b[0-9a-f]{8,}(?:-[0-9a-f]+)*\b|(?<==)[^\s,)]+|\b\d[\d.]*\b/gi;

/** The message proper of what was pasted: of a traceback, what follows the last `SomeError:`. */
export function essence(pasted: string): string {
  const text = pasted.replace(/\s+/g, " ").trim();
  const names = [...text.matchAll(/(?:^|\s)[\w.]*(?:Error|Exception|Warning|Exit)(?:\s*\(.*?\))?: /g)];
  const last = names.at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** A message as words, each thing that changes from run to run as `#`. */
export function masked(message: string): string[] {
  const words = message.replace(VOLATILE, " # ").toLowerCase().match(/#|[a-z_]+/g) ?? [];
  return words.filter((word, n) => word !== "#" || words[n - 1] !== "#");
}

function pairs(words: string[]): string[] {
  return words.slice(1).map((word, n) => `${words[n]} ${word}`);
}

/** Known messages, to be found again in what a reader pastes. */
export class Messages<Id> {
  private readonly lines: { id: Id; pairs: string[] }[] = [];
  private readonly rarity = new Map<string, number>();

  constructor(known: Iterable<readonly [Id, string]>) {
    for (const [id, message] of known) {
      const found = [...new Set(pairs(masked(message)))];
      if (found.length < 2) continue;
      this.lines.push({ id, pairs: found });
      for (const pair of found) this.rarity.set(pair, (this.rarity.get(pair) ?? 0) + 1);
    }
    for (const [pair, count] of this.rarity) this.rarity.set(pair, Math.log(1 + this.lines.length / count));
  }

  /** How much of each known message stands in the pasted text: id to a share between 0 and 1, the best line of each. */
  find(pasted: string): Map<Id, number> {
    const found = new Map<Id, number>();
    const there = new Set(pairs(masked(pasted)));
    // A pair that stands in no known message speaks against each of them.
    const total = (list: string[]) => list.reduce((sum, pair) => sum + (this.rarity.get(pair) ?? Math.log(1 + this.lines.length)), 0);
    const own = total([...there]);
    for (const line of this.lines) {
      const shared = total(line.pairs.filter((pair) => there.has(pair)));
      if (!shared) continue;
      // A paste may hold more than the message, or only a part of it.
      const share = Math.max(shared / total(line.pairs), 0.8 * (shared / own));
      if (share > (found.get(line.id) ?? 0)) found.set(line.id, share);
    }
    return found;
  }
}
