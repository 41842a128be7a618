"""Scaffolds that pass the checker as they are: `make new W="fact tracking/logging which-type-comes-back"`.

    chapter TOPIC TITLE                 a folder with its first page, its place in the menu and its overviews
    page TOPIC/PAGE TITLE               a page and its place in the menu
    snippet TOPIC/PAGE/NAME.py          a file that runs, shown on its page
    KIND TOPIC/PAGE KEY [PROOF]         a record of a kind (fact, trap, pair, table, cue, term, question, error, claim),
                                        called on its page; without PROOF it rests on the page's newest snippet
    overviews                           the cheat sheet, decision and proof pages that a topic lacks, as every other call adds too

What is yours to write begins with "Write". Nothing that exists is written over.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from macros import check, remembered
from macros import guide as guides
from macros.guide import Guide
from macros.records import KINDS

SCHEMA = "# yaml-language-server: $schema=../../../macros/schema/records.json\n"

SNIPPET = '''\
"""Write the claim in one sentence."""

# region shown
words = "Write the shortest code that makes the point".split()
print(len(words))
#> 8
# endregion

assert len(words) == 8
'''

EXERCISE = '''\
"""`max` with `key=len` finds the longest word."""

# region given
words = "Write the shortest code that makes the point".split()
# endregion

# region solution
longest = max(words, key=len)
# endregion

assert longest == "shortest", "`longest` is not the word with the most letters."
'''

RECORDS = {
    "exercises": """\
    asks: Write what the reader has to do ({key}). Put the longest of `words` into `longest`.
    start: |
      longest = ...
    hints:
      - "`max` takes a `key`."
    why: Write why it is so.
    wrong:
      - code: longest = max(words)
        says: "`longest` is not the word with the most letters."
    objectives: []
""",
    "facts": """\
    says: Write what is so ({key}).
    objectives: []
    proof: {proof}
""",
    "traps": """\
    title: Write the trap in a few words ({key})
    wrong: Write what people believe.
    right: Write what is so.
    tell: Write how to notice it in a question.
    severity: medium
    objectives: []
    proof: {proof}
""",
    "pairs": """\
    left: write one
    right: write the other
    tell: Write the question that tells them apart ({key}).
    rows:
      - [write what is compared, write it for the one, write it for the other]
    objectives: []
    proof: {proof}
""",
    "tables": """\
    asks: Write what is decided ({key})?
    when:
      write a condition: [yes, no]
    rows:
      - if: {{write a condition: yes}}
        use: write what to use
        because: write why.
      - if: {{write a condition: no}}
        use: write what to use instead
        because: write why.
    objectives: []
    proof: {proof}
""",
    "cues": """\
    hears: write the words of a question ({key})
    answer: write what they ask for
    avoid: write what they tempt to
    because: write why.
    objectives: []
    proof: {proof}
""",
    "terms": """\
    term: {key}
    means: Write what it means.
    proof: {proof}
""",
    "questions": """\
    asks: Write a question that stands without its options ({key})?
    options:
      - says: Write the right answer.
        right: true
        why: Write why it is right.
      - says: Write a mistake that people make.
        why: Write why it is wrong.
      - says: Write another mistake.
        why: Write why it is wrong.
      - says: Write a third mistake.
        why: Write why it is wrong.
    objectives: []
    difficulty: medium
    proof: {proof}
""",
    "errors": """\
    raised_by: write the call ({key})
    means: Write what the message means.
    cure: Write what to do.
    proof: [{proof}]
""",
    "claims": """\
    says: Write what study guides say, in your words ({key}).
    verdict: condition
    instead: Write what is so.
    proof: {proof}
