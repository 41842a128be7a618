// Runs snippets in the browser's runtime, but under Node: node node.mjs PYODIDE SITE, or node node.mjs PYODIDE LINE BUILT
// SITE is a folder of unpacked packages; LINE is one of those that build.py put into BUILT.
// One request per line on standard input, {"source": ...}; one answer per line on standard output.
// The request {"modules": true} asks for what was imported.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { start } from "./engine.mjs";

const [pyodide, place, built] = process.argv.slice(2);
const manifest = built && JSON.parse(readFileSync(`${built}/manifest.json`, "utf8"));
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const silent = () => {};
// Node would show the whole minified line that threw.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});
const boot = await start(
  loadPyodide,
  {
    indexURL: pyodide,
    stdout: silent,
    stderr: silent,
    ...(manifest && { stdLibURL: `${built}/${manifest.stdlib.file}`, lockFileContents: manifest.lock }),
  },
  (python) => {
    if (manifest) python.unpackArchive(new Uint8Array(readFileSync(`${built}/${manifest.lines[place].file}`)), "xztar", { extractDir: "/site" });
    else python.FS.mount(python.FS.filesystems.NODEFS, { root: place }, "/site");
  },
  readFileSync(new URL("boot.py", import.meta.url), "utf8"),
);
const answer = (value) => process.stdout.write(JSON.stringify(value) + "\n");
answer({ ready: true });
for await (const text of createInterface({ input: process.stdin })) {
  const request = JSON.parse(text);
  if (request.modules) {
    answer(JSON.parse(boot.modules()));
    continue;
  }
  const printed = [];
  let error = "";
  let ok = false;
  try {
    ok = boot.execute(request.source, (kind, what, at) => {
      if (kind === "stdout") printed.push([at, what]);
      if (kind === "error") error = what;
    });
    boot.tree();
  } catch (failure) {
    ok = false;
    error ||= String(failure.message);
  }
  answer({ ok, printed, error });
}
process.exit(0);
