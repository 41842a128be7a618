// Text into terms: words by their stem, symbols whole and in their parts. The index and the query go through the same code.

/** Words too common to tell one section from another. They count only when nothing else was asked. */
export const COMMON = new Set(
  ("a about after all also an and any are as at be been before but by can could did do does done for from get gets give gives had has have how i if in into is it its me "
    + "my of on one only or our should so some than that the their them then there these they this to use used uses using was way we were what when where which while who why will "
    + "with would you your work works need want make makes mean means happen happens happened say says said still").split(" "),
);

const BREAKS = /[\s,;"'`“”‘’(){}[\]<>|·→…–]+/;
const EDGES = /^[.:!?*#-]+|[.:!?*]+$/g;

/** A word without its ending, so that `aliases`, `alias` or `logged`, `logs`, `logging` meet. */
export function stem(word: string): string {
  let w = word.replace(/isation/, "ization").replace(/is(e[drs]?|ing)$/, "iz$1").replace(/our$/, "or");
  if (w.length > 4 && w.endsWith("ies")) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && /(ss|sh|ch|x|z|as)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && /[^suia]s$/.test(w)) w = w.slice(0, -1);
  if (/[aeiouy].*ing$/.test(w) && w.length > 5) w = undouble(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith("ed")) w = undouble(w.slice(0, -2));
  else if (w.length > 5 && w.endsWith("ly")) w = w.slice(0, -2);
  else if (w.length > 6 && /[ts]ion$/.test(w)) w = w.slice(0, -3);
  return w.length > 3 && w.endsWith("e") ? w.slice(0, -1) : w;
}

function undouble(word: string): string {
  return /([bdgkmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** What stands between spaces, quotes and brackets, without the punctuation of a sentence: `runs:/`, `nested=True`, `@champion`. */
export function chunks(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.split(BREAKS)) {
    if (!piece) continue;
    if (/^\w+$/.test(piece)) found.push(piece);
    else if (/:\/+$/.test(piece)) found.push(piece);
    else if (piece.length > 2 || /\w/.test(piece)) {
      const chunk = piece.replace(EDGES, "");
      if (chunk) found.push(chunk);
    }
  }
  return found;
}

/** The terms of one chunk, most telling first: the whole, then what it is put together from. */
export function termsOf(chunk: string): string[] {
  const whole = chunk.toLowerCase();
  if (/^[a-z]+$/.test(chunk) || /^[A-Z]?[a-z]+$/.test(chunk)) return [stem(whole)];
  // A status such as RUNNING or FAILED is a name of its own, and the word too.
  if (/^[A-Z]{3,}$/.test(chunk)) return [...new Set([whole, stem(whole)])];
  const found = [/^[a-z]+$/.test(whole) ? stem(whole) : whole];
  const scheme = /^[a-z]+:\//.exec(whole);
  if (scheme) found.push(scheme[0]);
  for (const role of whole.match(/@[\w-]+/g) ?? []) found.push(role);
  const names = chunk.split(/[^\w]+/).filter(Boolean);
  if (names.length > 1) {
    if (chunk.includes(".")) found.push(...whole.split(/[^\w.=]+/).filter((part) => part.includes(".") && part !== whole));
    if (whole.includes("=")) found.push(...(whole.match(/\w+==?[\w.]+/g) ?? []));
    found.push(...names.map((name) => name.toLowerCase()));
  }
  for (const name of names) {
    const parts = name.split(/_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter(Boolean);
    if (parts.length > 1 || names.length > 1) found.push(...parts.map((part) => stem(part.toLowerCase())));
  }
  return [...new Set(found)];
}

const known = new Map<string, readonly string[]>();

/** `termsOf`, remembered: a site says most things many times. */
export function remembered(chunk: string): readonly string[] {
  let found = known.get(chunk);
  if (!found) known.set(chunk, (found = termsOf(chunk)));
  return found;
}

/** All terms of a text, for the index. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const chunk of chunks(text)) for (const term of remembered(chunk)) found.push(term);
  return found;
}

/** Is it more than a plain word: does it hold `_`, `.`, `:`, `@`, `=` or a capital inside? */
export function isSymbol(chunk: string): boolean {
  return !/^[A-Z]?[a-z]+(['-][a-z]+)*$/.test(chunk) && /[a-z]/i.test(chunk);
}

let rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/** How many single-character slips lie between two words (a swap of neighbours is one); more than `most` counts as `most + 1`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length > 62) return most + 1;
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  rows = [before, last, row];
  return Math.min(last[b.length]!, most + 1);
}