""",
}

OVERVIEWS = {
    "cheat-sheets": ("---\nhide: [toc]\n---\n# {title} cheat sheet\n\nThe lines that decide, each with the section that explains it. Print it on one page; every other line is in the [finder](finder.md).\n\n{{{{ sheet(\"{topic}\") }}}}\n"),
    "decide": ("# {title}: decisions\n\nThe choices of the chapter as tables: every combination of the columns meets exactly one row.\n\n{{{{ decisions(\"{topic}\") }}}}\n"),
    "reference/proofs": ("# {title}: proofs\n\nEach snippet of the chapter: what it claims, where it ran, what cites it, and the whole file with its asserts.\n\n{{{{ proofs(\"{topic}\") }}}}\n"),
}


class Refused(Exception):
    """What was asked for cannot be made; the message says why and what would be right."""


class Scaffold:
    """Writes below `root` and remembers what it touched."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.touched: list[str] = []

    def chapter(self, topic: str, title: str) -> None:
        """A new topic with its first page."""
        _matches(topic, r"[a-z][a-z0-9-]*", "a topic is one lower-case word, as in `tracking`")
        if (self.root / "docs" / topic).exists():
            raise Refused(f"docs/{topic}/ exists; `page {topic}/<page> <title>` adds a page to it")
        self._page(f"{topic}/index", title)
        self._to_menu(r"^      .*\b[\w-]+/[\w-]+\.md$", f"      - {title}:\n          - {topic}/index.md", "Learn")

    def page(self, place: str, title: str) -> None:
        """A new page of a topic that exists."""
        _matches(place, r"[a-z][a-z0-9-]*/[a-z][a-z0-9-]*", "a page is `topic/page`, lower-case words joined by hyphens")
        topic = place.partition("/")[0]
        if not (self.root / "docs" / topic).exists():
            raise Refused(f"docs/{topic}/ does not exist; `chapter {topic} <title>` makes it")
        self._page(place, title)
        self._to_menu(rf"^\s+- (.*: )?{topic}/[\w-]+\.md$", f"          - {place}.md", "Learn")

    def snippet(self, path: str) -> None:
        """A new snippet, shown at the end of its page."""
        path = path.removeprefix("snippets/")
        _matches(path, r"[a-z][a-z0-9-]*/[a-z][a-z0-9-]*/[a-z][a-z0-9_]*\.py", "a snippet is `topic/page/what_it_shows.py`, its name in lower case with underscores")
        page = path.rpartition("/")[0]
        self._needs_page(page)
        self._write(f"snippets/{path}", SNIPPET)
        self._call(page, f'{{{{ code("{path}#shown") }}}}')

    def record(self, kind: str, page: str, key: str, proof: str | None) -> None:
        """A new record of a page, called at the page's end."""
        _matches(key, r"[a-z0-9]+(-[a-z0-9]+)*", "a key is lower-case words joined by hyphens")
        self._needs_page(page)
        guide = guides.load(self.root)
        topic = page.partition("/")[0]
        taken = next((r for r in guide.records.values() if r.key == key and (r.kind == kind or r.topic == topic)), None)
        if taken:
            raise Refused(f"the key `{key}` is taken by {taken.path}:{taken.line}; choose another")
        if kind == "exercises":
            self._write(f"snippets/{page}/exercise_{key.replace('-', '_')}.py", EXERCISE)
            proof = f"{page}/exercise_{key.replace('-', '_')}.py#solution"
            guide = guides.load(self.root)
        proof = proof or self._newest_proof(guide, page, printed=kind == "errors")
        if guide.library.section(proof) is None:
            raise Refused(f"`{proof}` is no section of a snippet; name one as topic/page/file.py#section")
        file = self.root / f"docs/_data/{page}.yml"
        text = file.read_text(encoding="utf-8") if file.exists() else SCHEMA
        entry = f"  {key}:\n" + RECORDS[kind].format(key=key.replace("-", " "), proof=proof)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_with_entry(text, kind, entry), encoding="utf-8")
        self.touched.append(f"docs/_data/{page}.yml")
        if kind != "terms":
            self._call(page, f'{{{{ {kind}("{topic}/{key}") }}}}')

    def overviews(self) -> None:
        """The pages that list a topic's records and snippets, where a topic needs one and has none."""
        guide = guides.load(self.root)
        for problem in check.problems(guide):
            place, _, page = problem.path.removeprefix("docs/").rpartition("/")
            if "is missing; write a title" in problem.message and place in OVERVIEWS:
                self._overview(guide, place, page.removesuffix(".md"))

    def _overview(self, guide: Guide, place: str, topic: str) -> None:
        title = guide.topic_title(topic)
        self._write(f"docs/{place}/{topic}.md", OVERVIEWS[place].format(title=title, topic=topic))
        indent = "          " if place == "reference/proofs" else "      "
        self._to_menu(rf"^\s+- (.*: )?{place}/[\w-]+\.md$", f"{indent}- {title}: {place}/{topic}.md", None)
        hub = self.root / f"docs/{place}/index.md"
        if hub.exists() and re.search(r"^- \[.*\]\([\w-]+\.md\)$", hub.read_text(encoding="utf-8"), re.MULTILINE):
            hub.write_text(hub.read_text(encoding="utf-8").rstrip("\n") + f"\n- [{title}]({topic}.md)\n", encoding="utf-8")
            self.touched.append(f"docs/{place}/index.md")

    def _page(self, place: str, title: str) -> None:
        text = f"# {title}\n\nAfter this page you can decide something: write what.\n\n## Write the decision as a heading\n\nWrite why it is so, in three to six sentences.\n"
        self._write(f"docs/{place}.md", text)

    def _needs_page(self, page: str) -> None:
        if not (self.root / f"docs/{page}.md").is_file():
            raise Refused(f"docs/{page}.md does not exist; `page {page} <title>` makes it")

    def _newest_proof(self, guide: Guide, page: str, printed: bool) -> str:
        files = [s for s in guide.library.snippets.values() if s.path.startswith(f"{page}/")]
        files.sort(key=lambda snippet: (self.root / "snippets" / snippet.path).stat().st_mtime, reverse=True)
        for snippet in files:
            for name, section in snippet.sections.items():
                if section.printed or not printed:
                    return f"{snippet.path}#{name}"
        raise Refused(f"snippets/{page}/ holds nothing that could prove it; `snippet {page}/<what_it_shows>.py` comes first")

    def _write(self, shown: str, text: str) -> None:
        file = self.root / shown
        if file.exists():
            raise Refused(f"{shown} exists; choose another name")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        self.touched.append(shown)

    def _call(self, page: str, call: str) -> None:
        """Put a call at the end of a page, above the list of downloads that a chapter ends with."""
        file = self.root / f"docs/{page}.md"
        text = file.read_text(encoding="utf-8").rstrip("\n")
        head, mark, tail = text.rpartition("{{ downloads(")
        text = f"{head}{call}\n\n{mark}{tail}\n" if mark else f"{text}\n\n{call}\n"
        file.write_text(text, encoding="utf-8")
        self.touched.append(f"docs/{page}.md")

    def _to_menu(self, after: str, entry: str, section: str | None) -> None:
        """Put an entry into the menu below the last line that `after` fits, of that section or of all."""
        file = self.root / "mkdocs.yml"
        if not file.exists():
            return
        lines = file.read_text(encoding="utf-8").splitlines()
        start = lines.index("nav:")
        end = len(lines)
        if section:
            start = next((n for n, line in enumerate(lines) if line.rstrip() == f"  - {section}:"), start)
            end = next((n for n in range(start + 1, len(lines)) if re.match(r"  - ", lines[n])), len(lines))
        fitting = [n for n in range(start, end) if re.match(after, lines[n])]
        lines.insert((fitting[-1] if fitting else start) + 1, entry)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.touched.append("mkdocs.yml")


