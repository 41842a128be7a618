"""Pages made of many records: the finder, decision tables, traps, glossary, proofs and the rest.

Each function returns Markdown for one macro call. Headings begin at level 2.
"""

from __future__ import annotations

import html
import json
from collections import Counter
from itertools import groupby

from macros import proof_pages, render, runtimes, since
from macros import freshness as ages
from macros.check import CHEAT_SHEET_KINDS
from macros.guide import TIERS, Guide
from macros.records import Record
from macros.render import anchor, badges, cell, home, link, proof_link, record, snippet_anchor
from macros.snippets import LINE_TITLES, LINES


SHOWN_BY = 1
"""Snippets that the API index links for one name; `log_param` stands in a hundred."""
CITERS = 2
"""Records and pages that a topic's list of proofs links for one snippet; the snippet's own page has all."""


def _page_heading(guide: Guide, here: str, path: str) -> str:
    page = guide.pages.get(path)
    return f"## [{page.title}]({link(here, path)})\n" if page else f"## {path}\n"


def _by_page(items: list) -> list[tuple[str, list]]:
    return [(page, list(group)) for page, group in groupby(items, key=lambda r: r.page)]


def finder(guide: Guide, here: str) -> str:
    """Every line of every cheat sheet, to filter: the front end makes one table of `data/finder.json`; each topic's part is a page too."""
    names = json.dumps({name: exam.name.removeprefix("Databricks Certified ") for name, exam in guide.content.exams.items()})
    controls = f"<div data-search='finder' data-worlds='lines' data-exams='{names}'></div>\n"
    lists = [f'- {render.built_link(here, f"finder/{topic}/", guide.topic_title(topic))}, {len(items)} lines' for topic, items in lines_of_sheets(guide)]
    return controls + "\n" + render.block("html", "\n".join(lists), "div", class_="finder")


def lines_of_sheets(guide: Guide) -> list[tuple[str, list[Record]]]:
    """Topics with the records that cheat sheets are made of, each in the order of its pages."""
    rank = {path: n for n, path in enumerate(guide.order)}
    found = []
    for topic in guide.topics():
        items = sorted((r for kind in CHEAT_SHEET_KINDS for r in guide.of_kind(kind, topic)), key=lambda r: (rank.get(r.page, len(rank)), r.page))
        if items:
            found.append((topic, items))
    return found


def finder_table(guide: Guide, here: str, topic: str, items: list[Record], differing: runtimes.Differing) -> str:
    """The lines of a topic as a table, with what the finder's filter reads."""
    rows = ["| topic | kind | remember | proof |", "|---|---|---|---|"]
    for item in items:
        exams = " ".join(sorted({exam for o in item.objectives if (exam := guide.exam_of(o))}))
        ran_on = {line for p in item.proofs() if isinstance(p, str) for line in guide.library.snippets[p.partition("#")[0]].lines}
        about = f'data-topic="{topic}" data-exams="{exams}" data-lines="{" ".join(line[-1] for line in LINES if line in ran_on)}"'
        if differs := differing.on(item.proofs()):
            about += f' data-differs="{differs}"'
        if item.id in guide.core_records and by_heart(item):
            about += ' data-by-heart="yes"'
        label = f'[{render.SINGULAR[item.kind]}]({home(here, item)}){{ .kind .kind--{render.SINGULAR[item.kind]} {about} }}'
        rows.append(f"| {guide.topic_title(topic)} | {label} | {cell(here, one_line(item))} | {badges(guide, here, item.proofs()[:1])} |")
    return "\n".join(rows)


def by_heart(item: Record) -> bool:
    """Whether a record of a page's core belongs on the one printed page of its topic: what a flashcard asks, pairs, severe traps."""
    match item.kind:
        case "facts":
            return bool(item.asks)
        case "traps":
            return item.severity == "high"
        case kind:
            return kind == "pairs"


def one_line(item: Record) -> str:
    """A record in one line, as a cheat sheet shows it."""
    match item.kind:
        case "facts":
            return item.says
        case "pairs":
            return f"**{item.left}** or **{item.right}**: {item.tell}"
        case "traps":
            return f"**{item.title}.** {item.right}"
        case "cues":
            return f"“{item.hears}”: **{item.answer}**, not {item.avoid}"
        case "tables":
            uses = "; ".join(dict.fromkeys(row.use for row in item.rows))
            return f"**{item.asks}** {uses}"
        case "errors":
            return f"{item.raised_by}: {item.cure}"
        case "terms":
            return f"**{item.term}**: {item.means}"
        case "claims":
            return item.instead
        case _:
            return item.asks


