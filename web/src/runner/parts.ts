// What the worker is made of: fetched once, kept by the browser, and compared with its digest each time.

import { isWhole } from "./seal";

export interface Part {
  /** With the first digits of its digest; see `isWhole`. */
  file: string;
  bytes: number;
}

export interface Line extends Part {
  version: string;
  /** What a browser makes itself, once: the unpacked archive, and Python's memory after MLflow was imported. */
  tar: Part;
  image: Part;
}

/** The first digits of the digest of `engine.mjs` that this script was built with; `build.mjs` puts it here. */
declare const ENGINE: string;

export interface Manifest {
  engine: string;
  lines: Record<string, Line>;
  stdlib: Part;
  wasm: Part;
  boot: Part;
  lock: object;
}

export const folder = new URL("../runtime/", import.meta.url);

/** The page is older or newer than the Python it would start. */
export class OtherRelease extends Error {}

/**
 * What was built last. Never taken from what the browser keeps: it holds the digests of all else.
 *
 * @throws OtherRelease if it was built for another `engine.mjs` than this script's
 */
export async function manifestOf(): Promise<Manifest> {
  const answer = await fetch(new URL("manifest.json", folder), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`manifest.json: ${answer.status}`);
  const manifest = (await answer.json()) as Manifest;
  if (manifest.engine !== ENGINE) throw new OtherRelease("This page and its Python are of two releases of the guide. Reload the page.");
  return manifest;
}

/** The parts of a release, some of them at hand. */
export class Parts {
  private constructor(private readonly cache: Cache | null) {}

  /** Opens the browser's own store; parts of other releases are dropped. */
  static async of(manifest: Manifest): Promise<Parts> {
    try {
      const cache = await caches.open("runproof-runtime");
      const lines = Object.values(manifest.lines).flatMap((line) => [line, line.tar, line.image]);
      const files = [manifest.wasm, manifest.stdlib, manifest.boot, ...lines].map(({ file }) => file);
      for (const { url } of await cache.keys()) if (!files.some((file) => url.endsWith(`/${file}`))) await cache.delete(url);
      return new Parts(cache);
    } catch {
      return new Parts(null);
    }
  }

  /** Whether the browser keeps something under the part's name. */
  async has(part: Part): Promise<boolean> {
    return (await this.match(part)) !== undefined;
  }

  /** What the browser keeps of a part; null if there is nothing, or something else: code of a shared link may have changed it. */
  async held(part: Part): Promise<Uint8Array | null> {
    const held = await this.match(part);
    if (!held) return null;
    const bytes = new Uint8Array(await held.arrayBuffer());
    return (await isWhole(part.file, bytes)) ? bytes : null;
  }

  /** Keep a part. A full disk only costs the next visit its speed. */
  async keep(part: Part, bytes: Uint8Array): Promise<void> {
    await this.cache?.put(address(part), new Response(bytes as BodyInit)).catch(() => undefined);
  }

  /** A part from here, or from the site. Throws an Error that names the part if it is not what was built. */
  async load(part: Part, progress: (bytes: number) => void): Promise<Uint8Array> {
    const held = await this.held(part);
    if (held) {
      progress(held.length);
      return held;
    }
    const answer = await fetch(address(part));
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
    await this.keep(part, bytes);
    return bytes;
  }

  private match(part: Part): Promise<Response | undefined> {
    return this.cache?.match(address(part)).catch(() => undefined) ?? Promise.resolve(undefined);
  }
}

function address(part: Part): string {
  return new URL(part.file, folder).href;
}
