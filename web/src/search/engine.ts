// The index of `macros/search_index.py` and how a query is answered from it.

import MiniSearch, { type Query } from "minisearch";
import { stateOf } from "../worlds/choice";
import { essence, Messages } from "./messages";
import { chunks, COMMON, isSymbol, slips, terms, termsOf } from "./tokens";

/** One thing to find; `macros/search_index.py` says what each key holds. */
export interface Entry {
  k: string; p: number; t: string; s?: string; n?: string; m?: string; x?: string; c?: string; w?: string;
  o?: string[]; l?: string; r?: string; a?: string; v?: string;
}

export interface Index {
  pages: { url: string; title: string; in: string }[];
  entries: Entry[];
  synonyms: string[][];
  exams: Record<string, { key: string; name: string }>;
}

/** `cluster` keeps what holds on `release`, or what differs there. */
export interface Filters { kind?: string; exam?: string; line?: string; release?: string; cluster?: string }

export interface Result {
  entry: Entry;
  score: number;
  /** Terms of the index that the query led to; they are what is marked. */
  terms: Set<string>;
}

const BOOST = { t: 3, n: 3, m: 2.5, s: 1, h: 0.7, x: 1.2, c: 0.7, w: 0.3 };
/** Where two entries say the same, the one that explains comes first. */
const PRIOR: Record<string, number> = { section: 1.05, page: 0.8, fact: 1.1, trap: 1.05, error: 1, api: 0.9, objective: 0.75, question: 0.8, claim: 1 };
const SYNONYM = 0.55;
const TYPO = 0.7;
/** What neighbouring words of the query are worth when an entry holds them side by side too. */
const TOGETHER = 0.3;
/** Words from which on a query may be a pasted message, and how much of a known one it must hold. */
const MESSAGE_WORDS = 4;
const MESSAGE_SHARE = 0.45;

/** One thing asked for, with the terms that satisfy it and what each is worth. */
interface Unit { weight: number; options: Map<string, number>; prefix: string }

export class Engine {
  readonly index: Index;
  private readonly engine: MiniSearch;
  private readonly vocabulary = new Set<string>();
  private readonly sorted: string[];
  private readonly nearby = new Map<string, string[]>();
  private readonly texts: { title: string; all: string }[];
  private readonly messages: Messages<number>;
  private readonly synonyms = new Map<string, string[][]>();

  /** Read the whole index. Takes some tenths of a second; it happens once, when search is first opened. */
  constructor(index: Index) {
    this.index = index;
    this.engine = new MiniSearch({
      fields: Object.keys(BOOST),
      extractField: (entry: Entry & { id: number }, field) =>
        field === "id" ? (entry.id as never) : field === "h" ? `${index.pages[entry.p]!.in} ${index.pages[entry.p]!.title}` : (entry[field as keyof Entry] as string),
      tokenize: (text) => {
        const found = terms(text);
        for (const term of found) this.vocabulary.add(term);
        return found;
      },
      processTerm: (term) => term,
    });
    this.engine.addAll(index.entries.map((entry, id) => ({ ...entry, id })));
    this.sorted = [...this.vocabulary].sort();
    this.texts = index.entries.map((e) => ({
      title: `${e.t}\n${e.n ?? ""}`.toLowerCase(),
      all: [e.t, e.n, e.m, e.x, e.c].filter(Boolean).join("\n").toLowerCase(),
    }));
    this.messages = new Messages(index.entries.flatMap((e, id) => (e.m ?? "").split("\n").map((line) => [id, line] as const)));
    for (const group of index.synonyms) {
      for (const member of group) {
        const key = stems(member).join(" ");
        this.synonyms.set(key, [...(this.synonyms.get(key) ?? []), ...group.filter((other) => other !== member).map(stems)]);
      }
    }
  }