def _matches(text: str, pattern: str, right: str) -> None:
    if not re.fullmatch(pattern, text):
        raise Refused(f"`{text}` is no name for it; {right}")


def _with_entry(text: str, kind: str, entry: str) -> str:
    """The records file with an entry more, as the last of its kind."""
    lines = text.splitlines()
    start = next((n for n, line in enumerate(lines) if re.match(rf"{kind}:\s*(#.*)?$", line)), None)
    if start is None:
        return "\n".join([*lines, f"{kind}:", entry])
    end = next((n for n in range(start + 1, len(lines)) if re.match(r"\S", lines[n]) and not lines[n].startswith("#")), len(lines))
    while not lines[end - 1].strip():
        end -= 1
    return "\n".join([*lines[:end], entry.rstrip("\n"), *lines[end:]]) + "\n"


def main(root: Path, arguments: list[str]) -> int:
    """Make what is asked for, then check the whole guide; 0 when nothing is wrong, else 1."""
    remembered.start(root)
    scaffold = Scaffold(root)
    what, *rest = arguments or [""]
    kind = next((name for name in KINDS if what in (name, name[:-1])), None)
    try:
        if what == "chapter" and len(rest) > 1:
            scaffold.chapter(rest[0], " ".join(rest[1:]))
        elif what == "page" and len(rest) > 1:
            scaffold.page(rest[0], " ".join(rest[1:]))
        elif what == "snippet" and len(rest) == 1:
            scaffold.snippet(rest[0])
        elif kind and len(rest) in (2, 3):
            scaffold.record(kind, rest[0], rest[1], rest[2] if len(rest) == 3 else None)
        elif what != "overviews" or rest:
            raise Refused(__doc__.strip())
        scaffold.overviews()
    except Refused as refusal:
        print(refusal)
        return 1
    for shown in dict.fromkeys(scaffold.touched):
        print(f"wrote {shown}")
    return check.main(root)


if __name__ == "__main__":
    sys.exit(main(Path.cwd(), sys.argv[1:]))
