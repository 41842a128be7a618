// Starts MLflow in Pyodide: the same steps in a reader's worker, in the tests' Node, and where the image is made.
//
// An image is Python's memory after MLflow was imported. Whoever makes it from the same files gets the same bytes. So the
// build can say its digest, and a browser can make its own, check it, and start from it on every later page.

/** What could differ from machine to machine; the seed, so that sets keep their order. */
const ENVIRONMENT = { PYTHONHASHSEED: "0", LANG: "C.UTF-8", HOME: "/home/reader" };
const BLOCK = 512;
const PIECE = 1 << 20;

/** The files of a .tar: name and bytes, the bytes not copied. */
export function* entries(tar) {
  const text = new TextDecoder();
  const field = (from, length) => text.decode(tar.subarray(from, from + length)).split("\0", 1)[0];
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const folder = field(at + 345, 155);
    const size = parseInt(field(at + 124, 12), 8);
    yield [folder ? `${folder}/${field(at, 100)}` : field(at, 100), tar.subarray(at + BLOCK, at + BLOCK + size)];
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** Put the files of a .tar below /site; the paths of the libraries among them. */
function unpack(files, tar) {
  const folders = new Set();
  const libraries = [];
  for (const [name, bytes] of entries(tar)) {
    const path = `/site/${name}`;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!folders.has(folder)) files.mkdirTree(folder);
    folders.add(folder);
    files.writeFile(path, bytes, { canOwn: true });
    if (path.endsWith(".so")) libraries.push(path);
  }
  return libraries;
}

/** The bytes of an .xz file, which browsers do not unpack; in pieces, since Python's memory does not shrink. */
export function inflated(python, xz) {
  const pieces = [];
  const take = python.runPython(`
import lzma

def unpacked(packed, take):
    reader, packed = lzma.LZMADecompressor(), packed.to_bytes()
    while not reader.eof:
        take(reader.decompress(packed, ${PIECE}))
        packed = b""

unpacked
`);
  take(xz, (piece) => {
    const bytes = piece.getBuffer("u8");
    pieces.push(bytes.data.slice());
    bytes.release();
  });
  take.destroy();
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Start Python and import MLflow, or go on from an image.
 *
 * @param loader Pyodide's `loadPyodide`, and `createModule`, which pyodide.asm.mjs exports
 * @param options what it takes
 * @param site MLflow's packages: `tar`, or a function that puts them below /site of the Python it is given
 * @param boot the text of boot.py
 * @param image what `imageOf` gave for the same files
 * @param say is told each step: start, unpack, import
 */
export async function start({ loadPyodide, createModule }, options, site, boot, { image, say = () => {} } = {}) {
  // What it would clean up is gone with each run; see `Runs`.
  globalThis.FinalizationRegistry = class {
    register() {}
    unregister() {}
  };
  say("start");
  const python = await loadPyodide({
    ...options,
    env: ENVIRONMENT,
    ...(image && { _loadSnapshot: image }),
    createPyodideModule: async (settings) => {
      settings.thisProgram = "python";
      if (site.tar) {
        // Before Python starts: so they lie at the same place of memory each time.
        settings.onRuntimeInitialized = () => {
          for (const path of unpack(settings.FS, site.tar)) settings.loadDynamicLibrary(path, { global: false, nodelete: true, allowUndefined: true }, {});
        };
      }
      const module = await createModule(settings);
      // Pyodide makes no room for more than Python has at its start.
      if (image) module.growMemory(image.length);
      return module;
    },
  });
  if (!image) {
    if (!site.tar) {
      say("unpack");
      await site(python);
    }
    say("import");
    python.FS.writeFile("/boot.py", boot);
    python.runPython("import sys; sys.path[:0] = ['/site', '/']; sys.dont_write_bytecode = True; import boot; boot.prepare()");
  }
  return python;
}

/** MLflow's packages from an .xz: a function for `start`, and `kept`, which is given the .tar. */
export function fromXz(xz, kept = () => {}) {
  return (python) => {
    const tar = inflated(python, xz);
    unpack(python.FS, tar);
    kept(tar);
  };
}

/**
 * Python's memory as bytes that are the same wherever it is made. Give it a Python that did nothing since `start`, from a .tar,
 * while `still` held.
 */
export function imageOf(python) {
  python.runPython("import gc; gc.collect()");
  // Its own check is for what a page keeps in Python; nothing does yet.
  python._api.config._makeSnapshot = true;
  const image = python.makeMemorySnapshot();
  // Processors disagree about the sign of what is no number.
  const words = new Uint32Array(image.buffer);
  for (let at = 0; at < words.length; at += 2) if (words[at + 1] === 0xfff80000 && words[at] === 0) words[at + 1] = 0x7ff80000;
  return image;
}

/** What every JavaScript has: all that Python sees of it while an image is made. */
const COMMON = ["Object", "Array", "Promise", "Error", "TypeError", "Symbol", "Map", "Set", "JSON", "Math", "Uint8Array", "setTimeout", "clearTimeout"];

/** Stop the clock and chance in this worker or process, for good; what Python may see of it, an option of Pyodide. */
export function still() {
  const now = 1.7e12;
  const Clock = globalThis.Date;
  globalThis.Date = class extends Clock {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
  performance.now = () => 1000;
  Math.random = () => 0.5;
  crypto.getRandomValues = (view) => {
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(7);
    return view;
  };
  // By this name Python finds out what WebAssembly can do; of an iPhone it expects what every browser can.
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "iPhone", language: "C" }, configurable: true });
  // Not every browser lets Python wait for JavaScript; here it need not.
  delete WebAssembly.Suspending;
  delete WebAssembly.promising;
  return { jsglobals: Object.fromEntries(COMMON.map((name) => [name, globalThis[name]])) };
}

