// Which letters of a text answer a query.

import { chunks, remembered, terms } from "./tokens";

export type Range = readonly [start: number, end: number];

/** Ranges of `text` to mark: what was typed, letter by letter, and words whose terms the engine matched. */
export function ranges(text: string, asked: string, matched: ReadonlySet<string>): Range[] {
  const found: Range[] = [];
  const lower = text.toLowerCase();
  const symbols = chunks(asked).filter((chunk) => /[^a-z]/i.test(chunk) && chunk.length > 1);
  for (const literal of new Set([asked.trim(), ...symbols].map((part) => part.toLowerCase()))) {
    if (literal.length < 2) continue;
    for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + literal.length)) found.push([at, at + literal.length]);
  }
  for (const word of text.matchAll(/[\w@]+(?:[.=:/][\w@]+)*/g)) {
    const whole = chunks(word[0])[0];
    if (!whole) continue;
    if (matched.has(remembered(whole)[0]!)) {
      found.push([word.index, word.index + word[0].length]);
      continue;
    }
    for (const part of word[0].matchAll(/[A-Za-z0-9]+|\w+/g)) {
      if (part[0].length > 1 && matched.has(remembered(part[0])[0]!)) found.push([word.index + part.index, word.index + part.index + part[0].length]);
    }
  }
  return merged(found);
}

function merged(found: Range[]): Range[] {
  const sorted = found.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const result: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** The text with its ranges in `<mark>`. */
export function marked(text: string, found: readonly Range[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of found) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    pieces.push(text.slice(at, start), mark);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}

/** About `room` characters of a line, around its first mark. */
export function excerpt(line: string, found: readonly Range[], room = 180): { text: string; found: Range[] } {
  if (line.length <= room) return { text: line, found: [...found] };
  const first = found[0]?.[0] ?? 0;
  const start = first < room * 0.7 ? 0 : line.lastIndexOf(" ", first - room * 0.3) + 1;
  const end = start + room >= line.length ? line.length : Math.max(line.lastIndexOf(" ", start + room), start + room * 0.6);
  const before = start ? "… " : "";
  const shift = before.length - start;
  return {
    text: before + line.slice(start, end) + (end < line.length ? " …" : ""),
    found: found.filter((r) => r[0] >= start && r[1] <= end).map((r) => [r[0] + shift, r[1] + shift] as const),
  };
}

/** Of several lines the one that answers most of the query: the most different terms, what was typed letter by letter first. */
export function mostTelling(lines: readonly string[], asked: string, matched: ReadonlySet<string>): string {
  const literal = asked.trim().toLowerCase();
  let best = lines[0] ?? "";
  let most = 0;
  for (const line of lines) {
    const found = new Set(terms(line).filter((term) => matched.has(term)));
    let worth = literal.length > 1 && line.toLowerCase().includes(literal) ? 10 : 0;
    for (const term of found) worth += 1 + Math.min(term.length, 30) / 10;
    if (worth > most) [best, most] = [line, worth];
  }
  return best;
}
