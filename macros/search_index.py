"""What search looks through: one entry for each section, record, decision row, API name and exam objective.

An entry holds plain text in which symbols stay whole. Its keys are short because every reader downloads them:

| key | holds |
|---|---|
| `k` | kind: section, page, fact, trap, pair, table, cue, term, question, error, claim, exercise, api or objective |
| `p` | number of its page in `pages` |
| `s` | the section it stands in, if that is not its title |
| `t` | title: what a reader would call it |
| `n` | other names it goes by |
| `m` | messages that were printed, line by line (errors) |
| `x` | prose, one sentence or row per line |
| `c` | code and what it printed |
| `w` | words that lead here though the page does not show them, such as parameter names |
| `o` | exam objectives |
| `l` | MLflow lines it was proved on, as "3" and "2"; none means that it is bound to neither |
| `r` | its strongest proof: ran, client, signature or documented |
| `a` | anchor on its page |
"""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import yaml

from macros import render, runtimes, since
from macros.guide import EXAM_PAGES, TIERS, Guide
from macros.pages import Heading, Page
from macros.records import Record
from macros.snippets import LINES

SYNONYMS = Path(__file__).with_name("synonyms.yml")
"""Groups of words and phrases that mean the same to a reader; a contributor adds to it."""

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_CALL = re.compile(r"^\{\{.*?\}\}\s*$", re.MULTILINE | re.DOTALL)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`*“\"'(])")


@cache
def plain(text: str) -> str:
    """Inline Markdown as the reader sees it: no marks, links by their text, symbols untouched."""
    pieces = re.split(r"(`+)(.+?)\1", text)
    for n in range(0, len(pieces), 3):
        piece = re.sub(r"!?\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?", r"\1", pieces[n])
        piece = re.sub(r"(?<=\S)\{:?\s*[.#][^}]*\}", "", piece)
        pieces[n] = re.sub(r"\*\*|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)", "", piece)
    # A split with two groups yields text, mark, code, text, ...: the marks go.
    return html.unescape("".join(piece for n, piece in enumerate(pieces) if n % 3 != 1)).strip()


def sentences(text: str) -> list[str]:
    """The lines a result can quote."""
    return [line for part in text.splitlines() for line in _SENTENCE.split(plain(part)) if line.strip()]


def entries(guide: Guide) -> dict:
    """The whole index, ready for JSON. Pages and records come in the order of the navigation."""
    index = _Index(guide)
    rank = {path: n for n, path in reversed(list(enumerate(guide.order)))}
    for path in sorted(guide.pages, key=lambda p: (rank.get(p, len(rank)), p)):
        index.add_page(guide.pages[path])
    for kind in render.SINGULAR:
        for record in guide.of_kind(kind):
            index.add_record(record)
    index.add_api()
    index.add_objectives()
    return {
        "pages": index.pages,
        "entries": index.entries,
        "synonyms": synonyms(guide),
        "exams": {objective[0]: {"key": name, "name": exam.name} for name, exam in guide.content.exams.items() for objective in exam.objectives()},
    }


def synonyms(guide: Guide) -> list[list[str]]:
    """The written groups, and each glossary term with its old names."""
    written = yaml.safe_load(SYNONYMS.read_text(encoding="utf-8"))
    renamed = [[plain(term.term), *map(plain, term.was)] for term in guide.content.of_kind("terms") if term.was]
    return [[str(word).lower() for word in group] for group in [*written, *renamed]]


