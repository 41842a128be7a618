// Reads stored or imported progress: migrates older versions, leaves out damaged entries one by one.

import { VERSION, empty, type Progress } from "./progress";

/** Raised when text is not a progress file this site wrote. The message is for the reader. */
export class NotProgress extends Error {}

/** Raised when a newer version of the site wrote it. */
export class NewerProgress extends NotProgress {}

type Raw = Record<string, any>;
type Migration = (old: Raw) => Raw;
type Check = (value: unknown) => boolean;

export interface Reading {
  progress: Progress;
  /** How many entries were not what the site writes, and are left out. */
  damaged: number;
}

/** From version n to n + 1. What it is given may be damaged; the entries are checked afterwards. */
const MIGRATIONS: Record<number, Migration> = { 1: fromOne };

/** Version 1 kept the sitting's answers and flags apart, had no entry for the end of a sitting, and called the epoch `erased`. */
function fromOne({ erased, ...old }: Raw): Raw {
  const sitting = old["sitting"];
  const state = isObject(sitting) ? sitting["state"] : null;
  if (!isObject(state) || !isObject(state["answers"])) return { ...old, epoch: erased, flags: {} };
  const { answers, flags, ...rest } = state;
  const ids = new Set([...Object.keys(answers), ...(Array.isArray(flags) ? flags : [])]);
  const marks = [...ids].map((id) => [id, {
    at: sitting["at"], chosen: answers[id] ?? [], seconds: 0, ...(Array.isArray(flags) && flags.includes(id) ? { flagged: true } : {}),
  }]);
  const began = Number(sitting["at"]) - Number(rest["used"]) * 1000;
  return { ...old, epoch: erased, flags: {}, sitting: { at: sitting["at"], state: { ...rest, strict: false, began, answers: Object.fromEntries(marks) } } };
}

/** Read progress. Throws NotProgress if the text is damaged as a whole, foreign or newer. */
export function read(text: string, migrations: Record<number, Migration> = MIGRATIONS, current: number = VERSION): Reading {
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
    throw new NewerProgress(`This progress was written by a newer version of the site (${found["version"]}, this one knows ${current}).`);
  }
  let raw: Raw = found;
  for (let from = found["version"] as number; from < current; from++) {
    const step = migrations[from];
    if (!step) throw new NotProgress(`Progress of version ${from} cannot be read any more.`);
    raw = step(raw);
  }
  return checked(raw);
}

/** The progress in a text; see `read`. */
export function parse(text: string): Progress {
  return read(text).progress;
}

/** Larger numbers are no times, and of no other use here. */
const MOST = 8.64e15;
const isNumber: Check = (v) => typeof v === "number" && Math.abs(v) <= MOST;
const isCount: Check = (v) => Number.isInteger(v) && (v as number) >= 0 && (v as number) <= MOST;
const isText: Check = (v) => typeof v === "string";
/** What is looked up by name; `constructor` and its like are found in every object. */
const isName: Check = (v) => typeof v === "string" && !(v in Object.prototype);
const isTruth: Check = (v) => typeof v === "boolean";
const oneOf = (...words: unknown[]): Check => (v) => words.includes(v);
const maybe = (check: Check): Check => (v) => v === undefined || check(v);
const list = (check: Check): Check => (v) => Array.isArray(v) && v.every(check);
const entries = (check: Check): Check => (v) => isObject(v) && Object.entries(v).every(([name, entry]) => isName(name) && check(entry));
const shape = (fields: Record<string, Check>): Check => (v) => isObject(v) && Object.entries(fields).every(([name, check]) => check(v[name]));

const SURE = maybe(oneOf("sure", "unsure", "guess"));
const KIND = oneOf("full", "mini", "drill", "custom");
const SCHEDULE = {
  at: isNumber, due: isNumber, stability: isNumber, difficulty: isNumber, reps: isNumber, lapses: isNumber, state: oneOf(0, 1, 2, 3),
  last_review: maybe(isNumber), begun: maybe(isNumber),
};
const ENTRIES: Record<"questions" | "cards" | "read" | "attempts" | "flags", Check> = {
  questions: shape({
    at: isNumber, right: isTruth, times: isNumber, timesRight: isNumber,
    fair: maybe(shape({ at: isNumber, right: isTruth })), again: maybe(shape({ ...SCHEDULE, days: list(isText) })), days: maybe(list(isText)),
  }),
  cards: shape(SCHEDULE),
  read: isNumber,
  attempts: shape({
    id: isName, exam: isName, kind: KIND, at: isNumber, seconds: isNumber, strict: maybe(isTruth), away: maybe(isNumber), seed: maybe(isNumber),
    questions: list(shape({
      id: isName, chosen: list(isCount), right: isTruth, says: maybe(list(isText)), section: maybe(isName), objective: maybe(isName),
      seconds: maybe(isNumber), sure: SURE, flagged: maybe(isTruth),
    })),
  }),
  flags: shape({ at: isNumber, on: isTruth }),
};
const SITTING = shape({
  at: isNumber,
  state: (v) => v === null || shape({
    id: isName, exam: isName, kind: KIND, strict: isTruth, seed: isNumber, began: isNumber, limit: isNumber, used: isNumber, here: isCount,
    questions: (q) => list(shape({ id: isName, objective: isName, section: isName }))(q) && (q as unknown[]).length > 0,
    missing: list(isText),
    answers: entries(shape({ at: isNumber, chosen: list(isCount), seconds: isNumber, sure: SURE, flagged: maybe(isTruth) })),
  })(v) && (v as Raw)["here"] < (v as Raw)["questions"].length,
});
/** A plan counts the days up to it one by one. */
const DATE: Check = (v) => typeof v === "string" && /^20\d\d-\d\d-\d\d$/.test(v) && !Number.isNaN(Date.parse(v));
/** Of a week. */
const HOURS: Check = (v) => typeof v === "number" && v >= 0 && v <= 168;
const LIMIT: Check = (v) => Number.isInteger(v) && (v as number) >= 0 && (v as number) <= 200;

function checked(found: Raw): Reading {
  const known: Raw = empty();
  let damaged = 0;
  for (const [name, check] of Object.entries(ENTRIES)) {
    const all = found[name] ?? (name === "flags" ? {} : undefined);
    if (!isObject(all)) throw new NotProgress(`This progress file is damaged: \`${name}\` is missing.`);
    const good = Object.entries(all).filter(([key, entry]) => isName(key) && check(entry));
    damaged += Object.keys(all).length - good.length;
    known[name] = Object.fromEntries(good);
  }
  const { sitting, settings, plan, epoch } = found;
  if (SITTING(sitting)) known["sitting"] = sitting;
  else if (sitting !== null && sitting !== undefined) damaged += 1;
  if (shape({ at: isNumber, newCardsPerDay: LIMIT })(settings)) known["settings"] = settings;
  else if (settings !== undefined) damaged += 1;
  if (shape({ at: isNumber, exam: isName, date: DATE, hours: HOURS })(plan)) known["plan"] = plan;
  else if (plan !== undefined) damaged += 1;
  if (isObject(found["exercises"])) {
    const all = Object.entries(found["exercises"]);
    const good = all.filter(([key, at]) => isName(key) && isNumber(at));
    damaged += all.length - good.length;
    known["exercises"] = Object.fromEntries(good);
  }
  if (isNumber(epoch)) known["epoch"] = epoch;
  return { progress: known as Progress, damaged };
}

function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
