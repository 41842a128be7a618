// The workers of a page: one for each MLflow line that a reader asked for.

import type { Answer, Request, Tree } from "./protocol";

export interface Listener {
  progress(answer: Extract<Answer, { type: "progress" }>): void;
  output(kind: string, text: string): void;
}

export interface Outcome {
  ok: boolean;
  seconds: number;
  tree: Tree;
}

export class Stopped extends Error {}

/** Milliseconds after a run in which the page is left to the reader before more is done. */
const LATER = 1500;

const newWorker = (): Worker => new Worker(new URL("./runner-worker.js", import.meta.url), { type: "module" });

class Machine {
  private worker: Worker | null = null;
  private ready: Promise<void> | null = null;
  private listener: Listener | null = null;
  /** Whether the browser has yet to make an image of this line. */
  private unkept = false;
  private settle: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void } | null = null;

  constructor(private readonly line: string) {}

  get busy(): boolean {
    return this.listener !== null;
  }

  async run(program: { source: string; first: number; last: number; keep: boolean }, listener: Listener): Promise<Outcome> {
    if (this.busy) throw new Error("Another snippet of this page is running. Stop it first.");
    this.listener = listener;
    try {
      const outcome = new Promise<Outcome>((resolve, reject) => (this.settle = { resolve, reject }));
      // Stop may reject it while the worker still loads.
      outcome.catch(() => undefined);
      await Promise.race([this.load(), outcome]);
      this.send({ type: "run", ...program });
      const done = await outcome;
      if (this.unkept) setTimeout(() => this.keep(), LATER);
      this.unkept = false;
      return done;
    } finally {
      this.listener = null;
      this.settle = null;
    }
  }

  /** End what runs; a fresh worker starts at once, with an empty store. */
  stop(): void {
    const settle = this.settle;
    this.drop();
    settle?.reject(new Stopped("Stopped."));
    this.load().catch(() => undefined);
  }

  /** Start Python before it is asked to run something. */
  warm(): void {
    this.load().catch(() => undefined);
  }

  /** Let a worker of its own make what lets the next page start faster. */
  private keep(): void {
    const worker = newWorker();
    worker.onerror = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === "kept" || data.type === "failed") worker.terminate();
    };
    worker.postMessage({ type: "keep", line: this.line } satisfies Request);
  }

  private load(): Promise<void> {
    this.ready ??= new Promise<void>((resolve, reject) => {
      const worker = newWorker();
      this.worker = worker;
      const broken = (message: string): void => {
        if (this.worker === worker) this.drop();
        const error = new Error(message);
        reject(error);
        this.settle?.reject(error);
      };
      worker.onerror = () => broken("The worker could not be loaded. Reload the page and try again.");
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type === "progress") this.listener?.progress(data);
        else if (data.type === "ready") {
          if (!data.imaged) this.unkept = true;
          resolve();
        } else if (data.type === "kept") return;
        else if (data.type === "output") this.listener?.output(data.kind, data.text);
        else if (data.type === "done") this.settle?.resolve(data);
        else if (data.plain) broken(data.message);
        else if (data.while === "loading") broken(`MLflow could not be loaded (${data.message}). Check the connection and run it again.`);
        else broken(`Your code ended Python itself (${data.message}). A fresh one starts with the next run.`);
      };
      this.send({ type: "load", line: this.line });
    });
    return this.ready;
  }

  private drop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.ready = null;
  }

  private send(request: Request): void {
    this.worker?.postMessage(request);
  }
}

const machines = new Map<string, Machine>();

/** The machine of a line, e.g. mlflow3; all panels of the page share it. */
export function machine(line: string): Machine {
  const known = machines.get(line) ?? new Machine(line);
  machines.set(line, known);
  return known;
}
