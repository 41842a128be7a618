"""Build what the page needs to run MLflow: Pyodide, and one archive of byte code for each MLflow line.

    .venv/bin/python web/runtime/build.py PYODIDE

PYODIDE is the folder of the npm package. Packages come from the package index in the releases that the snippets are
pinned to; only the modules named in modules-<line>.txt go into an archive (`make runtime` finds them).
`environments.py runtime` calls this when something here has changed.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import io
import json
import lzma
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CACHE = ROOT / ".cache/runtime"
BUILT = ROOT / "docs/assets/built/runtime"
# The one environment that has pip (`environments.py uv`): it takes wheels for another platform, as uv does not.
PIP = [str(ROOT / ".venvs/uv/bin/python"), "-m", "pip"]

PACKAGES = (
    "mlflow-skinny", "annotated-types", "cachetools", "certifi", "charset-normalizer", "click", "cloudpickle", "idna",
    "importlib-metadata", "opentelemetry-api", "opentelemetry-proto", "opentelemetry-sdk", "opentelemetry-semantic-conventions",
    "packaging", "protobuf", "pydantic", "pydantic-core", "python-dotenv", "requests", "sqlparse", "typing-extensions",
    "typing-inspection", "urllib3", "zipp",
)  # fmt: skip
"""What MLflow imports on the way to its file stores; each line takes those that it is pinned to."""

LINES = ("mlflow3", "mlflow2")
PLATFORM = ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--implementation", "cp", "--abi", "cp314", "--abi", "abi3", "--abi", "none")
"""What Pyodide 314 runs, in the words of wheels."""

LICENCES = {
    "LICENCES.txt": """\
This folder holds programs of others, compiled to byte code without their docstrings and cut down to what the guide's
lessons use; nothing else is changed.

Pyodide (pyodide.mjs, pyodide.asm.mjs, pyodide.asm.wasm): Mozilla Public License 2.0, https://github.com/pyodide/pyodide
Python's standard library (stdlib.zip): Python Software Foundation License 2, https://www.python.org
MLflow and the packages it needs (mlflow2.tar.xz, mlflow3.tar.xz): each package's licence is in its .dist-info folder in
the archive; MLflow: Apache License 2.0, https://github.com/mlflow/mlflow
"""
}

UNUSED_STDLIB = (
    "__hello__.py", "__phello__", "_aix_support.py", "_osx_support.py", "_pydatetime.py", "_pydecimal.py", "_pyio.py", "_pyrepl", "antigravity.py",
    "asyncio/proactor_events.py", "asyncio/tools.py", "asyncio/windows_*.py", "bdb.py", "cProfile.py", "cmd.py", "code.py", "compileall.py", "concurrent",
    "ctypes", "curses", "dbm", "doctest.py", "email", "ensurepip", "filecmp.py", "fileinput.py", "http", "idlelib", "imaplib.py", "lib2to3", "mailbox.py",
    "modulefinder.py", "multiprocessing", "netrc.py", "nturl2path.py", "optparse.py", "pdb.py", "pickletools.py", "plistlib.py", "poplib.py", "profile.py",
    "pstats.py", "pty.py", "py_compile.py", "pyclbr.py", "pydoc.py", "pydoc_data", "rlcompleter.py", "runpy.py", "shelve.py", "smtplib.py",
    "socketserver.py", "sqlite3", "sre_*.py", "symtable.py", "tabnanny.py", "test", "this.py", "tkinter", "trace.py", "tracemalloc.py", "tty.py",
    "turtle.py", "turtledemo", "unittest", "venv", "wave.py", "webbrowser.py", "wsgiref", "xml/dom", "xml/sax", "xmlrpc", "zipapp.py",
    "encodings/cp*.py", "encodings/mac_*.py", "encodings/iso*.py", "encodings/big5*.py", "encodings/euc_*.py", "encodings/gb*.py",
    "encodings/koi8*.py", "encodings/shift_jis*.py", "encodings/[hjkpt]*.py",
)  # fmt: skip
"""What nobody tries out with MLflow in a browser. What a lesson imports of it is kept all the same."""


NO_SHELL = ("mlflow/cli", "mlflow/cli.py")
"""MLflow's commands: they import half of MLflow, and a page has no shell to type them in."""


def pins(line: str) -> list[str]:
    """The packages of a line with the releases that the snippets are run with, e.g. `click==8.5.1`."""
    lock = (ROOT / f"snippets/requirements-{line}.txt").read_text(encoding="utf-8")
    found = dict(re.findall(r"^([\w-]+)==([\w.]+)", lock, re.MULTILINE))
    return [f"{name}=={found[name]}" for name in PACKAGES if name in found]


