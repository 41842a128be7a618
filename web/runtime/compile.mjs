// Compiles Python files to byte code with Pyodide's own Python: node compile.mjs PYODIDE FOLDER ARCHIVE
// Each .py below FOLDER is replaced by a .pyc beside it, the form in which Python imports it without its source.
// Prints the modules that Python needs before it has unpacked ARCHIVE, any .tar.xz.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [pyodide, folder, archive] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const python = await loadPyodide({ indexURL: pyodide });
python.unpackArchive(new Uint8Array(readFileSync(archive)), "xztar", { extractDir: "/unpacked" });
console.log(python.runPython("import json, sys; json.dumps(sorted(sys.modules))"));
python.FS.mkdirTree("/work");
python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, "/work");
python.runPython(`
import py_compile, warnings
from pathlib import Path

warnings.simplefilter("ignore")
# MLflow fills in docstrings when it is imported, and pydantic shows them.
WITH_DOCSTRINGS = ("mlflow", "pydantic")
for file in sorted(Path("/work").rglob("*.py")):
    place = file.relative_to("/work").parts
    py_compile.compile(
        str(file), str(file.with_suffix(".pyc")), dfile=str(Path("/lib" if place[0] == "stdlib" else "/site", *place[1:])), doraise=True,
        optimize=0 if place[1] in WITH_DOCSTRINGS else 2,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    file.unlink()
`);
process.exit(0);
