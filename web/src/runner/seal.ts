// What the reader's code must not reach: the network, and what the browser keeps for other pages.

/** Globals of a worker that reach out of it, or that make code or another worker of a text. */
export const REACHING_OUT = [
  "fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource", "RTCPeerConnection",
  "caches", "indexedDB", "importScripts", "BroadcastChannel", "Worker", "SharedWorker", "eval",
] as const;

type Globals = Record<string, unknown>;

/** Take a name from an object and from all it inherits from. */
function take(from: object, name: string): void {
  for (let holder: object | null = from; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    if (!Object.hasOwn(holder, name)) continue;
    const kept = Object.getOwnPropertyDescriptor(holder, name);
    if (kept?.configurable) delete (holder as Globals)[name];
    else if (kept?.writable) (holder as Globals)[name] = undefined;
  }
  try {
    Object.defineProperty(from, name, { value: undefined, writable: false, configurable: false });
  } catch {
    // It could be made neither undefined nor unreachable; `seal` says so.
  }
}

/**
 * Take the network, storage and ways to compile text from a worker, for good. Call it when all is loaded.
 *
 * @throws Error if something is still within reach
 */
export function seal(worker: object): void {
  const globals = worker as Globals;
  // Every kind of function knows its constructor, which compiles text like eval. Pyodide asks what is an instance of Function,
  // so something of that name and with its prototype stays.
  function Sealed(): never {
    throw new TypeError("code is not made of a text here");
  }
  Object.defineProperty(Sealed, "prototype", { value: Function.prototype, writable: false });
  for (const made of [() => 0, async () => 0, function* () {}, async function* () {}]) {
    Object.defineProperty(Object.getPrototypeOf(made), "constructor", { value: Sealed, writable: false, configurable: false });
  }
  Object.defineProperty(globals, "Function", { value: Sealed, writable: false, configurable: false });
  // A timer takes a text as code too.
  for (const name of ["setTimeout", "setInterval"]) {
    const real = globals[name] as ((work: unknown, ...rest: unknown[]) => number) | undefined;
    if (!real) continue;
    const bound = real.bind(worker);
    globals[name] = (work: unknown, ...rest: unknown[]) => {
      if (typeof work !== "function") throw new TypeError("a timer takes a function");
      return bound(work, ...rest);
    };
    for (let holder = Object.getPrototypeOf(worker) as object | null; holder; holder = Object.getPrototypeOf(holder) as object | null) {
      if (Object.hasOwn(holder, name)) delete (holder as Globals)[name];
    }
  }
  const navigator = globals["navigator"] as object | undefined;
  if (navigator) for (const name of ["storage", "serviceWorker", "sendBeacon"]) take(navigator, name);
  for (const name of REACHING_OUT) take(worker, name);
  const open = REACHING_OUT.filter((name) => globals[name] !== undefined);
  if (open.length > 0) throw new Error(`this browser does not let a page take ${open.join(", ")} from its code`);
}

/** Whether bytes are those that a file's name was made of: `stem-<first 12 hex digits of the SHA-256>.<ending>`. */
export async function isWhole(file: string, bytes: Uint8Array): Promise<boolean> {
  const named = /-([0-9a-f]{12})\./.exec(file)?.[1];
  // Without a secure context there is no digest to compute; such a page has no cache either.
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
  const hex = Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex === named;
}
