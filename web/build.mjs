// Bundles each entry of src/ into docs/assets/built/, and prints what a reader downloads.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const out = new URL("../docs/assets/built/", import.meta.url).pathname;
// One script for all pages, so that a first view asks for few files; each room loads the rest when a page needs it.
// A worker is loaded by its address.
const entryPoints = { site: "src/main.ts", "runner-worker": "src/runner/worker.ts" };

// What is loaded later imports all of what every page has. So that has one set of users, and stays one file.
const src = new URL("src/", import.meta.url).pathname;
const sources = readdirSync(src, { recursive: true }).filter((name) => name.endsWith(".ts"));
const later = new Set(
  sources.flatMap((name) =>
    [...readFileSync(join(src, name), "utf8").matchAll(/(?<!\w)import\("(\.[^"]+)"\)/g)].map(([, path]) => `${join(src, dirname(name), path)}.ts`),
  ),
);
const inOneFile = {
  name: "in one file",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      later.has(path) ? { contents: `import ${JSON.stringify(`${src}main.ts`)};\n${readFileSync(path, "utf8")}`, loader: "ts" } : undefined,
    );
  },
};

/** Of each package that was bundled: its name, release and licence, as their authors ask; to stand beside the scripts. */
function licencesOf(bundles) {
  const folders = new Set(
    bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...folders].sort().map((folder) => {
    const place = new URL(`${folder}/`, import.meta.url);
    const { name, version, license } = JSON.parse(readFileSync(new URL("package.json", place), "utf8"));
    const text = readdirSync(place).find((file) => /^licen[sc]e/i.test(file));
    if (!text) throw new Error(`${name} is bundled and brings no text of its licence (${license})`);
    return `${name} ${version}: ${license}\n\n${readFileSync(new URL(text, place), "utf8").trim()}\n`;
  });
}

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
  plugins: [inOneFile],
  // The manifest of the runtime tells the same: a page of one release and the Python of another do not go together.
  define: { ENGINE: JSON.stringify(createHash("sha256").update(readFileSync(new URL("runtime/engine.mjs", import.meta.url))).digest("hex").slice(0, 12)) },
  absWorkingDir: new URL(".", import.meta.url).pathname,
});
// A service worker is one classic script; the build of the site puts its list of pages in front of it.
const offline = await build({
  entryPoints: { offline: "src/offline/worker.ts" },
  outdir: `${out}web`,
  bundle: true,
  format: "iife",
  target: "es2022",
  minify: true,
  metafile: true,
  define: { "process.env.NODE_ENV": '"production"' },
  absWorkingDir: new URL(".", import.meta.url).pathname,
});
// Opened from a disk, a page may load no modules and read no files: the zip has one classic script, which asks for data otherwise.
await build({
  entryPoints: { disk: "src/disk.ts" },
  outdir: `${out}web`,
  bundle: true,
  format: "iife",
  target: "es2022",
  minify: true,
  legalComments: "linked",
  plugins: [{
    name: "from a disk",
    setup: ({ onResolve }) => onResolve({ filter: /\/host$/ }, () => ({ path: `${src}shared/host-disk.ts` })),
  }],
  absWorkingDir: new URL(".", import.meta.url).pathname,
});
writeFileSync(`${out}web/LICENCES.txt`, licencesOf([result, offline]).join(`\n${"-".repeat(72)}\n\n`));
for (const file of Object.keys(result.metafile.outputs).filter((name) => name.endsWith(".js"))) {
  const size = brotliCompressSync(readFileSync(new URL(file, import.meta.url))).length;
  console.log(`${file.split("/built/")[1]} ${(size / 1024).toFixed(1)} KB compressed`);
}