class _Index:
    """Collects entries; knows which section of a page shows a record."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.pages: list[dict] = []
        self.entries: list[dict] = []
        self._numbers: dict[str, int] = {}
        self._differing = runtimes.Differing(guide)
        self._shown_in = {
            (page.path, record_id): call.section.title
            for page, call in guide.calls()
            if call.name in render.SINGULAR and call.section
            for record_id in call.arguments
        }

    def _page(self, path: str) -> int:
        if path not in self._numbers:
            page = self.guide.pages.get(path)
            topic = path.split("/")[0] if "/" in path else ""
            index = self.guide.pages.get(f"{topic}/index.md")
            self._numbers[path] = len(self.pages)
            self.pages.append({
                "url": address(path),
                "title": page.title if page else path,
                "in": index.title if index and index.path != path else "",
            })
        return self._numbers[path]

    def _add(self, kind: str, path: str, anchor: str, title: str, **fields: object) -> None:
        entry = {"k": kind, "p": self._page(path), "t": title, "a": anchor, **fields}
        self.entries.append({key: value for key, value in entry.items() if value not in ("", [], None)})

    def add_page(self, page: Page) -> None:
        """One entry for the page's first paragraph, one for each of its sections."""
        top = next((h for h in page.headings if h.level == 1), None)
        headings = [h for h in page.headings if 1 < h.level <= 3]
        text = (self.guide.root / page.shown).read_text(encoding="utf-8").splitlines()
        starts = [top.line if top else 0, *(h.line for h in headings)]
        ends = [*(start - 1 for start in starts[1:]), len(text)]
        for heading, start, end in zip([None, *headings], starts, ends):
            self._add_section(page, heading, text[start:end], start, end)

    def _add_section(self, page: Page, heading: Heading | None, lines: list[str], start: int, end: int) -> None:
        prose, code = map(list, _prose_and_code("\n".join(lines)))
        calls = [call for call in page.calls if start < call.line <= end]
        proofs, objectives = [], []
        for call in calls:
            if call.name == "objectives":
                objectives += call.arguments
            elif call.name in ("diagram", "plot", "screenshot"):
                prose += call.arguments[1:]
            if call.name in ("code", "predict", "plot"):
                for reference in call.arguments[:1] if call.name == "plot" else call.arguments:
                    section = self.guide.library.section(reference)
                    if section:
                        code += [*section.code.splitlines(), *section.printed]
                        proofs.append(reference)
        if not (heading or prose or code):
            return
        self._add(
            "section" if heading else "page", page.path, heading.anchor if heading else "",
            plain(heading.title) if heading else page.title,
            x="\n".join(prose), c="\n".join(line for line in code if line.strip()), o=list(dict.fromkeys(objectives)), **self._proof(proofs),
        )

    def _proof(self, proofs: list) -> dict:
        tiers = [self.guide.tier(p) for p in proofs]
        ran_on = {line for p in proofs if isinstance(p, str) for snippet in [self.guide.library.snippets.get(p.partition("#")[0])] if snippet for line in snippet.lines}
        return {"r": min(tiers, key=TIERS.index) if tiers else "", "l": "".join(line[-1] for line in LINES if line in ran_on), "v": self._differing.on(proofs)}

    def add_record(self, record: Record) -> None:
        """One entry; a decision table has one for each row."""
        path = "reference/glossary.md" if record.kind == "terms" else record.page
        common = {
            "o": list(getattr(record, "objectives", [])), "s": self._shown_in.get((path, record.id), ""), **self._proof(record.proofs()),
        }
        for fields in _fields(self.guide, record):
            self._add(render.SINGULAR[record.kind], path, render.anchor(record), fields.pop("t"), **{**common, **fields})

    def add_api(self) -> None:
        """Every name of the API index, as `overviews.api_index` lists them."""
        path = "reference/api.md"
        if path not in self.guide.pages:
            return
        tiers: dict[str, list[str]] = {}
        for snippet in self.guide.library.snippets.values():
            for name, _ in snippet.api_calls():
                tiers.setdefault(name, []).append(snippet.tier)
        for name, known in self.guide.api.get("names", {}).items():
            lines = [line for line in LINES if known.get(line)]
            if name not in tiers or not lines:
                continue
            warnings = dict.fromkeys((known.get("deprecated") or {}).values())
            parameters = dict.fromkeys(p for line in lines for p in known[line].get("parameters") or [])
            where = " and ".join(f"MLflow {self.guide.versions[line]}" for line in lines)
            self._add(
                "api", path, "api-" + name.lower().replace(".", "-"), name,
                x="\n".join([f"Exists in {where}.", *(plain(w) for w in warnings if w)]),
                w=" ".join(parameters), l="".join(line[-1] for line in lines), r=min(tiers[name], key=TIERS.index),
            )

    def add_objectives(self) -> None:
        """What the exams ask, in the words of the exam pages, and the rules of each exam."""
        for name, exam in self.guide.content.exams.items():
            rules = [
                f"scored questions: {exam.scored_questions}", f"minutes: {exam.minutes}", f"fee: USD {exam.fee_usd}", f"valid: {exam.valid_years} years",
                f"wait before a retake: {exam.retake_wait_days} days, as third parties report", f"passing score: {plain(exam.passing_score)}", f"languages: {', '.join(exam.languages)}",
            ]
            self._add("page", EXAM_PAGES[name], "", f"{exam.name}: the rules of the exam", x="\n".join(rules), r="documented")
            for section in exam.sections:
                for objective, says in section.objectives.items():
                    self._add("objective", EXAM_PAGES[name], objective.lower(), plain(says), s=plain(section.name), n=objective, o=[objective], r="documented")


