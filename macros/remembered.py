"""What an earlier run read of the same bytes: answers of pure functions, kept in `.cache/check` for the next one.

An answer is known by the digest of what it was made of, never by a name or a date. Where nothing was started, as in tests, each is kept
for this run only. `KEPT=no` takes nothing and leaves nothing.
"""

from __future__ import annotations

import datetime
import functools
import hashlib
import io
import os
import pickle
import stat
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

FOLDER = ".cache/check"
MOST_FILES = 4
"""One file for each state of our code; worktrees of a project may share them."""
PLAIN = {("builtins", "set"), ("builtins", "frozenset"), ("datetime", "date")}
"""Classes that an answer may hold beside those of our modules."""
READ = ("docs", "snippets")
BUILT = "docs/assets/built"


class _Store:
    """The answers of earlier runs by digest, each as bytes, and those that this run asked for."""

    def __init__(self, file: Path, before: dict[bytes, bytes]) -> None:
        self.file, self.before, self.now = file, before, {}


_store: _Store | None = None
_answers: dict[bytes, Any] = {}


def digest(*parts: Any) -> bytes:
    """A name for these values of text, bytes and numbers, the same in every run."""
    found = hashlib.sha256()
    for part in parts:
        raw = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass") if isinstance(part, str) else repr(part).encode()
        # Kind and length: what one part ends with is not what the next one begins with.
        found.update(b"%s %d " % (type(part).__name__.encode(), len(raw)))
        found.update(raw)
    return found.digest()


def of(what: str, parts: Iterable[Any], make: Callable[[], Any]) -> Any:
    """The result of `make`, which depends on `parts` alone and which nobody changes; from an earlier run if that made it."""
    key = digest(what, *parts)
    if key in _answers:
        return _answers[key]
    kept = _store.before.get(key) if _store else None
    found, answer = _loaded(kept) if kept else (False, None)
    if not found:
        answer = make()
        kept = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL) if _store else None
    if _store:
        _store.now[key] = kept
    _answers[key] = answer
    return answer


def known(what: str, parts: Iterable[Any]) -> Any:
    """What `of` would answer without making it; None if it would have to."""
    kept = _store.before.get(digest(what, *parts)) if _store else None
    return _loaded(kept)[1] if kept else None


def pure(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keep what a function of texts, bytes and numbers answers, as `functools.cache` does, and for later runs too."""

    @functools.cache
    def kept(*arguments: Any) -> Any:
        return of(f"{function.__module__}.{function.__qualname__}", arguments, lambda: function(*arguments))

    return functools.wraps(function)(kept)


def start(root: Path) -> None:
    """Let answers outlive this run, as long as our code, Python and the libraries are the same."""
    global _store
    if os.environ.get("KEPT") == "no":
        return
    file = root / FOLDER / f"{_made_by().hex()[:24]}.pickle"
    if _store and _store.file == file:
        return
    _store = _Store(file, _read(file))
    _answers.clear()


def save() -> None:
    """Leave what this run asked for to the next one; where nothing can be written, that takes its time.

    What it did not ask for stays too, until it is more than what it did.
    """
    if _store is None or _store.now.keys() <= _store.before.keys():
        return
    kept = {**_store.before, **_store.now} if len(_store.before) < 2 * len(_store.now) else _store.now
    raw = pickle.dumps(kept, pickle.HIGHEST_PROTOCOL)
    try:
        _store.file.parent.mkdir(parents=True, exist_ok=True)
        part = _store.file.with_suffix(f".{os.getpid()}")
        part.write_bytes(hashlib.sha256(raw).digest() + raw)
        # Another run may read it just now.
        part.replace(_store.file)
        for old in sorted(_store.file.parent.iterdir(), key=lambda file: file.stat().st_mtime_ns)[:-MOST_FILES]:
            old.unlink(missing_ok=True)
    except OSError:
        return


def whole(root: Path) -> bytes:
    """A name for all that the checker reads below `root`, and for the day; empty where something cannot be read.

    Every file below docs and snippets counts, but of what the front end is built into its names only.
    """
    parts: list[Any] = [datetime.date.today().isoformat()]
    try:
        for top in READ:
            for folder, folders, files in os.walk(root / top, onerror=_raise):
                folders.sort()
                for name in sorted([*folders, *files]):
                    place = f"{folder}/{name}"
                    kind = stat.S_IFMT(os.lstat(place).st_mode)
                    parts += [place, kind]
                    if stat.S_ISREG(kind) and f"/{BUILT}/" not in folder + "/":
                        parts.append(Path(place).read_bytes())
        for name in ("mkdocs.yml", f"{BUILT}/runtime/manifest.json"):
            parts.append((root / name).read_bytes() if (root / name).is_file() else 0)
    except OSError:
        return b""
    return digest(*parts)


def _raise(error: OSError) -> None:
    raise error


def _made_by() -> bytes:
    """Our own code and words, Python, and the releases of what is installed."""
    ours = sorted(file for file in Path(__file__).parent.iterdir() if file.suffix in (".py", ".yml"))
    installed = sorted(name for folder in sys.path if folder.endswith("-packages") and os.path.isdir(folder) for name in os.listdir(folder) if name.endswith("-info"))
    return digest(sys.version, *installed, *(part for file in ours for part in (file.name, file.read_bytes())))


def _read(file: Path) -> dict[bytes, bytes]:
    try:
        raw = file.read_bytes()
    except OSError:
        return {}
    if hashlib.sha256(raw[32:]).digest() != raw[:32]:
        return {}
    found, kept = _loaded(raw[32:])
    return kept if found and isinstance(kept, dict) else {}


class _Reader(pickle.Unpickler):
    """Makes nothing but values of our own classes: whoever writes that file can run nothing by it."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in PLAIN:
            return super().find_class(module, name)
        if module.startswith("macros.") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is none of ours")


def _loaded(raw: bytes) -> tuple[bool, Any]:
    """Whether these bytes can be read, and what they hold."""
    try:
        return True, _Reader(io.BytesIO(raw)).load()
    except Exception:
        # Of a foreign or damaged file nothing is worth more than reading again.
        return False, None
