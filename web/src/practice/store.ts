// Keeps progress in the browser's storage: never loses it silently, and lets two tabs write at once.
//
// The stored format. One JSON object under the key `runproof.progress`; the exported file is the same object. All times
// (`at`, `due`, `began`, ...) are milliseconds since 1970. The types are in progress.ts, the checks in parse.ts.
//
//   version    2. parse.ts migrates version 1. Add a field as optional (with its check) and the version stays; else add a migration.
//   questions  by question id: `at` and `right` of the last answer; `times` asked and `timesRight`; `fair`: the last answer that was
//              the first of its day (what readiness counts: an answer given minutes after reading the solution proves nothing);
//              `days`: the last two days on which it was right since it was last wrong (what makes a point of the syllabus shown);
//              `again`: while it was missed or guessed and not yet right on two days, its FSRS schedule with those `days`.
//   cards      by record id: the FSRS schedule, `begun`: its first review (what the daily limit counts).
//   read       by page address without the root (`tracking/logging/`): when its end was read; so a section (`tracking/logging/#which-call`).
//   attempts   by id: finished sittings with every answer as it was judged then; it is never judged again. `says` holds
//              fingerprints of the chosen options, so that a later bank cannot put other words into the reader's mouth.
//   flags      by question id: `on` (marked to see again) or off, and when.
//   sitting    the mock exam in hand: `state` null means "ended at `at`", so that another tab does not bring it back.
//   settings   `newCardsPerDay`, and when it was set.
//   plan       what the reader prepares for: exam, day, hours a week. The plan itself is made anew from it each time (road/plan.ts).
//   exercises  by record id: when the exercise was solved in the page.
//   epoch      when all was last replaced, by a reset or an import: older entries of another tab do not come back.
//
// Each entry carries its time, and of two copies of an entry the later one counts (`merge`). So change an entry as a whole, with the
// `now` that `change` hands out, and never delete one: store what ends it.

import { KEY, empty, merge, type Progress, type Sitting } from "./progress";
import { NewerProgress, NotProgress, read } from "./parse";

export interface Notice {
  /** `kept`: goes on for this session only; `aside`: unreadable progress was put under another key. */
  kind: "kept" | "aside";
  text: string;
}

type Backing = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const FULL = "This browser's storage is full. What you do from now on lasts until you close this page; export your progress to keep it.";

/** The browser's storage, full or not, or null where it is forbidden (private mode, blocked cookies). */
export function browserStorage(): Backing | null {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return null;
  }
}

/** What was put aside because it could not be read: keys with their texts. */
export function setAside(): [string, string][] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${KEY}.set-aside.`)).map((key) => [key, localStorage.getItem(key) ?? ""]);
  } catch {
    return [];
  }
}

/** Progress of one tab, joined with what other tabs wrote at each change. */
export class Store {
  private progress: Progress = empty();
  private readonly listeners = new Set<() => void>();
  notices: Notice[] = [];

  constructor(
    private backing: Backing | null = browserStorage(),
    readonly now: () => number = Date.now,
  ) {
    if (!backing) this.note("kept", "This browser does not let the site keep progress. It lasts until you close this page; export it if you need it.");
    this.pull();
    globalThis.window?.addEventListener("storage", (event) => {
      if (event.key !== KEY) return;
      this.pull();
      this.tell();
    });
  }

  /** What is known now. Treat it as read-only; change it through `change`. */
  get current(): Readonly<Progress> {
    return this.progress;
  }

  /** Change progress and keep it. The change sees what other tabs have written since. */
  change(edit: (progress: Progress, now: number) => void): void {
    this.pull();
    edit(this.progress, this.now());
    this.push();
    this.tell();
  }

  /** Change the sitting `id`; false, and nothing happens, if it is no longer in hand (handed in or replaced by another tab). */
  inSitting(id: string, edit: (sitting: Sitting, now: number) => void): boolean {
    this.pull();
    const sitting = this.progress.sitting?.state;
    if (sitting?.id !== id) return false;
    const now = this.now();
    edit(sitting, now);
    this.progress.sitting = { at: now, state: sitting };
    this.push();
    this.tell();
    return true;
  }

  /** Call `listener` whenever progress changes, here or in another tab. The answer ends that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Everything as the text of one file. */
  export(): string {
    this.pull();
    return `${JSON.stringify(this.progress, null, 1)}\n`;
  }

  /** Join a file's progress with what is here; says how many damaged entries were left out. Throws NotProgress if the file is not one of ours. */
  import(text: string): number {
    const { progress: found, damaged } = read(text);
    // A file written before a reset is wanted back all the same: the reader chose it.
    this.change((progress, now) => Object.assign(progress, merge({ ...progress, epoch: 0 }, { ...found, epoch: 0 }), { epoch: now }));
    return damaged;
  }

  /** Forget everything, in all tabs. */
  erase(): void {
    this.change((progress, now) => Object.assign(progress, empty(), { epoch: now }));
  }

  private pull(): void {
    const text = this.backing?.getItem(KEY) ?? null;
    if (text === null) return;
    try {
      const { progress, damaged } = read(text);
      this.progress = merge(this.progress, progress);
      if (damaged === 0) return;
      if (this.aside(text, `${damaged === 1 ? "One entry" : `${damaged} entries`} of your progress could not be read and ${damaged === 1 ? "was" : "were"} left out; the rest is here.`)) this.push();
    } catch (error) {
      if (!(error instanceof NotProgress)) throw error;
      if (error instanceof NewerProgress) {
        this.backing = null;
        this.note("kept", `${error.message} It was left as it is. Reload the page to get that version; what you do now lasts until you close this page.`);
      } else if (this.aside(text, `${error.message} A new record was begun.`)) {
        this.backing?.removeItem(KEY);
      }
    }
  }

  /** Keep unreadable text under a key of its own. */
  private aside(text: string, why: string): boolean {
    const key = `${KEY}.set-aside.${this.now()}`;
    try {
      this.backing?.setItem(key, text);
      this.note("aside", `${why} It was put aside in this browser as ${key}; the Readiness page lets you download it.`);
      return true;
    } catch {
      this.backing = null;
      this.note("kept", `${why} The storage is full, so it was left as it is; what you do now lasts until you close this page.`);
      return false;
    }
  }

  private push(): void {
    if (!this.backing) return;
    try {
      this.backing.setItem(KEY, JSON.stringify(this.progress));
      this.notices = this.notices.filter((notice) => notice.text !== FULL);
    } catch {
      if (!this.notices.some((notice) => notice.text === FULL)) this.note("kept", FULL);
    }
  }

  private note(kind: Notice["kind"], text: string): void {
    this.notices.push({ kind, text });
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

let one: Store | undefined;

/** The page's one store, whichever script asks first: of two, the second would not know what the first put aside. */
export function storeOfPage(): Store {
  return (one ??= new Store());
}
