// Compiles Python files to byte code with Pyodide's own Python: node compile.mjs PYODIDE FOLDER ARCHIVE
// Each .py below FOLDER is replaced by a .pyc beside it, the form in which Python imports it without its source.
// Prints the modules that Python needs before it has unpacked ARCHIVE, any .xz.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inflated } from "./engine.mjs";

const [pyodide, folder, archive] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
// Columns would mark the place in a line of source, which the archive does not hold.
const python = await loadPyodide({ indexURL: pyodide, env: { PYTHONNODEBUGRANGES: "1" } });
inflated(python, new Uint8Array(readFileSync(archive)));
console.log(python.runPython("import json, sys; json.dumps(sorted(sys.modules))"));
python.FS.mkdirTree("/work");
python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, "/work");
python.runPython(`
import ast, importlib.util, warnings
from importlib._bootstrap_external import _code_to_hash_pyc
from pathlib import Path

warnings.simplefilter("ignore")
# They read their own docstrings when they are imported: an empty one will do, none would not.
READ_DOCSTRINGS = ("mlflow", "pydantic")

def without_docstrings(source):
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and ast.get_docstring(node, clean=False):
            node.body[0].value.value = ""
    return tree

for file in sorted(Path("/work").rglob("*.py")):
    place = file.relative_to("/work").parts
    name = str(Path("/lib" if place[0] == "stdlib" else "/site", *place[1:]))
    source = file.read_bytes()
    if place[1] in READ_DOCSTRINGS:
        code = compile(without_docstrings(source), name, "exec", dont_inherit=True, optimize=0)
    else:
        code = compile(source, name, "exec", dont_inherit=True, optimize=2)
    file.with_suffix(".pyc").write_bytes(_code_to_hash_pyc(code, importlib.util.source_hash(source), False))
    file.unlink()
`);
process.exit(0);