/** Runs programs one after the other, each in Python's memory as it was before the first. */
export class Runs {
  constructor(python) {
    this.module = python._module;
    this.files = python.FS;
    const boot = python.pyimport("boot");
    // Asked for once: what is made later is gone with its run.
    this.execute = boot.execute;
    this.tree = boot.tree;
    this.modules = boot.modules;
    this.memory = this.module.HEAPU8.slice();
    this.open = new Set(this.module.FS.streams.filter(Boolean));
    this.folder = 0;
  }

  /** Run a program, `send(kind, text, line)` is given what it prints; whether it ended without an error. */
  run(source, send, keep = false) {
    if (!keep || this.folder === 0) {
      if (this.folder > 0) remove(this.files, `/runs/${this.folder}`);
      // MLflow remembers a store by its address: a new folder is a new store.
      this.files.mkdirTree(`/runs/${++this.folder}`);
    }
    return this.execute(source, send, `/runs/${this.folder}`);
  }

  /** Forget all that the last run did, but for its folder. */
  forget() {
    const bytes = this.module.HEAPU8;
    bytes.set(this.memory);
    bytes.fill(0, this.memory.length);
    for (const stream of this.module.FS.streams.filter(Boolean)) if (!this.open.has(stream)) this.files.close(stream);
    // A folder that Python is in cannot be removed.
    this.files.chdir("/");
    remove(this.files, "/tmp");
    this.files.mkdirTree("/tmp");
  }
}

function remove(files, path) {
  // The reader's code may have removed or locked it.
  files.ignorePermissions = true;
  if (files.analyzePath(path).exists) empty(files, path);
  files.ignorePermissions = false;
}

function empty(files, path) {
  for (const name of files.readdir(path)) {
    if (name === "." || name === "..") continue;
    const inside = `${path}/${name}`;
    if (files.isDir(files.lstat(inside).mode)) empty(files, inside);
    else files.unlink(inside);
  }
  files.rmdir(path);
}
