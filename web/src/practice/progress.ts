// What a reader has done. Lives in this browser only; other modules read and change it through `Store`.

import type { Card as Schedule } from "ts-fsrs";

export const VERSION = 1;
export const KEY = "runproof.progress";

/** How a question went, over all quizzes and mock exams. Times are milliseconds since 1970. */
export interface Answered {
  at: number;
  right: boolean;
  times: number;
  timesRight: number;
}

/** A flashcard's schedule, with its dates as milliseconds. */
export type Scheduled = Omit<Schedule, "due" | "last_review"> & { due: number; last_review?: number; at: number };

/** A finished mock exam. Shares are counts of questions. */
export interface Attempt {
  id: string;
  exam: string;
  kind: "full" | "mini" | "drill";
  at: number;
  seconds: number;
  questions: { id: string; chosen: number[]; right: boolean }[];
}

export interface Progress {
  version: typeof VERSION;
  questions: Record<string, Answered>;
  cards: Record<string, Scheduled>;
  read: Record<string, number>;
  attempts: Record<string, Attempt>;
  /** The mock exam in hand, if any; `at` tells which of two tabs wrote last. */
  sitting: { at: number; state: unknown } | null;
  settings: { at: number; newCardsPerDay: number };
  /** When the reader last erased everything: older entries of another tab do not come back. */
  erased: number;
}

export function empty(): Progress {
  return {
    version: VERSION,
    questions: {},
    cards: {},
    read: {},
    attempts: {},
    sitting: null,
    settings: { at: 0, newCardsPerDay: 20 },
    erased: 0,
  };
}

/** Raised when text is not a progress file this site wrote. The message is for the reader. */
export class NotProgress extends Error {}

type Migration = (old: Record<string, unknown>) => Record<string, unknown>;

/** From version n to n + 1. Version 1 is the first, so nothing is here yet but the machinery is tested with a made-up one. */
const MIGRATIONS: Record<number, Migration> = {};

/** Read stored or imported text, migrating older versions. Throws NotProgress if it is damaged, foreign or newer. */
export function parse(text: string, migrations: Record<number, Migration> = MIGRATIONS, current: number = VERSION): Progress {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new NotProgress("This is not a progress file: it is not JSON.");
  }
  if (!isObject(found) || typeof found["version"] !== "number") {
    throw new NotProgress("This is not a progress file of this site: it has no version.");
  }
  if (found["version"] > current) {
    throw new NotProgress(`This progress was written by a newer version of the site (${found["version"]}, this one knows ${current}).`);
  }
  while ((found as { version: number }).version < current) {
    const from = (found as { version: number }).version;
    const step = migrations[from];
    if (!step) throw new NotProgress(`Progress of version ${from} cannot be read any more.`);
    found = { ...step(found as Record<string, unknown>), version: from + 1 };
  }
  return checked(found as Record<string, unknown>);
}

function checked(found: Record<string, unknown>): Progress {
  const known = empty();
  const maps = ["questions", "cards", "read", "attempts"] as const;
  for (const name of maps) {
    if (!isObject(found[name])) throw new NotProgress(`This progress file is damaged: \`${name}\` is missing.`);
  }
  const entries = (name: (typeof maps)[number]) => Object.values(found[name] as object);
  const dated = (entry: unknown) => isObject(entry) && typeof entry["at"] === "number";
  const whole =
    entries("questions").every((e) => dated(e) && typeof e.right === "boolean") &&
    entries("cards").every((e) => dated(e) && typeof e.due === "number") &&
    entries("attempts").every((e) => dated(e) && Array.isArray(e.questions)) &&
    entries("read").every((e) => typeof e === "number");
  if (!whole) throw new NotProgress("This progress file is damaged: some entries are not what this site writes.");
  const settings = isObject(found["settings"]) ? found["settings"] : {};
  return { ...known, ...found, settings: { ...known.settings, ...settings } } as Progress;
}

function isObject(value: unknown): value is Record<string, any> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Join what two tabs know: of each entry the later one, nothing from before the last erasure. */
export function merge(a: Progress, b: Progress): Progress {
  const erased = Math.max(a.erased, b.erased);
  const later = <T extends { at: number }>(x: T, y: T): T => (y.at > x.at ? y : x);
  const join = <T>(x: Record<string, T>, y: Record<string, T>, at: (entry: T) => number): Record<string, T> => {
    const joined: Record<string, T> = {};
    for (const [key, entry] of [...Object.entries(x), ...Object.entries(y)]) {
      const known = joined[key];
      if (at(entry) > erased && (known === undefined || at(entry) >= at(known))) joined[key] = entry;
    }
    return joined;
  };
  const sitting = a.sitting && b.sitting ? later(a.sitting, b.sitting) : (a.sitting ?? b.sitting);
  return {
    version: VERSION,
    questions: join(a.questions, b.questions, (e) => e.at),
    cards: join(a.cards, b.cards, (e) => e.at),
    read: join(a.read, b.read, (at) => at),
    attempts: join(a.attempts, b.attempts, (e) => e.at),
    sitting: sitting && sitting.at > erased ? sitting : null,
    settings: later(a.settings, b.settings),
    erased,
  };
}
