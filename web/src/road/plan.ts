// What to do on which day until an exam. Pure: made again from what is unread each time it is shown, so missed days replan themselves.

export interface Page {
  url: string;
  title: string;
}

export interface Station {
  key: string;
  title: string;
  does: string;
  /** Minutes of reading. */
  minutes: number;
  pages: Page[];
  needs: string[];
}

export type Task =
  | { kind: "read"; station: Station; minutes: number; again: boolean }
  | { kind: "due"; minutes: number }
  | { kind: "mock"; number: number; minutes: number }
  | { kind: "missed"; minutes: number }
  | { kind: "sheets"; minutes: number };

export interface Day {
  /** YYYY-MM-DD. */
  date: string;
  tasks: Task[];
}

export interface Plan {
  days: Day[];
  /** Minutes of stations for which there is no day. */
  left: number;
  /** Hours a week that would be enough; 0 if the plan is. */
  needed: number;
}

/** A station takes its reading once more in questions. */
export const WITH_QUESTIONS = 2;
/** The share of a session that belongs to what is due: cards and missed questions. */
const DUE = 0.2;
const SHEETS = 30;
/** Where in the plan's sessions the mock exams stand. */
const MOCKS = [0.55, 0.8, 0.95];

/** A day as YYYY-MM-DD, `days` after another, without regard to time zones. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days from one to the other. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The study days from `today` to the day before `exam`: about an hour each, spread over the week. */
export function sessions(today: string, exam: string, hours: number): { dates: string[]; minutes: number } {
  const weekly = Math.max(2, Math.min(7, Math.round(hours)));
  const offsets = new Set(Array.from({ length: weekly }, (_, n) => Math.floor((n * 7) / weekly)));
  const dates = [];
  for (let n = 0; n < daysBetween(today, exam); n++) if (offsets.has(n % 7)) dates.push(dayAfter(today, n));
  return { dates, minutes: Math.round((hours * 60) / weekly) };
}

/** Minutes that a station still takes, its questions included: its share of unread pages. */
export function remaining(station: Station, read: ReadonlySet<string>): number {
  const unread = station.pages.filter((page) => !read.has(page.url)).length;
  return Math.round((WITH_QUESTIONS * station.minutes * unread) / Math.max(1, station.pages.length));
}

/** The mock exams that are still to be sat: day -> number. One whose day went by comes on the next day of study that has none. */
function placed(all: string[], dates: string[], last: string, sat: number): Map<string, number> {
  const shares = all.length < 3 ? [] : all.length < 6 ? MOCKS.slice(1, 2) : MOCKS;
  const wanted = [...new Set(shares.map((share) => all[Math.floor(share * all.length)] as string))].filter((date) => date !== last);
  const found = new Map<string, number>();
  wanted.forEach((date, index) => {
    const free = index < sat ? undefined : dates.find((one) => one >= date && one !== last && !found.has(one));
    if (free) found.set(free, index + 1);
  });
  return found;
}

/**
 * Spread what is unread over the days that are left.
 *
 * @param mockMinutes how long a whole mock exam takes
 * @param begun the day on which the plan was made: days of study and mock exams keep their places from then on, so that they come
 * @param sat how many mock exams were sat since
 */
export function plan(stations: Station[], read: ReadonlySet<string>, today: string, exam: string, hours: number, mockMinutes: number, begun = today, sat = 0): Plan {
  const whole = sessions(begun, exam, hours);
  const { minutes } = whole;
  const dates = whole.dates.filter((date) => date >= today);
  const last = daysBetween(today, exam) > 0 ? dayAfter(exam, -1) : "";
  const mocks = placed(whole.dates, dates, last, sat);
  const waiting = stations.map((station) => ({ station, minutes: remaining(station, read), again: false })).filter((w) => w.minutes > 0);
  const work = waiting.reduce((sum, w) => sum + w.minutes, 0);
  const days: Day[] = [];
  let room = 0;
  for (const date of dates) {
    const tasks: Task[] = [];
    const number = mocks.get(date);
    if (date === last) {
      tasks.push({ kind: "due", minutes: Math.max(10, minutes - SHEETS) }, { kind: "sheets", minutes: SHEETS });
    } else if (number) {
      tasks.push({ kind: "mock", number, minutes: mockMinutes }, { kind: "missed", minutes: 20 });
    } else {
      const due = Math.round(DUE * minutes);
      let free = minutes - due;
      room += free;
      while (free > 0 && waiting[0]) {
        const next = waiting[0];
        const taken = Math.min(free, next.minutes);
        tasks.push({ kind: "read", station: next.station, minutes: taken, again: next.again });
        free -= taken;
        next.minutes -= taken;
        next.again = true;
        if (next.minutes === 0) waiting.shift();
      }
      tasks.push({ kind: "due", minutes: due + free });
    }
    days.push({ date, tasks });
  }
  if (last && !dates.includes(last)) days.push({ date: last, tasks: [{ kind: "sheets", minutes: SHEETS }] });
  const left = waiting.reduce((sum, w) => sum + w.minutes, 0);
  return { days, left, needed: left > 0 && room > 0 ? Math.ceil((hours * work) / room) : left > 0 ? Math.ceil(work / 60) : 0 };
}