def address(path: str) -> str:
    """The address of a page below the site's root: `tracking/logging.md` -> `tracking/logging/`."""
    return re.sub(r"\.md$", "/", re.sub(r"(^|/)index\.md$", r"\1", path))


@cache
def _prose_and_code(text: str) -> tuple[list[str], list[str]]:
    """A section's own sentences, and the lines of its fences; macro calls and block marks are left out."""
    prose, code, fence = [], [], ""
    for line in _CALL.sub("", text).splitlines():
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip() == fence):
            fence = "" if fence else mark[1]
        elif fence:
            code.append(line)
        elif re.match(r"^\s*(/{3,}|attrs:|[|\s:-]+$|<)", line) or not line.strip():
            prose.append("")
        elif line.lstrip().startswith("|"):
            prose += ["", " · ".join(cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))), ""]
        else:
            prose.append(re.sub(r"^\s*([-*+]|\d+\.|:|#+)\s+", "\n", line))
    paragraphs = re.split(r"\n\s*\n|\n(?=\n)", "\n".join(prose))
    return [s for p in paragraphs for s in sentences(" ".join(p.split()))], code


def _fields(guide: Guide, record: Record) -> list[dict]:
    """Title and text of one record, as its kind has them."""
    lines: list[str] = []
    match record.kind:
        case "facts":
            says = sentences(record.says)
            lines = says[1:] + ([plain(record.asks)] if record.asks else [])
            if record.differs:
                d = record.differs
                lines += [plain(d.topic), f"MLflow 3: {plain(d.mlflow3)}", f"MLflow 2: {plain(d.mlflow2)}", f"changed in {since.shown(guide, record)}"]
            return [{"t": says[0], "x": "\n".join(lines)}]
        case "traps":
            return [{"t": plain(record.title), "x": "\n".join([*sentences(record.right), *sentences(record.wrong), *sentences(record.tell)])}]
        case "pairs":
            rows = [" · ".join(map(plain, row)) for row in record.rows]
            return [{"t": f"{plain(record.left)} or {plain(record.right)}?", "x": "\n".join([*sentences(record.tell), *rows])}]
        case "tables":
            found = []
            for row in record.rows:
                case = "; ".join(f"{plain(column)}: {plain(value)}" for column, value in row.if_.items())
                found.append({"t": plain(record.asks), "x": "\n".join([f"{case} → {plain(row.use)}", *sentences(row.because)])})
            return found
        case "cues":
            return [{"t": plain(record.hears), "x": "\n".join([plain(record.answer), *sentences(record.because), f"not: {plain(record.avoid)}"])}]
        case "terms":
            return [{"t": plain(record.term), "n": ", ".join(map(plain, record.was)), "x": "\n".join(sentences(record.means))}]
        case "questions":
            return [{"t": plain(record.asks), "c": guide.library.section(record.snippet).code if record.snippet else ""}]
        case "errors":
            messages = list(dict.fromkeys(line for reference in record.proof for line in guide.library.section(reference).printed))
            return [{"t": plain(record.raised_by), "m": "\n".join(messages), "x": "\n".join([*sentences(record.means), *sentences(record.cure)])}]
        case "exercises":
            return [{"t": plain(record.asks)}]
        case _:
            return [{"t": plain(record.says), "x": "\n".join(sentences(record.instead))}]