def unpack(line: str) -> Path:
    """All packages of a line in one folder, as an installation would have them."""
    wanted = "\n".join(pins(line))
    site, stamp = CACHE / line, CACHE / f"{line}.txt"
    if not (site.exists() and stamp.exists() and stamp.read_text() == wanted):
        download(wanted.split(), CACHE / "wheels" / line, site)
        stamp.write_text(wanted)
    # The licence of PyYAML, which did not come as a wheel.
    for about in Path(importlib.util.find_spec("yaml").origin).parents[1].glob("[Pp]y[Yy][Aa][Mm][Ll]-*.dist-info"):
        shutil.copytree(about, site / about.name, dirs_exist_ok=True)
    for part in (site / name for name in NO_SHELL):
        shutil.rmtree(part) if part.is_dir() else part.unlink(missing_ok=True)
    return site


def download(wanted: list[str], wheels: Path, site: Path) -> None:
    """Fetch the packages `wanted` into `wheels` and unpack them into `site`."""
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir(parents=True)
    command = [*PIP, "download", "--disable-pip-version-check", "--no-input", "--no-deps", "--retries", "1", "--only-binary=:all:", *PLATFORM]
    # Its warnings are about the machine's package indexes, which the site's own installation met before.
    subprocess.run([*command, "--quiet", "--quiet", "--dest", str(wheels), *wanted], check=True, stdin=subprocess.DEVNULL)
    shutil.rmtree(site, ignore_errors=True)
    for wheel in wheels.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(site)
    # PyYAML has no wheel for the browser, but runs without its C part: the site's own copy is the same release.
    yaml = Path(importlib.util.find_spec("yaml").origin).parent
    shutil.copytree(yaml, site / "yaml", ignore=shutil.ignore_patterns("*.so", "__pycache__"))


def needed_of(folder: Path, modules: Iterable[str]) -> list[Path]:
    """The files below `folder` that hold these modules."""
    files = []
    for module in sorted(modules):
        base = folder.joinpath(*module.split("."))
        files += [f for f in (base.with_suffix(".py"), base / "__init__.py", *base.parent.glob(f"{base.name}.*.so")) if f.is_file()]
    return files


def needed(site: Path, modules: list[str]) -> list[Path]:
    """The files below `site` that these modules are made of, with the data and licences of their packages."""
    files = needed_of(site, modules)
    for folder in sorted(site.glob("*.dist-info")):
        files += [file for file in folder.rglob("*") if file.is_file() and (file.name in ("METADATA", "entry_points.txt") or "licen" in str(file).lower())]
    files += [site / "mlflow/ml_package_versions.py"]
    return sorted({file for file in files if file.exists()})


def compiled(node: str, pyodide: Path, folder: Path) -> set[str]:
    """Turn the .py files below `folder` into byte code; returns the modules that Python needs to start and to unpack."""
    with tempfile.NamedTemporaryFile(suffix=".xz") as archive:
        archive.write(packed(b""))
        archive.flush()
        command = [node, str(HERE / "compile.mjs"), str(pyodide), str(folder), archive.name]
        run = subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    return set(json.loads(run.stdout))


def image_of(node: str, pyodide: Path, library: Path, archive: Path, lock: dict, out: Path | None = None) -> dict:
    """Make the image of a line as a browser does; its `digest` and `bytes`. It is written to `out`, if given."""
    command = [node, str(HERE / "image.mjs"), str(pyodide), str(library), str(archive), json.dumps(lock), str(HERE / "boot.py"), *([str(out)] if out else [])]
    return json.loads(subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True).stdout)


def tar(folder: Path) -> bytes:
    """The folder as a .tar that is the same for the same files."""
    plain = io.BytesIO()
    # `engine.mjs` reads it, which knows of no extensions.
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for file in sorted(f for f in folder.rglob("*") if f.is_file()):
            entry = tarfile.TarInfo(file.relative_to(folder).as_posix())
            entry.size = file.stat().st_size
            archive.addfile(entry, io.BytesIO(file.read_bytes()))
    return plain.getvalue()


def packed(data: bytes) -> bytes:
    """Data as .xz."""
    # A larger dictionary would save little and costs a reader's memory.
    return lzma.compress(data, filters=[{"id": lzma.FILTER_LZMA2, "preset": 9, "dict_size": 1 << 24}])


