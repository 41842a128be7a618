// Where the site is, and the JSON that `macros/export.py` wrote into it.

import { named, read } from "./host";

/** The site's root as an absolute address with a trailing slash; the site may be served from a sub-path. */
export function root(): string {
  const config = document.getElementById("__config")?.textContent;
  const base = config ? (JSON.parse(config) as { base: string }).base : ".";
  return new URL(base.endsWith("/") ? base : `${base}/`, document.baseURI).href;
}

/** An address of the site as a link from the page at hand. Addresses of other hosts stay as they are. */
export function link(address: string): string {
  return named(new URL(address, root()).href);
}

/** The element that a hash names, if there is one: an address may be cut, mistyped or made to hurt, and is then taken as it stands. */
export function target(hash: string = location.hash): HTMLElement | null {
  const written = hash.slice(1);
  let id = written;
  try {
    id = decodeURIComponent(written);
  } catch {
    // No browser wrote this.
  }
  return id ? document.getElementById(id) : null;
}

/** The path of a page from the site's root, as `tracking/logging/`, from its absolute address. */
export function pathOf(href: string): string {
  return href.replace(root(), "").replace(/[?#].*$/, "").replace(/(^|\/)index\.html$/, "$1");
}

/** The sections that a mark names, as `topic/page/file.py#section`: those of the page's own folder stand there without it. */
export function proofsOf(mark: HTMLElement): string[] {
  return (mark.dataset["proofs"] ?? "").split(" ").map((name) => (name.includes("/") ? name : pathOf(location.href) + name));
}

const loaded = new Map<string, Promise<unknown>>();

/** One of `data/*.json`, fetched once per page. Rejects with a sentence for the reader when it cannot be loaded. */
export function data<T>(name: string): Promise<T> {
  const known = loaded.get(name);
  if (known) return known as Promise<T>;
  const fetched = read(name, new URL(`data/${name}.json`, root()).href);
  fetched.catch(() => loaded.delete(name));
  loaded.set(name, fetched);
  return fetched as Promise<T>;
}

/** Make relative links inside HTML from the JSON work on the page at hand. */
export function rebase(element: ParentNode): void {
  for (const anchor of element.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const address = anchor.getAttribute("href") ?? "";
    if (!address.startsWith("#")) anchor.href = link(address);
  }
}
