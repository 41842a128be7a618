"""A check takes what an earlier one read of the same bytes, and says what a first one would say."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from macros import remembered, runtime_pages
from macros.records import last_day
from tests import small_guide
from tests.broken import EXAM, PAGE, RECORDS, SNIPPET

AGAIN = """
import os, sys
from pathlib import Path
from macros import check
for line in iter(sys.stdin.readline, ""):
    if not os.fork():
        os.environ["KEPT"] = line.strip()
        check.main(Path.cwd())
        print("end", flush=True)
        os._exit(0)
    os.wait()
"""
"""Checks the folder anew, for each line it reads, as a process does that has just begun."""

WORLDS = "snippets/worlds/runtimes.yml"
FOUND = "docs/_data/generated/worlds.json"
RUNTIME = "reference/runtimes/mlflow-3-17-2.md"
MORE = {
    RECORDS: small_guide.RECORDS.replace("come back as strings.", "come back as strings. `trees` is one."),
    "mkdocs.yml": "nav:\n" + "".join(f"  - {name}\n" for name in ("tracking/logging.md", "cheat-sheets/tracking.md", "decide/tracking.md", "exams/associate.md", "reference/proofs/tracking.md", RUNTIME)),
    f"docs/{RUNTIME}": "# MLflow 3.17.2\n\n" + "".join(f'{{{{ runtime("3.17.2", "{part}") }}}}\n\n' for part in runtime_pages.PARTS),
    WORLDS: "releases:\n  3.17.2:\n    stores: [sqlite]\n    line: mlflow3\n",
    "docs/_data/paths/one.yml": "name: One\nstations:\n  a: {title: A, does: Read., pages: [tracking/logging.md]}\n  b: {title: B, does: Read., pages: [exams/associate.md], needs: [a]}\n",
    "docs/assets/diagrams/tracking/layers.svg": "<svg viewBox='0 0 1 1'/>",
}


class Checks:
    """Two checkers of one folder: one that remembers, one that does not."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        environment = {**os.environ, "PYTHONPATH": str(root)}
        self.process = subprocess.Popen([sys.executable, "-c", AGAIN], cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def told(self, kept: str = "yes") -> list[str]:
        self.process.stdin.write(f"{kept}\n")
        self.process.stdin.flush()
        return [line.rstrip("\n") for line in iter(self.process.stdout.readline, "end\n")]


@pytest.fixture(scope="module")
def checks(tmp_path_factory, root) -> Checks:
    folder = small_guide.write(tmp_path_factory.mktemp("guide"))
    for name, text in MORE.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    found = Checks(folder, root)
    yield found
    found.process.stdin.close()
    found.process.wait()


def put(text: str):
    return lambda file: file.write_text(text, encoding="utf-8")


def swapped(old: str, new: str):
    def edit(file: Path) -> None:
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


EDITS = {
    "a page's words": (PAGE, swapped("What to log.", "What to utilise."), "says “utilise”"),
    "a page's call": (PAGE, swapped('"tracking/params-are-text"', '"tracking/params"'), "is no record"),
    "a page's call of a picture": (PAGE, swapped("What to log.", '{{ diagram("tracking/layers", "Layers") }}'), "no problems"),
    "a page that is no more": ("docs/decide/tracking.md", Path.unlink, "is missing; write a title"),
    "a page that is new": ("docs/tracking/more.md", put("# More\n\nWords.\n"), "is in no menu"),
    "a record's field": (RECORDS, swapped("    says: Parameters come", "    sais: Parameters come"), "is not a field here"),
    "a record's words": (RECORDS, swapped("Parameters come back as strings.", "Parameters are dear."), "says “dear”"),
    "a record's number": (RECORDS, swapped("Parameters come back as strings.", "Of 7 parameters one is text."), "states the number 7"),
    "a record's link": (RECORDS, swapped("Parameters come back as strings.", "See [it](tracking/no.md)."), "which is no page"),
    "a record's key": (RECORDS, swapped("params-are-text:", "params-stay-text:"), "`tracking/params-stay-text` is on no page"),
    "a scaffold's words": (RECORDS, swapped("Parameters come back as strings.", "Write what is so"), "still stands in 1 place"),
    "two files that hold one key": ("docs/_data/tracking/earlier.yml", put("terms:\n  params-are-text:\n    term: A\n    means: B\n    proof: {url: 'https://e.org/x', read: 2026-11-21}\n"), "is already at docs/_data/tracking/earlier.yml:2"),
    "what a snippet prints": (SNIPPET, swapped("#> '100'", "#> '101'"), "shows code that prints `'101'`, but no right option says so"),
    "what a proof holds": (SNIPPET, put(small_guide.SNIPPET.replace("trees", "firs")), "states the code `trees`, which stands in none of its proofs"),
    "a section's name": (SNIPPET, swapped("# region log", "# region logged"), "has no section `log`; it has logged"),
    "an assert": (SNIPPET, swapped('assert params == {"trees": "100"}', "assert True"), "asserts `True`, which is always true"),
    "a snippet that is no more": (SNIPPET, Path.unlink, "is no snippet"),
    "a snippet's answers": (SNIPPET.replace(".py", ".answers.json"), put("[1"), "is not JSON"),
    "what an exam asks": (EXAM, swapped("A12", "A13"), "names `A12`, which no exam asks"),
    "the syllabus": ("docs/_data/syllabus/A12.yml", put("points:\n  one: {says: A., not_yet: 2026-11-21}\n"), "`points` has the wrong length"),
    "a path": ("docs/_data/paths/one.yml", swapped("tracking/logging.md", "tracking/none.md"), "which is not there"),
    "the menu": ("mkdocs.yml", swapped("  - decide/tracking.md\n", ""), "is in no menu"),
    "a lock": ("snippets/requirements-mlflow3.txt", put("mlflow==3.18.0\n"), "but snippets/requirements-mlflow3.txt pins 3.18.0"),
    "what the worlds are": (WORLDS, swapped("sqlite", "database"), "releases.3.17.2.stores"),
    "what was found in them": (FOUND, put('{"snippets": []}'), "has something else than `make worlds` writes"),
    "what was found in a browser": ("docs/_data/generated/browser.json", put("{"), "is not JSON"),
    "a picture that is no more": ("docs/assets/diagrams/tracking/layers.svg", Path.unlink, "no problems"),
    "a link in place of a file": ("docs/tracking/linked.md", lambda file: file.symlink_to("logging.md"), "is a link"),
    "a pipe": ("docs/_data/tracking/pipe.yml", os.mkfifo, "is no file"),
    "a folder named like a file": ("snippets/tracking/folder.py", Path.mkdir, "is a folder named like a file"),
    "a day that is to come": (RECORDS, swapped("read: 2026-11-21", f"read: {last_day().replace(year=last_day().year + 1)}"), "is no day on which it was read"),
}


@pytest.mark.parametrize("what", EDITS)
def test_after_an_edit_it_says_what_a_first_check_says(checks, what):
    name, edit, expected = EDITS[what]
    file = checks.folder / name
    before = file.read_bytes() if file.exists() else None
    file.parent.mkdir(parents=True, exist_ok=True)
    good = checks.told()
    assert "no problems" in good[-1], good
    try:
        _say_the_same(checks, what, file, edit, expected)
    finally:
        if before is None:
            file.rmdir() if file.is_dir() and not file.is_symlink() else file.unlink()
        else:
            file.write_bytes(before)
    assert checks.told() == good, "as it was, it is good again"


def _say_the_same(checks: Checks, what: str, file: Path, edit, expected: str) -> None:
    edit(file)
    told = checks.told()
    if what == "a picture that is no more":
        # And what calls it now is another matter than what called it before.
        page = checks.folder / PAGE
        EDITS["a page's call of a picture"][1](page)
        told = checks.told()
        assert "there is no docs/assets/diagrams/tracking/layers.svg" in "\n".join(told)
        assert told == checks.told("no")
        page.write_text(small_guide.PAGE, encoding="utf-8")
        told = checks.told()
    assert told == checks.told("no")
    assert expected in "\n".join(told)


def test_what_is_read_again_is_not_made_again(tmp_path, monkeypatch):
    made = []

    def read(text: str) -> dict[str, set[int]]:
        made.append(text)
        return {text: {len(text)}}

    for _ in range(2):
        monkeypatch.setattr(remembered, "_store", None)
        monkeypatch.setattr(remembered, "_answers", {})
        remembered.start(tmp_path)
        assert remembered.of("read", ["abc"], lambda: read("abc")) == {"abc": {3}}
        remembered.save()
    assert made == ["abc"]
    monkeypatch.setattr(remembered, "_store", None)
    monkeypatch.setattr(remembered, "_made_by", lambda: b"another release of our code")
    remembered.start(tmp_path)
    monkeypatch.setattr(remembered, "_answers", {})
    remembered.of("read", ["abc"], lambda: read("abc"))
    assert made == ["abc", "abc"]
    monkeypatch.setattr(remembered, "_store", None)


def damaged(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(raw)


class Hostile:
    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self):
        return os.system, (f"touch {self.mark}",)


def foreign(file: Path) -> None:
    import hashlib

    raw = pickle.dumps({b"x": Hostile(file.parent / "ran")})
    file.write_bytes(hashlib.sha256(raw).digest() + raw)


@pytest.mark.parametrize("harm", [damaged, foreign, lambda file: file.write_bytes(file.read_bytes()[:99]), lambda file: file.write_bytes(b"")], ids=["damaged", "foreign", "cut", "empty"])
def test_a_harmed_memory_is_made_anew_and_runs_nothing(checks, harm):
    good = checks.told()
    (kept,) = (checks.folder / remembered.FOLDER).glob("*.pickle")
    whole = kept.stat().st_size
    harm(kept)
    assert checks.told() == good
    assert kept.stat().st_size > whole / 3
    assert not (kept.parent / "ran").exists()


def test_only_values_of_our_own_classes_are_read():
    for value in (subprocess.Popen, os.system, Path, json.loads, remembered.os):
        try:
            raw = pickle.dumps(value)
        except TypeError:
            raw = b"cmacros.remembered\nos\n."
        assert remembered._loaded(raw) == (False, None), value
    assert remembered._loaded(b"cmacros.content\nschemas\n.") == (False, None), "a function is no value"
    assert remembered._loaded(pickle.dumps({"a": {1, 2}, "b": (b"c", None)})) == (True, {"a": {1, 2}, "b": (b"c", None)})


def test_a_check_where_nothing_changed_imports_nothing_that_checks(checks, root):
    checks.told()
    imported = "import runpy, sys\ntry:\n    runpy.run_module('macros.check', run_name='__main__')\nfinally:\n    print('pydantic' in sys.modules, 'jinja2' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", imported], cwd=checks.folder, env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, text=True)
    assert run.stdout.splitlines()[-1] == "False False", run.stderr
    assert run.stdout.splitlines()[:-1] == checks.told()