  /** The best answers, best first. */
  search(asked: string, filters: Filters = {}, limit = 30): Result[] {
    const query = essence(asked);
    const units = this.units(query);
    if (!units.length) return [];
    const keep = (id: number) => this.passes(this.index.entries[id]!, filters);
    const whole = units.reduce((sum, unit) => sum + unit.weight, 0);

    const found = new Map<number, Result>();
    for (const hit of this.engine.search(this.combined(units), { boost: BOOST, filter: (hit) => keep(hit.id as number) })) {
      const share = (matched: Set<string>) => units.reduce((sum, unit) => sum + unit.weight * best(unit, matched), 0) / whole;
      const covered = share(new Set([...hit.queryTerms, ...hit.terms]));
      const inTitle = share(new Set(hit.terms.filter((term) => hit.match[term]!.includes("t"))));
      const entry = this.index.entries[hit.id as number]!;
      found.set(hit.id as number, { entry, score: hit.score * (0.15 + covered ** 2) * (1 + inTitle ** 2) * (PRIOR[entry.k] ?? 1), terms: new Set(hit.terms) });
    }
    this.reward(asked.trim().toLowerCase(), query, found, keep);
    return unique([...found.values()].sort((a, b) => b.score - a.score), this.index).slice(0, limit);
  }

  /** Entries that hold the query letter by letter or word after word, or whose message was pasted, rise. */
  private reward(literal: string, query: string, found: Map<number, Result>, keep: (id: number) => boolean): void {
    const top = Math.max(1, ...[...found.values()].map((result) => result.score));
    const symbol = /[^a-z0-9\s]/.test(literal);
    if (literal.length > 2 && (symbol || literal.includes(" "))) {
      this.texts.forEach((text, id) => {
        if (!text.all.includes(literal) || !keep(id)) return;
        const result = found.get(id) ?? { entry: this.index.entries[id]!, score: top * 0.2, terms: new Set<string>() };
        const bonus = (symbol ? top * 0.8 : top * 0.4) * (text.title.includes(literal) ? 1.3 : 1);
        found.set(id, { ...result, score: result.score + bonus });
      });
    }
    const together = phrases(literal);
    for (const [id, result] of found) {
      const held = together.filter((phrase) => this.texts[id]!.all.includes(phrase)).length;
      if (held) found.set(id, { ...result, score: result.score + (top * TOGETHER * held) / together.length });
    }
    if (query.split(/\s+/).length >= MESSAGE_WORDS) {
      for (const [id, share] of this.messages.find(query)) {
        if (share < MESSAGE_SHARE || !keep(id)) continue;
        const result = found.get(id) ?? { entry: this.index.entries[id]!, score: 0, terms: new Set<string>() };
        found.set(id, { ...result, score: result.score + top * 2 * share ** 2 });
      }
    }
  }

  private passes(entry: Entry, filters: Filters): boolean {
    if (filters.kind && entry.k !== filters.kind && !(filters.kind === "section" && entry.k === "page")) return false;
    if (filters.exam && !(entry.o ?? []).some((o) => this.index.exams[o[0]!]?.key === filters.exam)) return false;
    if (filters.release && filters.cluster && (stateOf(filters.release, entry.v ?? "", entry.l ?? "") === "holds") !== (filters.cluster === "holds")) return false;
    return !(filters.line && entry.l && !entry.l.includes(filters.line));
  }

  /** What is asked for, word by word, each with its other spellings, old names and synonyms. */
  private units(query: string): Unit[] {
    const pieces = chunks(query).slice(0, 40);
    const telling = pieces.filter((piece) => !COMMON.has(piece.toLowerCase()));
    const asked = telling.length ? telling : pieces;
    const units = asked.flatMap((piece) => this.unitsOf(piece));
    this.addSynonyms(units);
    return units;
  }

