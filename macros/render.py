"""Records to Markdown: pure functions, one for anchors, one for links.

Blocks are written as pymdownx blocks (`/// html | div`), since raw HTML would hide links from MkDocs' checks.
"""

from __future__ import annotations

import html
import json
import posixpath
import re
from functools import cache

from macros import since, take_away
from macros import text as texts
from macros.guide import EXAM_PAGES, Guide
from macros.records import Documented, Record
from macros.snippets import LINE_TITLES, LINES, Section, Snippet

SINGULAR = {"facts": "fact", "traps": "trap", "pairs": "pair", "tables": "table", "cues": "cue", "terms": "term", "questions": "question", "errors": "error", "claims": "claim", "exercises": "exercise"}
VERDICTS = {"true": "true", "false": "false", "condition": "needs a condition", "version": "depends on the version", "unchecked": "cannot be checked here"}
TIER_TITLES = {"ran": "ran", "client": "client ran", "signature": "signature", "documented": "documented"}
PRACTICE_TITLES = {"high": "changes the answer", "medium": "costs time", "low": "good to know"}


def anchor(record: Record) -> str:
    """The HTML id of a record on any page that shows it, e.g. `trap-second-fit-keeps-first-params`."""
    return f"{SINGULAR[record.kind]}-{record.key}"


def link(here: str, target: str, fragment: str = "") -> str:
    """A relative link from page `here` to page `target` (both relative to docs), as MkDocs checks it."""
    path = _relative(target, posixpath.dirname(here))
    if here == target and fragment:
        return f"#{fragment}"
    return f"{path}#{fragment}" if fragment else path


@cache
def _relative(target: str, folder: str) -> str:
    return posixpath.relpath(target, folder or ".")


def home(here: str, record: Record) -> str:
    """A link to the record on the page that teaches it (terms: in the glossary)."""
    page = "reference/glossary.md" if record.kind == "terms" else record.page
    return link(here, page, anchor(record))


def snippet_anchor(path: str) -> str:
    """The HTML id of a snippet on its topic's proofs page: topic and file, so that a link survives a move between pages."""
    topic, *_, name = path.removesuffix(".py").split("/")
    return f"proof-{topic}-" + re.sub(r"[^a-z0-9]+", "-", name)


def proof_link(here: str, path: str) -> str:
    return link(here, f"reference/proofs/{path.split('/')[0]}.md", snippet_anchor(path))


def block(kind: str, body: str, argument: str = "", **attributes: str) -> str:
    """A pymdownx block; the number of slashes grows with what is nested inside."""
    inner = max((len(m) for m in re.findall(r"^/{3,}", body, re.MULTILINE)), default=2)
    slashes = "/" * (inner + 1)
    named = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    head = f"{slashes} {kind}" + (f" | {argument}" if argument else "")
    options = f"\n    attrs: {json.dumps(named)}" if named else ""
    return f"{head}{options}\n\n{body.strip()}\n\n{slashes}\n"


def prose(here: str, text: str) -> str:
    """A record's text on page `here`: links to `topic/page.md` are written from docs and made relative."""
    return re.sub(r"\]\((?!https?:)([\w./-]+\.md)(#[\w-]+)?\)", lambda m: f"]({link(here, m[1], (m[2] or '')[1:])})", text)


def claimed(snippet: Snippet) -> str:
    """What a snippet claims, as Markdown: outside of code its signs stand for themselves."""
    return "`".join(part if n % 2 else re.sub(r"([_*])", r"\\\1", part) for n, part in enumerate(snippet.claim.split("`")))


def cell(here: str, text: str) -> str:
    """Text for a table cell."""
    return texts.cell(prose(here, text))


def badge(guide: Guide, here: str, proof: str | Documented) -> str:
    """The badge that says how one proof was made, linking to it."""
    if isinstance(proof, Documented):
        return f"[documented *{proof.read}*]({proof.url}){{ .proof .proof--documented }}"
    path = proof.partition("#")[0]
    snippet = guide.library.snippets[path]
    return f"[{TIER_TITLES[snippet.tier]} *{_versions(guide, snippet)}*]({proof_link(here, path)}){{ .proof .proof--{snippet.tier} }}"