def zipped(folder: Path) -> bytes:
    """The folder as a zip file that Python imports from."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(f for f in folder.rglob("*") if f.is_file()):
            archive.writestr(zipfile.ZipInfo(file.relative_to(folder).as_posix()), file.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    return packed.getvalue()


def copy(files: list[Path], site: Path, target: Path) -> None:
    for file in files:
        place = target / file.relative_to(site)
        place.parent.mkdir(parents=True, exist_ok=True)
        if file.name == "METADATA":
            # Its fields only: below them stands the package's README.
            place.write_bytes(file.read_bytes().replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n")
        else:
            shutil.copyfile(file, place)


def modules(line: str) -> list[str]:
    """The modules of a line's archive."""
    return (HERE / f"modules-{line}.txt").read_text(encoding="utf-8").split()


def build(node: str, pyodide: Path) -> None:
    """Make docs/assets/built/runtime. Raises CalledProcessError if a package cannot be had or Node fails."""
    with tempfile.TemporaryDirectory() as scratch:
        work, out = Path(scratch) / "work", Path(scratch) / "out"
        out.mkdir()
        for line in LINES:
            site = unpack(line)
            copy(needed(site, modules(line)), site, work / line)
        library = Path(scratch) / "stdlib"
        zipfile.ZipFile(pyodide / "python_stdlib.zip").extractall(library)
        used = {module for line in LINES for module in modules(line)}
        kept = set(needed_of(library, used))
        copy(sorted(kept), library, work / "stdlib")
        for place in {place for pattern in UNUSED_STDLIB for place in library.glob(pattern)}:
            for file in {place, *place.rglob("*")} - kept:
                if file.is_file():
                    file.unlink()
        start = {module.partition(".")[0] for module in compiled(node, pyodide, work)}
        # The rest is there for who wants it; as text it is smaller.
        copy([f for f in library.rglob("*") if f.is_file() and not (work / "stdlib" / f.relative_to(library)).with_suffix(".pyc").exists()], library, work / "stdlib")
        # What Python does not need to start goes into the archives, which are packed better.
        for part in sorted((work / "stdlib").iterdir()):
            if part.stem not in start:
                for line in LINES:
                    shutil.copytree(part, work / line / part.name) if part.is_dir() else shutil.copy(part, work / line)
                shutil.rmtree(part) if part.is_dir() else part.unlink()
        # The page's worker was built with one of these, and works with no other.
        written: dict = {"engine": hashlib.sha256((HERE / "engine.mjs").read_bytes()).hexdigest()[:12], "lines": {}}

        def write(name: str, data: bytes) -> dict:
            # The name changes with the contents, so that no cache mixes two releases.
            stem, dot, rest = name.partition(".")
            file = f"{stem}-{hashlib.sha256(data).hexdigest()[:12]}{dot}{rest}"
            (out / file).write_bytes(data)
            return {"file": file, "bytes": len(data)}

        written["stdlib"] = write("stdlib.zip", zipped(work / "stdlib"))
        wasm = (pyodide / "pyodide.asm.wasm").read_bytes()
        # Compressed here, since not every static host does it; browsers unpack gzip themselves.
        written["wasm"] = {**write("pyodide.asm.wasm.gz", gzip.compress(wasm, 9, mtime=0)), "unpacked": len(wasm)}
        written["boot"] = write("boot.py", (HERE / "boot.py").read_bytes())
        # Pyodide insists on a list of packages to load by name; ours come in the archives.
        written["lock"] = {"info": json.loads((pyodide / "pyodide-lock.json").read_text())["info"], "packages": {}}
        for line in LINES:
            version = next(p for p in pins(line) if p.startswith("mlflow-skinny")).partition("==")[2]
            plain = Path(scratch) / f"{line}.tar"
            plain.write_bytes(tar(work / line))
            image = image_of(node, pyodide, out / written["stdlib"]["file"], plain, written["lock"])
            written["lines"][line] = {
                "version": version,
                **write(f"{line}.tar.xz", packed(plain.read_bytes())),
                # A browser makes and keeps these two itself.
                "tar": {"file": f"{line}-{hashlib.sha256(plain.read_bytes()).hexdigest()[:12]}.tar", "bytes": plain.stat().st_size},
                "image": {"file": f"{line}-{image['digest'][:12]}.image", "bytes": image["bytes"]},
            }
        for name in ("pyodide.mjs", "pyodide.asm.mjs"):
            text = (pyodide / name).read_text(encoding="utf-8")
            (out / name).write_text(re.sub(r"\n//# sourceMappingURL=.*", "", text), encoding="utf-8")
        for name, text in LICENCES.items():
            (out / name).write_text(text, encoding="utf-8")
        (out / "manifest.json").write_text(json.dumps(written, indent=1))
        shutil.rmtree(BUILT, ignore_errors=True)
        BUILT.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(out, BUILT)
    for part in sorted(f for f in BUILT.iterdir() if f.is_file()):
        print(f"{part.name}: {part.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    build(shutil.which("node") or "node", Path(sys.argv[1]).resolve())
