// Prints the digest and the size of the image of a line: node image.mjs PYODIDE STDLIB TAR LOCK BOOT [IMAGE]
// LOCK is the manifest's `lock`; the image is written to IMAGE.
import crypto, { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { pathToFileURL } from "node:url";
import { imageOf, start, still } from "./engine.mjs";

const [pyodide, stdlib, tar, lock, boot, out] = process.argv.slice(2);
const seen = still();
// Where a browser has one source of chance, Node has two.
crypto.randomFillSync = (view) => globalThis.crypto.getRandomValues(view);
syncBuiltinESMExports();
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const { default: createModule } = await import(pathToFileURL(`${pyodide}/pyodide.asm.mjs`).href);
const options = { ...seen, indexURL: pyodide, stdLibURL: stdlib, lockFileContents: JSON.parse(lock), stdout() {}, stderr() {} };
const image = imageOf(await start({ loadPyodide, createModule }, options, { tar: new Uint8Array(readFileSync(tar)) }, readFileSync(boot, "utf8")));
if (out) writeFileSync(out, image);
console.log(JSON.stringify({ digest: createHash("sha256").update(image).digest("hex"), bytes: image.length }));
process.exit(0);