  /** A symbol that the site does not have as a whole is asked for by its parts: `models:/m@champion` by `models:/` and `@champion`. */
  private unitsOf(piece: string): Unit[] {
    const [first = "", ...parts] = termsOf(piece);
    const weight = isSymbol(piece) ? 1.6 : 1;
    const options = new Map([[first, 1]]);
    if (!this.isKnown(first)) {
      for (const near of this.near(first)) options.set(near, TYPO);
      if (options.size === 1 && parts.length) {
        const telling = parts.filter((part) => part.length > 1);
        return telling.map((part) => ({ weight: isSymbol(part) ? 1.4 : 0.7, options: this.spelled(part), prefix: part }));
      }
    }
    for (const part of parts) if (!options.has(part)) options.set(part, 0.25);
    return [{ weight, options, prefix: first }];
  }

  private spelled(term: string): Map<string, number> {
    return new Map([[term, 1], ...(this.isKnown(term) ? [] : this.near(term).map((near): [string, number] => [near, TYPO]))]);
  }

  /** Does the index have the term, or one that begins with it? */
  private isKnown(term: string): boolean {
    if (this.vocabulary.has(term)) return true;
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low]?.startsWith(term) ?? false;
  }

  /** Terms of the index that lie a slip or two from one it does not have, nearest first. */
  private near(term: string): string[] {
    const remembered = this.nearby.get(term);
    if (remembered) return remembered;
    const most = term.length < 4 || /\d/.test(term) ? 0 : term.length < 8 ? 1 : 2;
    if (!most) return [];
    const found: [number, string][] = [];
    for (const known of this.sorted) {
      if (known[0] !== term[0] && known[1] !== term[1]) continue;
      const far = slips(term, known, most);
      if (far <= most) found.push([far, known]);
    }
    const least = Math.min(...found.map(([far]) => far));
    const nearest = found.filter(([far]) => far === least).map(([, known]) => known).slice(0, 8);
    this.nearby.set(term, nearest);
    return nearest;
  }

  private addSynonyms(units: Unit[]): void {
    const words = units.map((unit) => unit.prefix);
    for (let start = 0; start < words.length; start += 1) {
      for (let end = start + 1; end <= Math.min(words.length, start + 4); end += 1) {
        for (const other of this.synonyms.get(words.slice(start, end).join(" ")) ?? []) {
          for (let n = start; n < end; n += 1) {
            // A phrase stands for a word only as a whole; each of its words is worth its share.
            for (const term of other) {
              const worth = SYNONYM / Math.sqrt(other.length);
              units[n]!.options.set(term, Math.max(units[n]!.options.get(term) ?? 0, worth));
            }
          }
        }
      }
    }
  }

  private combined(units: Unit[]): Query {
    return {
      combineWith: "OR",
      queries: units.flatMap((unit, n) =>
        [...unit.options].map(([term, worth]) => ({
          queries: [term],
          tokenize: (text: string) => [text],
          processTerm: (text: string) => text,
          boostTerm: () => worth * unit.weight,
          // The last word may not be finished; an unknown one may be the beginning of a known one.
          prefix: term === unit.prefix && term.length > 2 && (n === units.length - 1 || !this.vocabulary.has(term)),
          weights: { prefix: 0.45, fuzzy: 0 },
        })),
      ),
    };
  }
}

/** Each two telling words of a query that follow each other, with the common ones between: `stored as strings`. */
function phrases(literal: string): string[] {
  const words = [...literal.matchAll(/\S+/g)].filter(([word]) => !COMMON.has(word));
  return words.slice(1).map((word, n) => literal.slice(words[n]!.index, word.index + word[0].length));
}

/** A synonym's words as the index has them. */
function stems(phrase: string): string[] {
  return chunks(phrase).map((chunk) => termsOf(chunk)[0] ?? "");
}

/** How well an entry's terms satisfy one unit, between 0 and 1. */
function best(unit: Unit, matched: Set<string>): number {
  let most = 0;
  for (const [term, worth] of unit.options) if (worth > most && matched.has(term)) most = worth;
  return most;
}

/** One result per place: the rows of a decision table share its anchor. */
function unique(results: Result[], index: Index): Result[] {
  const seen = new Set<string>();
  return results.filter(({ entry }) => {
    const place = `${index.pages[entry.p]!.url}#${entry.a ?? ""}`;
    return !seen.has(place) && seen.add(place);
  });
}
