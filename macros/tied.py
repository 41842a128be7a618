"""Are records tied to their proofs? Numbers and code words of facts, traps and claims stand in the code or output cited.

`python -m macros.tied` tells each that does not. A changed number is noticed so in seven of ten cases.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from macros import guide as guides
from macros.guide import Guide
from macros.problems import Problem
from macros.records import Record
from macros.remembered import of
from macros.text import CODE

KINDS = ("facts", "traps", "claims")
_FIELDS = {"facts": ("says",), "traps": ("title", "right"), "claims": ("instead",)}
"""What a record says is so; what it says people believe needs no proof."""

_NUMBER = re.compile(r"(?<![\w.])\d+(?:[ ,]\d{3})*(?:\.\d+)*%?(?!\w|\.\d)")
_NAMES = re.compile(
    r"(MLflow|Spark|PySpark|Python|DBR|Runtime|Hyperopt|Optuna|pandas|NumPy|scikit-learn|Java|Delta|since|from|until|before|after|than|release|version|in|of)"
    r"\s+\d+(\.\d+)*(\.x)?(\s+(LTS|ML|and|or|to)\s+\d+(\.\d+)*)*"
)
"""A release named in prose: the badge beside the record says which it ran on."""

_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "ten": "10"}


@dataclass(frozen=True)
class Loose:
    """A number or code word that a record states and that none of its proofs holds."""

    record: Record
    kind: str
    text: str

    def problem(self) -> Problem:
        message = f"`{self.record.id}` states {self.kind} {self.text}, which stands in none of its proofs' code or output; print it, or leave it out"
        return Problem(self.record.path, self.record.line, message)


def stated(record: Record) -> tuple[list[str], list[str]]:
    """The numbers outside code, and the code words, of what a record says is so."""
    numbers, words = [], []
    for name in _FIELDS[record.kind]:
        text = getattr(record, name)
        words += [span[2].strip() for span in CODE.finditer(text)]
        numbers += _NUMBER.findall(_NAMES.sub(" ", CODE.sub(" ", text)))
    return numbers, words


def loose(guide: Guide, records: Iterable[Record] | None = None) -> Iterator[Loose]:
    """Every number and code word of a record proved by snippets that no proof holds; of these records or of all."""
    runtimes = {number for release in guide.worlds.releases.values() for number in (release.name, release.runtime.partition(" ")[0])}
    for record, source in _proved(guide, guide.records.values() if records is None else records):
        numbers, words = stated(record)
        for number in numbers:
            named = number in runtimes or any(release.startswith(number) for release in guide.versions.values())
            if not named and not _holds_number(source, number):
                yield Loose(record, "the number", number)
        for word in words:
            if not _holds_word(source, word):
                yield Loose(record, "the code", f"`{word}`")


def problems(guide: Guide) -> Iterator[Problem]:
    """The same as what is wrong: nothing is stated that its proof does not hold."""
    for path, records in guide.content.by_file.items():
        yield from of("tied", [path, *guide.content.made_of(path), *_evidence(guide, records)], lambda records=records: [item.problem() for item in loose(guide, records)])


def _evidence(guide: Guide, records: list[Record]) -> Iterator[str | bytes]:
    """All that decides whether these records are tied, beside themselves."""
    yield guide.worlds.made_of
    yield repr(guide.versions)
    for path in sorted({proof.partition("#")[0] for record in records for proof in record.proofs() if isinstance(proof, str)}):
        snippet = guide.library.snippets.get(path)
        yield path
        yield snippet.source if snippet else b""
        yield "".join(_answers(guide, path))


def _answers(guide: Guide, path: str) -> list[str]:
    """What the recording server of a snippet answers, if it has one."""
    file = f"{guide.root}/snippets/{path.removesuffix('.py')}.answers.json"
    return [Path(file).read_text(encoding="utf-8", errors="replace")] if os.path.isfile(file) else []


def totals(guide: Guide) -> dict[str, int]:
    """How many numbers and code words there are, and how many of each no proof holds."""
    found = list(loose(guide))
    every = [stated(record) for record, _ in _proved(guide, guide.records.values())]
    return {
        "numbers": sum(len(numbers) for numbers, _ in every),
        "numbers_loose": sum(item.kind == "the number" for item in found),
        "code_words": sum(len(words) for _, words in every),
        "code_words_loose": sum(item.kind == "the code" for item in found),
    }


def _proved(guide: Guide, records: Iterable[Record]) -> Iterator[tuple[Record, str]]:
    """The records that rest on snippets alone, each with the text of all of them, answers of a recording server included."""
    for record in records:
        if record.kind in KINDS:
            proofs = record.proofs()
            snippets = [guide.library.snippets.get(proof.partition("#")[0]) for proof in proofs if isinstance(proof, str)]
            if snippets and all(snippets) and len(snippets) == len(proofs):
                # What a snippet printed or raised on another release is its output too.
                elsewhere = [one.says for s in snippets for outcome in guide.worlds.outcomes.get(s.path, {}).values() for one in outcome.found]
                recorded = [text for s in snippets for text in _answers(guide, s.path)]
                yield record, "\n".join([*(snippet.source for snippet in snippets), *elsewhere, *recorded])


@cache
def _holds_number(source: str, number: str) -> bool:
    plain = re.sub("[ ,]", "", number).rstrip("%")
    forms = {plain, number, re.sub(r"(?<=\d)(?=(\d{3})+$)", "_", plain)}
    if plain.isdigit():
        forms |= {f"{form}.0" for form in (plain, re.sub(r"(?<=\d)(?=(\d{3})+$)", "_", plain))}
    if number.endswith("%"):
        forms |= {f"{float(plain) / 100:g}"}
    if any(re.search(rf"(?<![\d.]){re.escape(form)}(?![\d]|\.\d)", source) for form in forms):
        return True
    return any(re.search(rf"\b{word}\b", source, re.IGNORECASE) for word, digits in _WORDS.items() if digits == plain)


@cache
def _holds_word(source: str, word: str) -> bool:
    # `--enable-mlserver` is the parameter `enable_mlserver` of the command's function.
    if _squeezed(word) in _squeezed(source) or re.fullmatch(r"--[a-z-]+", word) and re.search(rf"\b{word[2:].replace('-', '_')}\b", source):
        return True
    # `runs:/<run id>/<name>`: what stands in for a value is another word in the proof.
    parts = [part for part in re.split(r"<[^<>]+>", word) if part.strip("/")]
    if "<" in word and parts and all(_squeezed(part) in _squeezed(source) for part in parts):
        return True
    # `log_param(...)` and `mlflow.log_param`: each name of it, in the proof's own words.
    names = [name for name in re.findall(r"[A-Za-z_][\w-]*", word) if name not in ("mlflow", "self")]
    return bool(names) and all(re.search(rf"(?<![\w]){re.escape(name)}(?![\w])", source) for name in names)


@cache
def _squeezed(text: str) -> str:
    return re.sub(r"[\s'\"]+", "", text)


def main(root: Path) -> int:
    """Print each loose number and code word; 0 when there is none, else 1."""
    found = sorted(problems(guides.load(root)))
    for problem in found:
        print(problem)
    print(f"{len(found)} loose ends")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