def _versions(guide: Guide, snippet: Snippet) -> str:
    return " · ".join(guide.versions[line] for line in snippet.lines)


def badges(guide: Guide, here: str, proofs: list[str | Documented]) -> str:
    """One badge for each different file or page, strongest first."""
    if not proofs:
        return f"[cannot be checked here]({link(here, 'reference/proofs/index.md', 'unchecked')}){{ .proof .proof--unchecked }}"
    files = {p.partition("#")[0] if isinstance(p, str) else p.url: p for p in reversed(proofs)}
    ranked = sorted(files.values(), key=lambda p: list(TIER_TITLES).index(guide.tier(p)))
    return " ".join(badge(guide, here, p) for p in ranked)


def marks(guide: Guide, here: str, proofs: list[str | Documented]) -> str:
    """One quiet mark for each tier among a record's proofs, strongest first; the front end opens it in place.

    That a snippet ran on every release is the rule and shows a sign only; a release less, or a weaker tier, shows in words.
    """
    if not proofs:
        return badges(guide, here, proofs)
    by_tier: dict[str, list[str | Documented]] = {}
    for proof in sorted(proofs, key=lambda p: list(TIER_TITLES).index(guide.tier(p))):
        by_tier.setdefault(guide.tier(proof), []).append(proof)
    found = []
    for tier, same in by_tier.items():
        if tier == "documented":
            found += [badge(guide, here, proof) for proof in dict.fromkeys(same)]
            continue
        ran_on = {line for reference in same for line in guide.library.snippets[reference.partition("#")[0]].lines}
        whole = "" if ran_on == set(LINES) else " .mark--one"
        told = " · ".join(guide.versions[line] for line in LINES if line in ran_on)
        names = " ".join(same)
        found.append(f'[{TIER_TITLES[tier]} *{told}*]({proof_link(here, same[0].partition("#")[0])}){{ .proof .proof--{tier} .mark{whole} data-proofs="{names}" }}')
    return " ".join(found)


def chips(guide: Guide, here: str, objectives: list[str] | tuple[str, ...]) -> str:
    """Exam objectives as links to what the exam asks."""
    found = []
    for objective in objectives:
        exam = guide.exam_of(objective)
        if exam:
            found.append(f"[{objective}]({link(here, EXAM_PAGES[exam], objective.lower())}){{ .objective }}")
    return " ".join(found)


def objectives_line(guide: Guide, here: str, objectives: tuple[str, ...]) -> str:
    """The line below a heading: which objectives the section answers, in words."""
    asked = guide.content.objectives()
    told = "; ".join(f"{chips(guide, here, (o,))} {asked[o]}" for o in objectives)
    return f"{told}\n{{ .objectives }}\n"


def _foot(guide: Guide, here: str, record: Record, taught: bool = False) -> str:
    # The rows of a table carry marks of their own.
    proved = record.proof if record.kind == "tables" else record.proofs()
    if not taught:
        asked = chips(guide, here, record.objectives) if record.kind == "questions" else ""
        return f"{marks(guide, here, proved)} {asked}".strip() + "\n{ .record__proof }\n"
    parts = [badges(guide, here, proved), chips(guide, here, getattr(record, "objectives", []))]
    if record.page != here:
        page = guide.pages.get(record.page)
        parts.append(f"[{page.title if page else record.page}]({home(here, record)}){{ .record__home }}")
    return " ".join(p for p in parts if p) + "\n{ .record__proof }\n"