def decisions(guide: Guide, here: str, topic: str) -> str:
    """All decision tables of a topic."""
    return _grouped(guide, here, guide.of_kind("tables", topic))


def _grouped(guide: Guide, here: str, items: list) -> str:
    parts = []
    for page, records in _by_page(items):
        parts.append(_page_heading(guide, here, page))
        parts += [record(guide, here, item) for item in records]
    return "\n".join(parts)


def every(guide: Guide, here: str, kind: str) -> str:
    """All records of one kind, by the page that teaches them; of a trap what is believed and what is so, since its page has the rest."""
    items = guide.of_kind(kind)
    return _short_traps(guide, here, items) if kind == "traps" else _grouped(guide, here, items)


def _short_traps(guide: Guide, here: str, items: list) -> str:
    parts = []
    for page, traps in _by_page(items):
        parts.append(_page_heading(guide, here, page))
        for trap in traps:
            told = f"**[{render.prose(here, trap.title)}]({home(here, trap)})** Believed: {render.prose(here, trap.wrong)} In fact: {render.prose(here, trap.right)}"
            foot = " ".join([render.PRACTICE_TITLES[trap.severity], badges(guide, here, trap.proofs()[:1]), render.chips(guide, here, trap.objectives)])
            body = f"{told}\n\n{foot}\n{{ .record__proof }}\n"
            exams = " ".join(sorted({exam for o in trap.objectives if (exam := guide.exam_of(o))}))
            parts.append(render.block("html", body, "div", class_=f"record record--trap severity--{trap.severity}", id=anchor(trap), data_record=trap.id, data_exams=exams))
    return "\n".join(parts)


def all_traps(guide: Guide, here: str) -> str:
    """All traps by the page that teaches them, with what the filter above them reads."""
    names = {
        "severities": {severity: f"{severity}: {means}" for severity, means in render.PRACTICE_TITLES.items()},
        "exams": {name: exam.name.removeprefix("Databricks Certified ") for name, exam in guide.content.exams.items()},
        "topics": {topic: guide.topic_title(topic) for topic in guide.topics()},
    }
    told = " ".join(f'data-{name}="{html.escape(json.dumps(value))}"' for name, value in names.items())
    return f"<div data-road='traps' {told}></div>\n\n" + every(guide, here, "traps")


