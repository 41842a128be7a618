// Runs snippets in the browser's runtime, but under Node: node node.mjs PYODIDE SITE, or node node.mjs PYODIDE BUILT TAR IMAGE
// SITE is a folder of unpacked packages; BUILT is what build.py made, TAR and IMAGE one line's packages and memory.
// One request per line on standard input, {"source": ...}; one answer per line on standard output.
// The request {"modules": true} asks for what was imported.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { Runs, start } from "./engine.mjs";

const [pyodide, place, tar, image] = process.argv.slice(2);
const bytes = (path) => new Uint8Array(readFileSync(path));
const manifest = tar && JSON.parse(readFileSync(`${place}/manifest.json`, "utf8"));
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const { default: createModule } = await import(pathToFileURL(`${pyodide}/pyodide.asm.mjs`).href);
const silent = () => {};
// Node would show the whole minified line that threw.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});
const runs = new Runs(
  await start(
    { loadPyodide, createModule },
    {
      indexURL: pyodide,
      stdout: silent,
      stderr: silent,
      ...(manifest && { stdLibURL: `${place}/${manifest.stdlib.file}`, lockFileContents: manifest.lock }),
    },
    manifest
      ? { tar: bytes(tar) }
      : (python) => {
          python.FS.mkdirTree("/site");
          python.FS.mount(python.FS.filesystems.NODEFS, { root: place }, "/site");
        },
    readFileSync(new URL("boot.py", import.meta.url), "utf8"),
    { image: image && bytes(image) },
  ),
);
const imported = new Set();
const answer = (value) => process.stdout.write(JSON.stringify(value) + "\n");
answer({ ready: true });
for await (const text of createInterface({ input: process.stdin })) {
  const request = JSON.parse(text);
  if (request.modules) {
    answer([...imported].sort());
    continue;
  }
  const printed = [];
  let error = "";
  let ok = false;
  try {
    ok = runs.run(request.source, (kind, what, at) => {
      if (kind === "stdout") printed.push([at, what]);
      if (kind === "error") error = what;
    });
    runs.tree();
    for (const name of JSON.parse(runs.modules())) imported.add(name);
    runs.forget();
  } catch (failure) {
    ok = false;
    error ||= String(failure.message);
  }
  answer({ ok, printed, error });
}
process.exit(0);
