// Keeps progress in the browser's storage: never loses it silently, and lets two tabs write at once.

import { KEY, NotProgress, empty, merge, parse, type Progress } from "./progress";

export interface Notice {
  /** `kept`: goes on for this session only; `aside`: unreadable progress was put under another key. */
  kind: "kept" | "aside";
  text: string;
}

type Backing = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The browser's storage, or null where it is forbidden (private mode, blocked cookies). */
export function browserStorage(): Backing | null {
  try {
    const probe = `${KEY}.probe`;
    localStorage.setItem(probe, "1");
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null;
  }
}

/** Progress of one tab, joined with what other tabs wrote at each change. */
export class Store {
  private progress: Progress = empty();
  private readonly listeners = new Set<() => void>();
  readonly notices: Notice[] = [];

  constructor(
    private backing: Backing | null = browserStorage(),
    private readonly now: () => number = Date.now,
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

  /** Call `listener` whenever progress changes, here or in another tab. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Everything as the text of one file. */
  export(): string {
    this.pull();
    return `${JSON.stringify(this.progress, null, 1)}\n`;
  }

  /** Join a file's progress with what is here. Throws NotProgress if the file is not one of ours. */
  import(text: string): void {
    const read = parse(text);
    // A file written before an erasure is wanted back all the same: the reader chose it.
    this.change((progress) => {
      const joined = merge({ ...progress, erased: 0 }, { ...read, erased: 0 });
      Object.assign(progress, joined, { erased: 0 });
    });
  }

  /** Forget everything, in all tabs. */
  erase(): void {
    this.change((progress, now) => Object.assign(progress, empty(), { erased: now }));
  }

  private pull(): void {
    if (!this.backing) return;
    const text = this.backing.getItem(KEY);
    if (text === null) return;
    try {
      this.progress = merge(this.progress, parse(text));
    } catch (error) {
      if (!(error instanceof NotProgress)) throw error;
      const aside = `${KEY}.set-aside.${this.now()}`;
      try {
        this.backing.setItem(aside, text);
        this.backing.removeItem(KEY);
        this.note("aside", `${error.message} It was put aside in this browser as ${aside}, and a new record was begun.`);
      } catch {
        this.backing = null;
        this.note("kept", `${error.message} It was left as it is; what you do now lasts until you close this page.`);
      }
    }
  }

  private push(): void {
    if (!this.backing) return;
    try {
      this.backing.setItem(KEY, JSON.stringify(this.progress));
    } catch {
      this.backing = null;
      this.note("kept", "This browser's storage is full. What you do from now on lasts until you close this page; export your progress to keep it.");
    }
  }

  private note(kind: Notice["kind"], text: string): void {
    this.notices.push({ kind, text });
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
