// What the page and its worker say to each other.

export type Request =
  | { type: "load"; line: string }
  /** Make and keep what lets later pages start faster; for a worker that does nothing else. */
  | { type: "keep"; line: string }
  /** Run a program; output of its lines `first` to `last` is reported. With `keep` it finds the last run's store. */
  | { type: "run"; source: string; first: number; last: number; keep: boolean };

export type Answer =
  | { type: "progress"; what: "load"; loaded: number; total: number }
  | { type: "progress"; what: "start" | "unpack" | "import" }
  /** With `imaged`, there is nothing to `keep`. */
  | { type: "ready"; imaged: boolean }
  | { type: "kept" }
  | { type: "output"; kind: string; text: string }
  | { type: "done"; ok: boolean; seconds: number; tree: Tree }
  /** The runtime could not be loaded, or broke while code ran. */
  | { type: "failed"; while: "loading" | "running"; message: string; /** The message says it all. */ plain?: boolean };

export interface Run {
  id: string;
  parent: string | null;
  name: string;
  status: string;
  params: Record<string, string>;
  /** The values in the order of logging. */
  metrics: Record<string, string[]>;
  tags: Record<string, string>;
  artifacts: string[];
}

export interface Version {
  version: string;
  stage: string;
  tags: Record<string, string>;
  aliases: string[];
}

export interface Tree {
  experiments: { name: string; runs: Run[] }[];
  models: { name: string; tags: Record<string, string>; versions: Version[] }[];
  /** Why the store cannot be shown, if it cannot. */
  why?: string;
}
