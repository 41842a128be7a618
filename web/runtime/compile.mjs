// Compiles Python files to byte code with Pyodide's own Python: node compile.mjs PYODIDE FOLDER
// Each .py below FOLDER is replaced by a .pyc beside it, the form in which Python imports it without its source.
import { pathToFileURL } from "node:url";

const [pyodide, folder] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const python = await loadPyodide({ indexURL: pyodide });
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
        str(file), str(file.with_suffix(".pyc")), dfile=str(Path("/", *place)), doraise=True,
        optimize=0 if place[1] in WITH_DOCSTRINGS else 2,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    file.unlink()
`);
process.exit(0);