def record(guide: Guide, here: str, item: Record) -> str:
    """Any record in full, as a block with its anchor and its proof."""
    body = {
        "facts": _fact, "traps": _trap, "pairs": _pair, "tables": _table, "cues": _cue,
        "terms": _term, "questions": _question, "errors": _error, "claims": _claim, "exercises": _exercise,
    }[item.kind](guide, here, item)
    classes = f"record record--{SINGULAR[item.kind]}"
    if item.kind == "traps":
        classes += f" severity--{item.severity}"
    attributes = {"class_": classes, "id": anchor(item), "data_record": item.id}
    if item.kind == "questions":
        attributes |= {"data_objectives": " ".join(item.objectives), "data_difficulty": item.difficulty}
        if item.snippet:
            path, _, section = item.snippet.partition("#")
            attributes |= runnable(guide, path, section)
    if item.kind == "exercises":
        attributes |= {"data_start": item.start.strip("\n")} | runnable(guide, item.snippet, "solution")
    in_chapter = item.page == here
    if item.kind == "traps" and not in_chapter:
        attributes["data_exams"] = " ".join(sorted({exam for o in item.objectives if (exam := guide.exam_of(o))}))
    if in_chapter and item.kind == "facts" and not item.differs:
        # A line of a list, so its mark stands at the end of the sentence.
        return block("html", f"{body} {marks(guide, here, item.proofs())}", "div", **attributes)
    return block("html", f"{body}\n\n{_foot(guide, here, item, taught=not in_chapter)}", "div", **attributes)


def _title(text: str) -> str:
    return f"**{text}**\n{{ .record__title }}\n"


def _fact(guide: Guide, here: str, item) -> str:
    text = prose(here, item.says)
    if item.differs:
        d = item.differs
        text += f"\n\n| line | {d.topic.replace('|', chr(92) + '|')} |\n|---|---|\n"
        text += f"| MLflow 3 | {cell(here, d.mlflow3)} |\n| MLflow 2 | {cell(here, d.mlflow2)} |\n| changed in | {since.shown(guide, item)} |\n"
    return text


def _trap(guide: Guide, here: str, item) -> str:
    parts = [
        _title(prose(here, item.title)),
        f"Believed\n:   {prose(here, item.wrong)}\n",
        f"In fact\n:   {prose(here, item.right)}\n",
        f"How to spot it\n:   {prose(here, item.tell)}\n",
    ]
    if item.page != here:
        parts.append(f"Severity\n:   {item.severity}: {PRACTICE_TITLES[item.severity]}\n")
    return "\n".join(parts)


def _pair(guide: Guide, here: str, item) -> str:
    rows = [f"| aspect | {cell(here, item.left)} | {cell(here, item.right)} |", "|---|---|---|"]
    rows += [f"| {cell(here, a)} | {cell(here, b)} | {cell(here, c)} |" for a, b, c in item.rows]
    return _title(f"{prose(here, item.left)} or {prose(here, item.right)}?") + "\n" + "\n".join(rows) + f"\n\n**Tell them apart:** {prose(here, item.tell)}\n"


def _table(guide: Guide, here: str, item) -> str:
    columns = list(item.when)
    rows = ["| " + " | ".join(cell(here, c) for c in columns) + " | use | because |", "|---" * (len(columns) + 2) + "|"]
    for row in item.rows:
        # The style sheet shows the attribute on a phone, where a row is a card below no header.
        values = [f'{cell(here, row.if_.get(c, "any"))} {{ data-column="{html.escape(c)}" }}' for c in columns]
        proof = " " + marks(guide, here, row.proof) if row.proof else ""
        rows.append(f"| {' | '.join(values)} | **{cell(here, row.use)}** | {cell(here, row.because)}{proof} |")
    return _title(prose(here, item.asks)) + "\n" + "\n".join(rows) + "\n"


def _cue(guide: Guide, here: str, item) -> str:
    return "\n".join([
        _title(f"If the question says: “{prose(here, item.hears)}”"),
        f"Answer\n:   {prose(here, item.answer)}\n",
        f"Avoid\n:   {prose(here, item.avoid)}\n",
        f"Because\n:   {prose(here, item.because)}\n",
    ])


def _term(guide: Guide, here: str, item) -> str:
    was = f" *(was: {', '.join(item.was)})*" if item.was else ""
    return f"**{item.term}**{was}\n:   {prose(here, item.means)}\n"


def _question(guide: Guide, here: str, item) -> str:
    parts = [prose(here, item.asks) + "\n{ .question__asks }\n"]
    if item.snippet:
        section = guide.library.section(item.snippet)
        parts.append(_python(section.code))
        snippet = guide.library.snippets[item.snippet.partition("#")[0]]
        if len(snippet.lines) == 1:
            parts.append(f"On {LINE_TITLES[snippet.lines[0]]}.\n{{ .question__line }}\n")
    options = "\n".join(f"{n}. {prose(here, option.says)}" for n, option in enumerate(item.options, 1))
    parts.append(block("html", options, "div", class_="question__options"))
    answer = []
    for letter, option in zip("ABCDE", item.options):
        verdict, css = ("Right", "right") if option.right else ("Wrong", "wrong")
        answer.append(f"- **{letter}. {verdict}.** {prose(here, option.why)}\n{{ .option--{css} }}")
    parts.append(block("details", "\n".join(answer), "Answer and why", class_="answer"))
    return "\n".join(parts)