def all_exercises(guide: Guide, here: str) -> str:
    """A link to each exercise, by topic; the front end marks those that the reader has solved."""
    parts = []
    for topic in guide.topics():
        items = guide.of_kind("exercises", topic)
        if not items:
            continue
        rows = []
        for item in items:
            where = "in the page" if guide.runs_in_browser(item.snippet) else "on your machine"
            rows.append(f"- {render.prose(here, item.asks)} [{guide.pages[item.page].title}, {where}]({render.home(here, item)}){{ .exercise__link data-exercise=\"{item.id}\" }}")
        parts.append(f"## {guide.topic_title(topic)}\n\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def glossary(guide: Guide, here: str) -> str:
    """All terms in alphabetical order, then old names pointing at today's."""
    terms = sorted(guide.content.of_kind("terms"), key=lambda t: t.term.casefold())
    old = sorted(((was, t) for t in terms for was in t.was), key=lambda pair: pair[0].casefold())
    parts = ["## Terms\n", *(record(guide, here, t) for t in terms)]
    if old:
        parts += ["## Old names\n", "| the exam or an older guide says | today |", "|---|---|"]
        parts += [f"| {cell(here, was)} | [{cell(here, t.term)}](#{anchor(t)}) |" for was, t in old]
    return "\n".join(parts) + "\n"


def proofs(guide: Guide, here: str, topic: str) -> str:
    """Each snippet of a topic: its claim, how it is checked, who cites it, and where the whole file is."""
    parts = [downloads(guide, here, topic)]
    for snippet in (s for s in guide.library.snippets.values() if s.topic == topic):
        name = snippet.path.split("/", 1)[1]
        parts.append(f"## {name} {{ #{snippet_anchor(snippet.path)} }}\n")
        parts.append(f"{render.claimed(snippet)}\n")
        where = " and ".join(f"{LINE_TITLES[line]} ({guide.versions[line]})" for line in snippet.lines)
        how = {"ran": "Executed", "client": "Executed with the vendor's real client against a recording server", "signature": "Call bound to the real signature"}[snippet.tier]
        parts.append(f"{how} by the tests on {where}." + (f" {snippet.reason[:1].upper()}{snippet.reason[1:]}." if snippet.reason else "") + "\n")
        cited = {id(c): c for s in snippet.sections for c in guide.citations.get(f"{snippet.path}#{s}", [])}.values()
        links = []
        for citer in cited:
            if isinstance(citer, Record):
                links.append(f"[{render.SINGULAR[citer.kind]} {citer.key}]({home(here, citer)})")
            else:
                links.append(f"[{citer.title}]({link(here, citer.path)})")
        more = f" and {len(links) - CITERS} more" if len(links) > CITERS else ""
        parts.append(f"Cited by {', '.join(links[:CITERS])}{more}.\n{{ .proof__citers }}\n")
        parts.append(render.built_link(here, proof_pages.address(snippet.path), "The whole file") + "\n")
    return "\n".join(parts)


def legend(guide: Guide, here: str) -> str:
    """What each proof badge means."""
    versions = " and ".join(guide.versions[line] for line in LINES)
    rows = [
        ("ran", "ran", f"The code on the page was executed by the tests on the MLflow releases named in the badge (of {versions}), its output compared, its claim asserted."),
        ("client", "client ran", "The vendor's real client library ran against a server on this machine that recorded its request; the request is shown. The vendor's answer was not checked."),
        ("signature", "signature", "The call was bound to the signature of the real installed package. It needs a workspace to go further."),
        ("documented", "documented", "Read only, in documentation or published source, with its address and the day it was read: the vendor's, or another public page where the vendor's could not be read."),
        ("unchecked", "cannot be checked here", "Common in study guides, but nothing we can run or cite settles it."),
    ]
    lines = ["| badge | what it means |", "|---|---|"]
    for css, title, means in rows:
        anchor_ = " #unchecked" if css == "unchecked" else ""
        lines.append(f"| **{title}**{{ .proof .proof--{css}{anchor_} }} | {means} |")
    return "\n".join(lines) + "\n"


def fact_check(guide: Guide, here: str) -> str:
    """All claims that study guides make, by topic, after a count of the verdicts."""
    claims = guide.of_kind("claims")
    count = Counter(c.verdict for c in claims)
    told = [f"**{count[v]}** {title}" for v, title in render.VERDICTS.items() if count[v]]
    parts = [f"{len(claims)} statements checked: {', '.join(told)}.\n"]
    parts.append(every(guide, here, "claims"))
    return "\n".join(parts)


def what_changed(guide: Guide, here: str) -> str:
    """What differs between the two MLflow lines: facts that say so, then claims whose truth depends on the line."""
    facts = [f for f in guide.of_kind("facts") if f.differs]
    parts = []
    for page, records in _by_page(facts):
        parts.append(_page_heading(guide, here, page))
        parts += [f"| topic | MLflow 2 ({guide.versions['mlflow2']}) | MLflow 3 ({guide.versions['mlflow3']}) | since | proof |", "|---|---|---|---|---|"]
        for f in records:
            d = f.differs
            parts.append(f"| [{cell(here, d.topic)}]({home(here, f)}) | {cell(here, d.mlflow2)} | {cell(here, d.mlflow3)} | {since.shown(guide, f)} | {badges(guide, here, f.proofs())} |")
        parts.append("")
    claims = [c for c in guide.of_kind("claims") if c.verdict == "version"]
    if claims:
        parts.append("## Statements that hold on some releases only\n")
        parts += ["| study guides say | what is so | proof |", "|---|---|---|"]
        parts += [f"| [{cell(here, c.says)}]({home(here, c)}) | {cell(here, c.instead)} | {badges(guide, here, c.proofs())} |" for c in claims]
    return "\n".join(parts) + "\n"


def api_index(guide: Guide, here: str) -> str:
    """Every API name that the snippets call: on which lines it exists, what it warns of, which snippets show it."""
    shown: dict[str, dict[str, None]] = {}
    for snippet in guide.library.snippets.values():
        for name, _ in snippet.api_calls():
            shown.setdefault(name, {})[snippet.path] = None
    known = guide.api.get("names", {})
    parts = []
    # What neither line resolves hangs on an object made at run time, such as a workspace client's services.
    found = sorted(n for n in shown if any(known.get(n, {}).get(line) for line in LINES))
    for package, names in groupby(found, key=lambda n: n.split(".")[0]):
        parts.append(f"## `{package}`\n")
        parts += [f"| name | MLflow {guide.versions['mlflow3']} | MLflow {guide.versions['mlflow2']} | shown by |", "|---|---|---|---|"]
        for name in names:
            entry = known[name]
            cells = []
            for line in LINES:
                warning = (entry.get("deprecated") or {}).get(line)
                cells.append("no" if not entry.get(line) else f"warns: {cell(here, warning)}" if warning else "yes")
            users = ", ".join(f"[{path.split('/')[-1]}]({proof_link(here, path)})" for path in list(shown[name])[:SHOWN_BY])
            if len(shown[name]) > SHOWN_BY:
                users += f" and {len(shown[name]) - SHOWN_BY} more"
            anchor_ = "api-" + name.lower().replace(".", "-")
            parts.append(f"| `{name}`{{ #{anchor_} }} | {cells[0]} | {cells[1]} | {users} |")
        parts.append("")
    return "\n".join(parts)


def downloads(guide: Guide, here: str, topic: str) -> str:
    """The link to all snippets of a topic as one file."""
    row = " Its folder `in-order` has those that go on from one another, numbered, with a page that says how to run them." if guide.library.chain(topic) else ""
    return render.download(here, f"{topic}.zip", "All snippets of this chapter") + " as Python files and notebooks (zip). A notebook installs the releases that its snippet was run with. The `.databricks.py` files are for a Databricks workspace, Free Edition included: import them there. Our tests have no workspace to run them in." + row + "\n"


def scratch(guide: Guide, here: str) -> str:
    """The place where the scratch page's editor starts, or why there is none."""
    if not guide.runtime:
        return "This copy of the site was built without the browser's runtime, so nothing runs here. Take any snippet away instead.\n"
    return f'<div data-scratch data-browser="{render.browser_lines(guide, list(LINES))}"></div>\n'


def counts(guide: Guide, here: str) -> str:
    """How much there is, counted while the site is built."""
    taught = sum(bool(guide.sections_of(o)) for o in guide.content.objectives())
    rows = [
        (len(guide.library.snippets), "snippets run by the tests", "reference/proofs/index.md"),
        (sum(bool(r.proofs()) for r in guide.records.values()), "records, each with its proof", "reference/proofs/index.md"),
        (len(guide.content.of_kind("claims")), "common claims checked", "reference/fact-check.md"),
        (len(guide.content.of_kind("questions")), "questions, every option explained", "exams/index.md"),
        (taught, f"of {len(guide.content.objectives())} exam objectives taught", "exams/index.md"),
    ]
    counted = "\n".join(f"- [**{n}** {what}]({link(here, page)})" for n, what, page in rows)
    return render.block("html", counted, "div", class_="counts")


def proof_table(guide: Guide, here: str) -> str:
    """One line for each topic: snippets, the lines they run on, and proofs by tier."""
    rows = ["| topic | snippets | on MLflow 3 | on MLflow 2 | " + " | ".join(render.TIER_TITLES[t] for t in TIERS) + " |", "|---" * 8 + "|"]
    proved: dict[str, set] = {}
    for item in guide.records.values():
        proved.setdefault(item.topic, set()).update(item.proofs())
    for topic in guide.topics():
        snippets = [s for s in guide.library.snippets.values() if s.topic == topic]
        used = proved.get(topic, set())
        tiers = [str(sum(guide.tier(p) == t for p in used)) for t in TIERS]
        title = guide.topic_title(topic)
        page = f"reference/proofs/{topic}.md"
        shown = f"[{title}]({link(here, page)})" if page in guide.pages else title
        rows.append(f"| {shown} | {len(snippets)} | {sum('mlflow3' in s.lines for s in snippets)} | {sum('mlflow2' in s.lines for s in snippets)} | {' | '.join(tiers)} |")
    return "\n".join(rows) + "\n"


def freshness(guide: Guide, here: str) -> str:
    """Every address that a statement rests on alone, the one read longest ago first."""
    found = ages.documented(guide)
    if not found:
        return "No statement rests on documentation alone.\n"
    parts = [f"{sum(map(len, found.values()))} proofs rest on {len(found)} addresses.\n"]
    for day, urls in groupby(found, key=lambda url: found[url][0][0]):
        parts.append(f"Read on {day}:\n")
        for url in urls:
            records = len({record for _, record in found[url]})
            parts.append(f"- [{html.escape(url.removeprefix('https://').rstrip('/'))}]({url}), {records} {'statement' if records == 1 else 'statements'}")
        parts.append("")
    return "\n".join(parts)
