/** What Pyodide gives that the worker touches. */
export interface Python {
  FS: unknown;
}

export interface Loader {
  loadPyodide: (options: object) => Promise<unknown>;
  createModule: (settings: object) => Promise<unknown>;
}

export type Site = { tar: Uint8Array } | ((python: Python) => void);
export type Send = (kind: string, text: string, line: number) => void;

export function entries(tar: Uint8Array): Iterable<[string, Uint8Array]>;

export function start(
  loader: Loader,
  options: object,
  site: Site,
  boot: string,
  more?: { image?: Uint8Array | undefined; say?: (step: "start" | "unpack" | "import") => void },
): Promise<Python>;

export function fromXz(xz: Uint8Array, kept?: (tar: Uint8Array) => void): (python: Python) => void;
export function imageOf(python: Python): Uint8Array;
export function still(): object;

export class Runs {
  constructor(python: Python);
  run(source: string, send: Send, keep?: boolean): boolean;
  /** What the last run wrote, as JSON. */
  tree(): string;
  modules(): string;
  forget(): void;
}