def _error(guide: Guide, here: str, item) -> str:
    parts = []
    for reference in item.proof:
        section = guide.library.section(reference)
        snippet = guide.library.snippets[reference.partition("#")[0]]
        where = " and ".join(LINE_TITLES[line] for line in snippet.lines)
        parts.append(block("html", f"Printed on {where}\n{{ .error__line }}\n\n" + _fence("text", section.printed), "div", class_="error__message"))
    parts.append(f"Raised by\n:   {prose(here, item.raised_by)}\n\nMeans\n:   {prose(here, item.means)}\n\nCure\n:   {prose(here, item.cure)}\n")
    return "\n".join(parts)


def _claim(guide: Guide, here: str, item) -> str:
    return "\n".join([
        f"Guides say\n:   {prose(here, item.says)}\n",
        f"Verdict\n:   *{VERDICTS[item.verdict]}*{{ .verdict .verdict--{item.verdict} }}\n",
        f"What is so\n:   {prose(here, item.instead)}\n",
    ])


def _exercise(guide: Guide, here: str, item) -> str:
    snippet = guide.library.snippets[item.snippet]
    parts = [prose(here, item.asks) + "\n{ .exercise__asks }\n"]
    if "given" in snippet.sections:
        parts.append("Given:\n\n" + _python(snippet.sections["given"].code))
    start = "What you start with" + (", which ends as below:" if item.fails else ":")
    parts.append(block("html", f"{start}\n\n{_python(item.start)}", "div", class_="exercise__start"))
    if item.fails:
        parts.append(_fence("text", item.fails.splitlines()))
    if len(snippet.lines) == 1:
        parts.append(f"On {LINE_TITLES[snippet.lines[0]]}.\n{{ .question__line }}\n")
    for number, hint in enumerate(item.hints, 1):
        parts.append(block("details", prose(here, hint), f"Hint {number}", class_="exercise__hint"))
    solution = [_python(snippet.sections["solution"].code), prose(here, item.why) + "\n", "Attempts that fail, and what they end with:\n"]
    for attempt in item.wrong:
        solution += [_python(attempt.code.strip("\n")), _fence("text", attempt.says.splitlines())]
    parts.append(block("details", "\n".join(solution), "Solution and why", class_="answer"))
    command = f"Put it into a folder, and later check what you wrote there:\n\n{_fence('bash', [f'make exercise E={item.place}'])}"
    parts.append(block("details", command, "On your machine", class_="exercise__machine"))
    return "\n".join(parts)


def _python(code: str) -> str:
    return _fence("python", code.splitlines())


def _fence(language: str, lines: list[str]) -> str:
    longest = max((len(m) for m in re.findall(r"`+", "\n".join(lines))), default=0)
    mark = "`" * max(3, longest + 1)
    return "\n".join([f"{mark}{language}", *lines, mark]) + "\n"


def code(guide: Guide, here: str, references: tuple[str, ...], predict: bool = False) -> str:
    """Sections of snippets with what they printed; several references become tabs by MLflow line.

    With `predict` the front end hides the output until the reader has guessed it.
    """
    shown = [(guide.library.snippets[r.partition("#")[0]], guide.library.section(r)) for r in references]
    parts = [_snippet(guide, here, snippet, section, predict) for snippet, section in shown]
    if len(parts) == 1:
        return parts[0]
    tabs = []
    for (snippet, _), part in sorted(zip(shown, parts), key=lambda pair: LINES.index(pair[0][0].lines[0])):
        tabs.append(block("tab", part, LINE_TITLES[snippet.lines[0]]))
    return "\n".join(tabs)


