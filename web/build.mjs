// Bundles each entry of src/ into docs/assets/built/, and prints what a reader downloads.
import { readFileSync, readdirSync, existsSync, rmSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const out = new URL("../docs/assets/built/", import.meta.url).pathname;
// A room of src/ with a main.ts is an entry of its own: src/practice/main.ts becomes practice.js.
const entryPoints = Object.fromEntries(
  readdirSync(new URL("src/", import.meta.url), { withFileTypes: true })
    .filter((room) => room.isDirectory() && existsSync(new URL(`src/${room.name}/main.ts`, import.meta.url)))
    .map((room) => [room.name, `src/${room.name}/main.ts`]),
);
// A worker is loaded by its address.
entryPoints["runner-worker"] = "src/runner/worker.ts";

rmSync(`${out}web`, { recursive: true, force: true });
const result = await build({
  entryPoints,
  outdir: `${out}web`,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  sourcemap: true,
  metafile: true,
  legalComments: "linked",
  absWorkingDir: new URL(".", import.meta.url).pathname,
});
// A service worker is one classic script; the build of the site puts its list of pages in front of it.
await build({
  entryPoints: { offline: "src/offline/worker.ts" },
  outdir: `${out}web`,
  bundle: true,
  format: "iife",
  target: "es2022",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  absWorkingDir: new URL(".", import.meta.url).pathname,
});
for (const file of Object.keys(result.metafile.outputs).filter((name) => name.endsWith(".js"))) {
  const size = brotliCompressSync(readFileSync(new URL(file, import.meta.url))).length;
  console.log(`${file.split("/built/")[1]} ${(size / 1024).toFixed(1)} KB compressed`);
}
