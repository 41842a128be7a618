// How a page reaches the guide's other files where nothing answers: it was opened from a disk, out of the zip.
// A browser lets such a page read no file, but it runs scripts: `macros/on_disk.py` wrapped the data in some.

import { make } from "./dom";

declare global {
  /** What each `data/*.js` leaves behind, by its name. */
  var runproofData: Record<string, unknown> | undefined;
}

export const READS = false;

/** A folder's address leads to a list of its files; the page in it has a name. */
export function named(address: string): string {
  const url = new URL(address);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

export function read(name: string, address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = make("script", { src: address.replace(/\.json$/, ".js") });
    const end = (): void => {
      const found = globalThis.runproofData?.[name];
      script.remove();
      if (found === undefined) reject(new Error(`There is no data/${name}.js beside this page. Unpack the whole zip, then open its index.html.`));
      else resolve(found);
    };
    script.addEventListener("load", end);
    script.addEventListener("error", end);
    document.head.append(script);
  });
}
