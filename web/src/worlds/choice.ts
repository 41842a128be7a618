// Which release the reader's cluster has: chosen once, kept in this browser.

export const KEY = "runproof.release";

export interface Release {
  name: string;
  title: string;
  line: "mlflow2" | "mlflow3";
  /** The page that lists what differs there, from the site's root. */
  page: string;
}

/** differs there; stops before it; written for the other MLflow; was not run there. */
export type State = "differs" | "late" | "dialect" | "unrun";

/** A state, a text, code, and why it is so. */
export type Note = [State, string, string, string];

/** What `macros/runtimes.py` wrote: notes by snippet, release and section (`*`: all of them), each a note. */
export interface Worlds {
  releases: Release[];
  snippets: Record<string, Record<string, Record<string, Note>>>;
}

/** Told on the document when the reader chooses another release. */
export const CHOSEN = "runproof:release";
/** Told when the cheat-sheet finder has its lines. */
export const LINES = "runproof:lines";

type Keeping = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The release chosen before, if the guide still has it. */
export function chosen(worlds: Worlds, storage: Keeping | null): Release | undefined {
  const name = storage?.getItem(KEY);
  return worlds.releases.find((release) => release.name === name);
}

/** Keep the choice; none for the guide's own two releases. */
export function keep(name: string, storage: Keeping | null): void {
  try {
    if (name) storage?.setItem(KEY, name);
    else storage?.removeItem(KEY);
  } catch {
    // A full storage: the choice lasts for this page.
  }
}

/** The browser's storage, if it may be used. */
export function browserStorage(): Storage | null {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return null;
  }
}

/** What a cheat-sheet line or a search result is on a release: `differing` names the releases that it differs on, `lines` the MLflow lines it was proved on (none: it needs no MLflow). */
export function stateOf(release: string, differing: string, lines: string): "differs" | "dialect" | "holds" {
  if (differing.split(" ").includes(release)) return "differs";
  return lines && !lines.includes(release[0]!) ? "dialect" : "holds";
}

/** What is to be said of a section (`path#section`) on a release; nothing where it holds. */
export function noteOf(worlds: Worlds, release: Release, reference: string): Note | undefined {
  const [path = "", section = ""] = reference.split("#");
  const notes = worlds.snippets[path]?.[release.name];
  return notes?.[section] ?? notes?.["*"];
}

/** What is to be said of a statement, by the sections that prove it: a difference first; the other MLflow's only if no proof is for this one. */
export function noteOfAll(worlds: Worlds, release: Release, references: string[]): Note | undefined {
  const notes = references.map((reference) => noteOf(worlds, release, reference));
  const differs = notes.find((note) => note && (note[0] === "differs" || note[0] === "late"));
  if (differs) return differs;
  return notes.length && notes.every((note) => note?.[0] === "dialect") ? notes[0] : undefined;
}