def _snippet(guide: Guide, here: str, snippet: Snippet, section: Section, predict: bool) -> str:
    parts = [_python(section.code)]
    if section.printed:
        hidden = {"data_predict": ""} if predict else {}
        parts.append(block("html", _fence("text", section.printed), "div", class_="snippet__output", **hidden))
    meta = f"{marks(guide, here, [f'{snippet.path}#{section.name}'])} [`{_file(here, snippet.path)}`]({proof_link(here, snippet.path)}){{ .snippet__file }}"
    if snippet.reason:
        meta += f" *{snippet.reason}*{{ .snippet__reason }}"
    parts.append(f"{meta}\n{{ .snippet__meta }}\n")
    parts.append(block("details", _take_away(guide, here, snippet), "Try it", class_="snippet__try", **_needs(guide, snippet)))
    attributes = {"class_": "snippet", "data_snippet": snippet.path, "data_section": section.name}
    return block("html", "\n".join(parts), "div", **attributes | runnable(guide, snippet.path, section.name))


def _file(here: str, path: str) -> str:
    """What a snippet is called on page `here`: on the page of its own folder its name, so that the line below it stays one line."""
    folder, _, name = path.rpartition("/")
    return name if folder == here.removesuffix(".md") else f"snippets/{path}"


def runnable(guide: Guide, path: str, section: str) -> dict[str, str]:
    """What the front end reads to offer Run: the snippet, its section, and where it runs, today's line first."""
    lines = guide.runs_in_browser(path)
    if not lines:
        return {}
    return {"data_snippet": path, "data_section": section, "data_browser": browser_lines(guide, lines)}


def browser_lines(guide: Guide, lines: list[str]) -> str:
    """Lines with their releases and the megabytes of a first run as the front end reads them: `mlflow3=3.17.2=8.0 mlflow2=2.22.5=7.6`."""
    return " ".join(f"{line}={guide.versions[line]}={guide.runtime[line]:.1f}" for line in lines)


def built_link(here: str, address: str, title: str, attribute: str = "", anchor: str = "") -> str:
    """A link to what is written when the site is built, so that MkDocs could not check it; `address` is from the site's root."""
    place = here.removesuffix("index.md") if here.endswith("index.md") else here.removesuffix(".md") + "/"
    slash = "/" if address.endswith("/") else ""
    return f'<a href="{posixpath.relpath(address, place or ".")}{slash}{anchor and "#" + anchor}"{attribute}>{title}</a>'


def download(here: str, path: str, title: str) -> str:
    """A link to a file below `downloads/`."""
    return built_link(here, f"downloads/{path}", title, " download")


def _take_away(guide: Guide, here: str, snippet: Snippet) -> str:
    """The way to what runs a snippet elsewhere, which `web/src/lesson/try.ts` puts here instead, and why it does not run in the browser."""
    name = snippet_anchor(snippet.path).removeprefix(f"proof-{snippet.topic}-")
    parts = [f"<p>{built_link(here, f'proofs/{snippet.topic}/{name}/', 'The commands and the files', anchor='take')}</p>\n"]
    why = [says for line, says in guide.browser.get(snippet.path, {}).items() if says is not True]
    if guide.runtime and why and not guide.runs_in_browser(snippet.path):
        parts.append(f"No Run button: {why[0]}\n{{ .snippet__why }}\n")
    return "\n".join(parts)


def _needs(guide: Guide, snippet: Snippet) -> dict[str, str]:
    """What the front end reads to say how a snippet is run elsewhere: what to install, and whether it goes on from others."""
    needs = {"data_pip": " ".join(take_away.requirements(guide, snippet))} if take_away.is_notebook(snippet) else {}
    return needs | ({"data_after": ""} if snippet.after else {})


def deeper(guide: Guide, here: str) -> str:
    """The mark above the part of a page that no exam point needs; the front end folds each `##` section after it."""
    below = [part for part in guide.pages[here].parts() if not part.core]
    sections = "one section" if len(below) == 1 else f"{len(below)} sections"
    return block("html", f"**Deeper.** What stands above is enough for the exams. Below: {sections} for who wants more.\n", "div", class_="deeper", data_deeper="")


def many(guide: Guide, here: str, ids: tuple[str, ...]) -> str:
    return "\n".join(record(guide, here, guide.records[i]) for i in ids)
