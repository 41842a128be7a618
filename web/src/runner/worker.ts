// Runs MLflow in Pyodide, away from the page: a loop without end stops only this worker.

import { fromXz, imageOf, Runs, start, still, type Loader, type Python, type Site } from "../../runtime/engine.mjs";
import { folder, manifestOf, OtherRelease, Parts, type Line, type Manifest } from "./parts";
import type { Answer, Request } from "./protocol";
import { isWhole, seal } from "./seal";

/** Characters of output after which no more is shown. */
const ENOUGH = 100_000;
// Kept here, since the reader's code may replace the worker's own.
const post = self.postMessage.bind(self);
const say = (answer: Answer): void => post(answer);
let runs: Runs;

/** Make Python ready for runs; whether the browser has an image of it, or has tried to make one. */
async function load(name: string): Promise<boolean> {
  const manifest = await manifestOf();
  const line = manifest.lines[name] as Line;
  const parts = await Parts.of(manifest);
  const [tar, image] = await Promise.all([parts.held(line.tar), parts.held(line.image)]);
  const python = await begin(manifest, parts, tar ?? line, tar && image);
  const imaged = image !== null || (await parts.has(line.image));
  runs = new Runs(python);
  seal(self);
  return imaged;
}

/** Make the image of a line from what earlier runs left, in a worker that runs nothing else. */
async function keep(name: string): Promise<void> {
  const manifest = await manifestOf();
  const line = manifest.lines[name] as Line;
  const parts = await Parts.of(manifest);
  const tar = await parts.held(line.tar);
  if (!tar || (await parts.has(line.image))) return;
  const image = imageOf(await begin(manifest, parts, tar, null, still()));
  // Where memory comes out differently, an empty one says not to try again.
  await parts.keep(line.image, (await isWhole(line.image.file, image)) ? image : new Uint8Array());
}

/** Start Python with MLflow from its unpacked archive, or from the archive as it is on the site. */
async function begin(manifest: Manifest, parts: Parts, archive: Uint8Array | Line, image: Uint8Array | null, more = {}): Promise<Python> {
  const needed = [manifest.wasm, manifest.stdlib, manifest.boot, ...("file" in archive ? [archive] : [])];
  const total = needed.reduce((sum, part) => sum + part.bytes, 0);
  let loaded = 0;
  const progress = (bytes: number): void => say({ type: "progress", what: "load", loaded: (loaded += bytes), total });
  const module = (name: string): Promise<Record<string, unknown>> => import(new URL(name, folder).href);
  const scripts = Promise.all([module("pyodide.mjs"), module("pyodide.asm.mjs")]);
  // Whichever fails first is told.
  scripts.catch(() => undefined);
  const [wasm, stdlib, boot, xz] = await Promise.all(needed.map((part) => parts.load(part, progress)));
  const [{ loadPyodide }, { default: createModule }] = await scripts;

  // Pyodide fetches its parts by itself and has no option for bytes at hand.
  const unpacked = new Response(new Blob([wasm as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip")), {
    headers: { "content-type": "application/wasm" },
  });
  const known: Record<string, Response> = {
    "pyodide.asm.wasm": unpacked,
    [manifest.stdlib.file]: new Response(stdlib as BodyInit),
  };
  const real = self.fetch;
  self.fetch = async (input, init) => {
    const address = String(input instanceof Request_ ? input.url : input);
    return known[address.slice(address.lastIndexOf("/") + 1)] ?? real(input, init);
  };
  const site: Site = "file" in archive ? fromXz(xz as Uint8Array, (tar) => void parts.keep(archive.tar, tar)) : { tar: archive };
  const python = await start(
    { loadPyodide, createModule } as Loader,
    {
      ...more,
      indexURL: folder.href,
      stdLibURL: new URL(manifest.stdlib.file, folder).href,
      lockFileContents: manifest.lock,
      stdout: () => {},
      stderr: () => {},
    },
    site,
    new TextDecoder().decode(boot),
    { image: image ?? undefined, say: (what) => say({ type: "progress", what }) },
  );
  self.fetch = real;
  return python;
}

// `Request` is also the name of a message here.
const Request_ = globalThis.Request;

function run(request: Extract<Request, { type: "run" }>): void {
  let pending: { kind: string; text: string } | null = null;
  let sent = 0;
  let last = performance.now();
  const flush = (): void => {
    if (pending) say({ type: "output", ...pending });
    pending = null;
    last = performance.now();
  };
  const began = performance.now();
  const ok = runs.run(
    request.source,
    (kind: string, text: string, line: number) => {
      // Output of the code around the section is not what the reader asked for; an error always is.
      if (kind !== "error" && (line < request.first || line > request.last)) return;
      if (kind === "error") text = cut(text);
      else if (sent > ENOUGH) return;
      const room = ENOUGH - sent;
      sent += text.length;
      if (kind !== "error" && sent > ENOUGH) text = `${text.slice(0, room)}\n… more than ${ENOUGH / 1000} KB; the rest is not shown.\n`;
      if (pending && pending.kind !== kind) flush();
      pending = { kind, text: (pending?.text ?? "") + text };
      if (performance.now() - last > 50) flush();
    },
    request.keep,
  );
  flush();
  const seconds = (performance.now() - began) / 1000;
  say({ type: "done", ok, seconds, tree: JSON.parse(runs.tree()) });
  runs.forget();
}

/** An error's text without its middle, if it is very long: where it came from, and how it ends. */
function cut(text: string): string {
  const half = ENOUGH / 10;
  if (text.length <= 2 * half) return text;
  return `${text.slice(0, half)}\n… ${((text.length - 2 * half) / 1e6).toFixed(2)} MB of this error are not shown …\n${text.slice(-half)}`;
}

/** What this worker says when it cannot go on. */
function failed(doing: "loading" | "running", error: unknown): void {
  const said = String(error instanceof Error ? error.message : error).split("\n").findLast((line) => line.trim());
  say({ type: "failed", while: doing, message: said ?? "it does not say why", plain: error instanceof OtherRelease });
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.type === "load") say({ type: "ready", imaged: await load(data.line) });
    else if (data.type === "keep") await keep(data.line).finally(() => say({ type: "kept" }));
    else run(data);
  } catch (error) {
    failed(data.type === "run" ? "running" : "loading", error);
  }
};
