// Runs MLflow in Pyodide, away from the page: a loop without end stops only this worker.

import { start, type Boot } from "../../runtime/engine.mjs";
import type { Answer, Request } from "./protocol";
import { isWhole, seal } from "./seal";

interface Part {
  file: string;
  bytes: number;
}

interface Manifest {
  lines: Record<string, Part & { version: string }>;
  stdlib: Part;
  wasm: Part;
  boot: Part;
  lock: object;
}

/** Characters of output after which no more is shown. */
const ENOUGH = 100_000;
const folder = new URL("../runtime/", import.meta.url);
// Kept here, since the reader's code may replace the worker's own.
const post = self.postMessage.bind(self);
const say = (answer: Answer): void => post(answer);
let boot: Boot;

async function load(line: string): Promise<void> {
  const answer = await fetch(new URL("manifest.json", folder), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`manifest.json: ${answer.status}`);
  const manifest = (await answer.json()) as Manifest;
  const archive = manifest.lines[line] as Part;
  const parts = [manifest.wasm, manifest.stdlib, archive, manifest.boot];
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  let loaded = 0;
  const cache = await kept(manifest);
  const progress = (bytes: number): void => say({ type: "progress", what: "load", loaded: (loaded += bytes), total });
  const [wasm, stdlib, site, python] = await Promise.all(parts.map((part) => bytesOf(part, cache, progress)));

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
  say({ type: "progress", what: "start" });
  const { loadPyodide } = await import(new URL("pyodide.mjs", folder).href);
  const options = {
    indexURL: folder.href,
    stdLibURL: new URL(manifest.stdlib.file, folder).href,
    lockFileContents: manifest.lock,
    stdout: () => {},
    stderr: () => {},
  };
  boot = await start(
    loadPyodide,
    options,
    (pyodide) => {
      say({ type: "progress", what: "unpack" });
      pyodide.unpackArchive(site as Uint8Array, "xztar", { extractDir: "/site" });
      say({ type: "progress", what: "import" });
    },
    new TextDecoder().decode(python as Uint8Array),
  );
  self.fetch = real;
  seal(self);
}

// `Request` is also the name of a message here.
const Request_ = globalThis.Request;

/** The browser's own store for what was loaded once; null where there is none. Parts of other releases are dropped. */
async function kept(manifest: Manifest): Promise<Cache | null> {
  try {
    const cache = await caches.open("runproof-runtime");
    const files = [manifest.wasm, manifest.stdlib, manifest.boot, ...Object.values(manifest.lines)].map(({ file }) => file);
    for (const { url } of await cache.keys()) if (!files.some((file) => url.endsWith(`/${file}`))) await cache.delete(url);
    return cache;
  } catch {
    return null;
  }
}

async function bytesOf(part: Part, cache: Cache | null, progress: (bytes: number) => void): Promise<Uint8Array> {
  const address = new URL(part.file, folder).href;
  const held = await cache?.match(address).catch(() => undefined);
  if (held) {
    const bytes = new Uint8Array(await held.arrayBuffer());
    // What is kept may have been changed since, by code of a shared link for one.
    if (await isWhole(part.file, bytes)) {
      progress(bytes.length);
      return bytes;
    }
  }
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${part.file}: ${answer.status}`);
  const bytes = new Uint8Array(part.bytes);
  let at = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > bytes.length) throw new Error(`${part.file} is longer than it should be`);
    bytes.set(value, at);
    at += value.length;
    progress(value.length);
  }
  if (at !== bytes.length) throw new Error(`${part.file} broke off`);
  if (!(await isWhole(part.file, bytes))) throw new Error(`${part.file} is not what was built`);
  // A full disk only costs the next visit its speed.
  await cache?.put(address, new Response(bytes)).catch(() => undefined);
  return bytes;
}

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
  const ok = boot.execute(
    request.source,
    (kind: string, text: string, line: number) => {
      // Output of the code around the section is not what the reader asked for; an error always is.
      if (kind !== "error" && (line < request.first || line > request.last)) return;
      if (kind !== "error" && sent > ENOUGH) return;
      sent += text.length;
      if (kind !== "error" && sent > ENOUGH) text = `${text.slice(0, 1000)}\n… more than ${ENOUGH / 1000} KB; the rest is not shown.\n`;
      if (pending && pending.kind !== kind) flush();
      pending = { kind, text: (pending?.text ?? "") + text };
      if (performance.now() - last > 50) flush();
    },
    request.keep,
  );
  flush();
  const seconds = (performance.now() - began) / 1000;
  say({ type: "done", ok, seconds, tree: JSON.parse(boot.tree()) });
}

/** What this worker says when it cannot go on. */
function failed(doing: "loading" | "running", error: unknown): void {
  say({ type: "failed", while: doing, message: String(error instanceof Error ? error.message : error).split("\n").at(-1) ?? "" });
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.type === "load") {
      await load(data.line);
      say({ type: "ready" });
    } else run(data);
  } catch (error) {
    failed(data.type === "load" ? "loading" : "running", error);
  }
};
