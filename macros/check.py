"""Joins pages, records, snippets and objectives, and reports every broken promise: `python -m macros.check`."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from macros import remembered

if __name__ == "__main__":
    # Where nothing has changed the answer is told again, before what finds it is imported.
    gc.disable()
    remembered.start(Path.cwd())
    if told := remembered.known("told", [remembered.whole(Path.cwd())]):
        print(told[1])
        sys.exit(told[0])

from macros import guide as guides
from macros import measure, pictures, published, runtime_pages, since, slips, tied, wording
from macros.guide import Guide
from macros.problems import Problem
from macros.records import KINDS, Record
from macros.remembered import of

ONE_EXAM = ("exam", "exam_sheets", "top_traps")
ONE_RELEASE = ("runtime", "shown_there")
ONE_TOPIC = ("sheet", "decisions", "proofs", "downloads")
NO_ARGUMENT = ("all_traps", "all_pairs", "all_cues", "all_errors", "all_exercises", "glossary", "fact_check", "what_changed", "runtimes_table", "world_counts", "api_index", "finder", "legend", "counts", "proof_table", "freshness", "scratch", "deeper")
MACROS = {*KINDS, "objectives", "code", "predict", "deeper", "path", *pictures.CALLS, *ONE_EXAM, *ONE_TOPIC, *ONE_RELEASE, *NO_ARGUMENT}
QUESTIONS_PER_OBJECTIVE = 3
WHOLE_BANK = 200
"""So few questions say nothing about a rule."""
DRIFT = 0.05
PRINTS = 0.25
BLIND_RULES = {
    "longest": "the longest option",
    "shared_words": "the option that shares most words with the others",
    "lone_error": "the only option that speaks of an error",
}
TWO_RULES = (("two_longest", "two_chance", "the longest option is"), ("two_alike", "two_alike_chance", "the two options that are most alike are"))
TWO_DRIFT = 0.1
"""Wider: a bank has far fewer of these."""
CHEAT_SHEET_KINDS = ("facts", "pairs", "traps", "cues", "tables", "errors")


def problems(guide: Guide) -> list[Problem]:
    """Everything that is wrong, in the order of files and lines."""
    found = [*guide.content.problems, *guide.library.problems, *guide.page_problems, *guide.worlds.problems]
    for rule in (_calls, pictures.left_over, _records, _snippets, _places, _questions, _bank, _objectives, _syllabus, _core, _paths, _topics, _worlds, runtime_pages.problems, since.problems, tied.problems, *slips.RULES, *published.RULES):
        found += rule(guide)
    if wording.STRICT:
        found += wording.found(guide)
    return sorted(set(found))


def _calls(guide: Guide) -> Iterator[Problem]:
    for page, call in guide.calls():
        def wrong(message: str) -> Problem:
            return Problem(page.shown, call.line, message)

        if call.name not in MACROS:
            near = ", ".join(sorted(MACROS))
            yield wrong(f"calls `{call.name}`, which is no macro; there are {near}")
            continue
        if call.name in NO_ARGUMENT:
            if call.arguments:
                yield wrong(f"`{call.name}` takes no argument; write {{{{ {call.name}() }}}}")
            continue
        if not call.arguments:
            yield wrong(f"`{call.name}` says nothing; name at least one thing in quotes")
            continue
        if call.name in KINDS:
            for record_id in call.arguments:
                record = guide.records.get(record_id)
                if record_id in guide.content.refused or _records_file(page.path) in guide.content.unread:
                    continue
                if record is None:
                    yield wrong(f"`{record_id}` is no record; look in docs/_data/{record_id.split('/')[0]}/")
                elif record.kind != call.name:
                    yield wrong(f"`{record_id}` is of kind {record.kind}; call {{{{ {record.kind}(\"{record_id}\") }}}}")
                elif record.page != page.path and page.path.split("/")[0] not in guides.GENERATED_FOLDERS:
                    yield wrong(f"`{record_id}` belongs to docs/{record.page} (its file is {record.path}); call it there and link to it here")
        elif call.name in ("code", "predict"):
            for reference in call.arguments:
                if guide.library.section(reference) is None and not _is_told(guide, reference):
                    yield wrong(guide.no_section(reference))
        elif call.name in pictures.CALLS:
            yield from pictures.wrong(guide, page, call)
        elif call.name == "objectives":
            for objective in call.arguments:
                if objective not in guide.content.objectives():
                    yield wrong(f"`{objective}` is no objective; docs/_data/exams/ lists them")
            if call.section is None or call.section.level != 2:
                yield wrong("`objectives` stands below no `##` heading; put it right below the section it describes")
        elif call.name == "path" and call.arguments[0] not in guide.content.paths:
            yield wrong(f"`{call.arguments[0]}` is no path; there are {', '.join(guide.content.paths)}")
        elif call.name in ONE_EXAM and call.arguments[0] not in guide.content.exams:
            yield wrong(f"`{call.arguments[0]}` is no exam; there are {', '.join(guide.content.exams)}")
        elif call.name in ONE_TOPIC and call.arguments[0] not in guide.topics():
            yield wrong(f"`{call.arguments[0]}` is no topic; there are {', '.join(guide.topics())}")


def _records_file(page: str) -> str:
    return f"docs/_data/{page.removesuffix('.md')}.yml"


def _is_told(guide: Guide, reference: str) -> bool:
    """Whether the file of a missing section has a problem of its own, from which this one follows."""
    path = f"snippets/{reference.partition('#')[0]}"
    return any(problem.path == path for problem in guide.library.problems)


def _records(guide: Guide) -> Iterator[Problem]:
    shown = Counter()
    # What a broken exam asks is not known.
    unread = any(problem.path.startswith("docs/_data/exams/") for problem in guide.content.problems)
    for page, call in guide.calls():
        if call.name in KINDS:
            shown.update((page.path, record_id) for record_id in call.arguments)
    for record in guide.records.values():
        def wrong(message: str) -> Problem:
            return Problem(record.path, record.line, f"`{record.id}` {message}")

        for proof in record.proofs():
            if isinstance(proof, str) and guide.library.section(proof) is None and not _is_told(guide, proof):
                yield wrong(f"rests on a proof that is not there: {guide.no_section(proof)}")
        for objective in getattr(record, "objectives", []):
            if objective not in guide.content.objectives() and not unread:
                yield wrong(f"names `{objective}`, which no exam asks; docs/_data/exams/ lists the objectives")
        times = shown[(record.page, record.id)]
        if record.kind != "terms":
            if record.page not in guide.pages:
                yield wrong(f"has no page; write docs/{record.page}")
            elif times == 0:
                yield wrong(f"is on no page; call {{{{ {record.kind}(\"{record.id}\") }}}} in docs/{record.page}")
        if times > 1:
            yield wrong(f"is called {times} times in docs/{record.page}; once is right, an anchor can stand only once on a page")
        if record.kind == "errors":
            for reference in record.proof:
                section = guide.library.section(reference)
                if section and not section.printed:
                    yield wrong(f"shows no message: {reference} prints nothing; print the message in that section")


def _snippets(guide: Guide) -> Iterator[Problem]:
    for snippet in guide.library.snippets.values():
        if f"docs/_data/{snippet.path.rpartition('/')[0]}.yml" in guide.content.unread:
            # What could not be read may cite it.
            continue
        for name, section in snippet.sections.items():
            if not guide.citations.get(f"{snippet.path}#{name}"):
                yield Problem(f"snippets/{snippet.path}", section.first, f"section `{name}` is cited nowhere; call it on a page, rest a record on it, or remove it")


def _places(guide: Guide) -> Iterator[Problem]:
    """One page, three places, one name; a file's name is unique in its topic, since proofs are addressed by it."""
    first: dict[tuple[str, str], str] = {}
    for snippet in guide.library.snippets.values():
        parts = snippet.path.split("/")
        shown = f"snippets/{snippet.path}"
        earlier = first.setdefault((parts[0], parts[-1]), snippet.path)
        if earlier != snippet.path:
            yield Problem(shown, 1, f"has the name of snippets/{earlier}; rename one, a proof's address is its topic and file name")
        if len(parts) != 3:
            yield Problem(shown, 1, "is in no page's folder; put it at snippets/<topic>/<page>/<what_it_shows>.py")
        elif "/".join(parts[:2]) + ".md" not in guide.pages:
            yield Problem(shown, 1, f"belongs to docs/{parts[0]}/{parts[1]}.md, which is not there; write that page or move the file to its page's folder")


def _questions(guide: Guide) -> Iterator[Problem]:
    stems: dict[str, Record] = {}
    for question in guide.content.of_kind("questions"):
        def wrong(message: str) -> Problem:
            return Problem(question.path, question.line, f"`{question.id}` {message}")

        stem = re.sub(r"[\W_]+", " ", f"{question.asks} {question.snippet or ''}".casefold()).strip()
        if stem in stems:
            yield wrong(f"asks the same as `{stems[stem].id}`; ask something else or remove one")
        stems.setdefault(stem, question)
        section = guide.library.section(question.snippet) if question.snippet else None
        if section is None:
            continue
        right = [f"{option.says}\n{option.why}" for option in question.options if option.right]
        for line in filter(None, (line.strip() for line in section.printed)):
            if not any(_squeezed(line) in _squeezed(text) for text in right):
                yield wrong(f"shows code that prints `{line}`, but no right option says so; the answer has to be what ran")
        whole = _squeezed(" ".join(section.printed))
        for option in question.options:
            if section.printed and not option.right and _squeezed(option.says).strip("`") == whole:
                yield wrong(f"calls `{option.says}` wrong, but that is what the code prints")


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _bank(guide: Guide) -> Iterator[Problem]:
    """Over the whole bank no blind rule is right more often, or less often, than chance by more than DRIFT; few questions ask what is printed."""
    records = [part for path in guide.content.by_file for part in guide.content.made_of(path)]
    figures = of("bank", [guide.library.made_of, *records], lambda: measure.bank(guide.content.of_kind("questions"), guide))
    if figures["questions"] < WHOLE_BANK:
        return
    for rule, says in BLIND_RULES.items():
        if abs(figures[rule] - figures["chance"]) > DRIFT:
            yield Problem("docs/_data", 1, f"holds a question bank in which {says} is right in {figures[rule]:.0%} of the questions, and chance in {figures['chance']:.0%}; bring them within {DRIFT:.0%} (`make report`)")
    for rule, chance, says in TWO_RULES:
        if abs(figures[rule] - figures[chance]) > TWO_DRIFT:
            yield Problem("docs/_data", 1, f"holds a question bank in which {says} right in {figures[rule]:.0%} of the questions with two right options, and chance in {figures[chance]:.0%}; bring them within {TWO_DRIFT:.0%} (`make report`)")
    if figures["prints"] > PRINTS:
        yield Problem("docs/_data", 1, f"holds a question bank in which {figures['prints']:.0%} of the questions ask what is printed; {PRINTS:.0%} is the most")


def _objectives(guide: Guide) -> Iterator[Problem]:
    for objective in guide.content.objectives():
        sections = guide.sections_of(objective)
        if not sections:
            continue
        path, _, fragment = sections[0].partition("#")
        if _records_file(path) in guide.content.unread:
            continue
        heading = next(h for h in guide.pages[path].headings if h.anchor == fragment)
        if not sum(guide.proofs_of(objective).values()):
            yield Problem(f"docs/{path}", heading.line, f"teaches {objective} without a proof; add a record for {objective} that rests on a snippet")
        asked = len(guide.questions_of(objective))
        if asked < QUESTIONS_PER_OBJECTIVE:
            yield Problem(f"docs/{path}", heading.line, f"teaches {objective} with {asked} questions; {QUESTIONS_PER_OBJECTIVE} or more would be right")


def _syllabus(guide: Guide) -> Iterator[Problem]:
    asked = guide.content.objectives()
    for objective, syllabus in guide.content.syllabus.items():
        shown = f"docs/_data/syllabus/{objective}.yml"
        if objective not in asked:
            yield Problem(shown, 1, f"`{objective}` is asked by no exam; docs/_data/exams/ lists the objectives")
            continue
        for key, point in syllabus.points.items():
            def wrong(message: str) -> Problem:
                return Problem(shown, point.line, f"`{key}` {message}")

            if point.taught:
                path, _, fragment = point.taught.partition("#")
                page = guide.pages.get(path)
                part = next((p for p in page.parts() if p.heading.anchor == fragment), None) if page else None
                if page is None:
                    yield wrong(f"is taught on docs/{path}, which is not there")
                elif part is None:
                    yield wrong(f"is taught in `#{fragment}`, which is no `##` section of docs/{path}; it has {', '.join(p.heading.anchor for p in page.parts())}")
                elif not part.core:
                    yield wrong(f"is taught below deeper() on docs/{path}:{part.first}; a section that teaches a point stands above it")
                elif point.taught not in guide.sections_of(objective):
                    yield wrong(f"is taught by docs/{path}:{part.first}, which does not say so; call objectives(\"{objective}\") below that heading")
            for question in point.asked:
                record = guide.records.get(question)
                if question in guide.content.refused:
                    continue
                if record is None or record.kind != "questions":
                    yield wrong(f"is asked by `{question}`, which is no question; a question's id is topic/key")
                elif objective not in record.objectives:
                    yield wrong(f"is asked by `{question}`, which does not name {objective} among its objectives ({record.path}:{record.line})")


def _core(guide: Guide) -> Iterator[Problem]:
    """What stands above `deeper()` is what the syllabus needs, with few boxes a section."""
    for page in guide.pages.values():
        marks = [call for call in page.calls if call.name == "deeper"]
        for again in marks[1:]:
            yield Problem(page.shown, again.line, "calls deeper() again; once is right, above the first section that is not core")
        teaches = [part for part in page.parts() if f"{page.path}#{part.heading.anchor}" in guide.taught_points] if page.headings else []
        for part in page.parts() if teaches else ():
            if part.core and part not in teaches:
                yield Problem(page.shown, part.first, f"`{part.heading.title}` teaches no point of the syllabus; move it below {{{{ deeper() }}}}, or name it in docs/_data/syllabus/")
        for part in page.parts() if teaches or marks else ():
            open_boxes = measure.boxes(page, part.first, part.last)
            if part.core and open_boxes > measure.BOXES_A_SECTION:
                yield Problem(page.shown, part.first, f"`{part.heading.title}` has {open_boxes} boxes; a core section has at most {measure.BOXES_A_SECTION}, so move what does not decide below {{{{ deeper() }}}}")


def _paths(guide: Guide) -> Iterator[Problem]:
    """A path reaches every point of its exam, and nothing comes before what it needs."""
    for name, path in guide.content.paths.items():
        shown = f"docs/_data/paths/{name}.yml"
        if path.exam and path.exam not in guide.content.exams:
            yield Problem(shown, 1, f"`{path.exam}` is no exam; there are {', '.join(guide.content.exams)}")
            continue
        reached: set[str] = set()
        passed: set[str] = set()
        for key, station in path.stations.items():
            for needed in station.needs:
                if needed not in passed:
                    yield Problem(shown, 1, f"`{key}` needs `{needed}`, which does not come before it; move it down, or mend the name")
            for page in station.pages:
                if page not in guide.pages:
                    yield Problem(shown, 1, f"`{key}` names docs/{page}, which is not there")
                elif page in reached:
                    yield Problem(shown, 1, f"`{key}` names docs/{page}, which an earlier station has; once is right")
            passed.add(key)
            reached.update(station.pages)
        for objective in guide.content.exams[path.exam].objectives() if path.exam else ():
            for section in guide.core_of(objective):
                if section.partition("#")[0] not in reached:
                    yield Problem(shown, 1, f"reaches no station with docs/{section}, which teaches {objective}; add that page to a station")


def _worlds(guide: Guide) -> Iterator[Problem]:
    return of("worlds", [guide.worlds.made_of, guide.library.made_of], lambda: list(guide.worlds.unexplained(guide.library.snippets.values())))


def _topics(guide: Guide) -> Iterator[Problem]:
    called = defaultdict(set)
    for _, call in guide.calls():
        called[call.name].update(call.arguments)
    for topic in guide.topics():
        needed = [("proofs", f"reference/proofs/{topic}.md")]
        if any(r.topic == topic and r.kind in CHEAT_SHEET_KINDS for r in guide.records.values()):
            needed.append(("sheet", f"cheat-sheets/{topic}.md"))
        if guide.content.of_kind("tables", topic):
            needed.append(("decisions", f"decide/{topic}.md"))
        for macro, page in needed:
            if topic not in called[macro]:
                yield Problem(f"docs/{page}", 1, f"is missing; write a title, two lines of prose and {{{{ {macro}(\"{topic}\") }}}}")
    for name in guide.content.exams:
        if name not in called["exam"]:
            yield Problem(f"docs/_data/exams/{name}.yml", 1, f"has no page; call {{{{ exam(\"{name}\") }}}} in docs/{guides.EXAM_PAGES.get(name, 'exams/' + name + '.md')}")


def main(root: Path) -> int:
    """Print all problems; 0 when there are none, else 1."""
    remembered.start(root)
    before = remembered.whole(root)
    try:
        told = _told(guides.load(root))
    except OSError as error:
        # No rights, or a disk that fails: nothing else of what is read here is left to chance.
        place = os.path.relpath(error.filename or root, root)
        print(f"{place}:1: cannot be read ({error.strerror}); give it the rights of the files beside it")
        return 1
    print(told[1])
    # What was edited meanwhile was not looked at.
    if before and before == remembered.whole(root):
        remembered.of("told", [before], lambda: told)
    remembered.save()
    return told[0]


def _told(guide: Guide) -> tuple[int, str]:
    """The exit code, and all that is said."""
    found = [str(problem) for problem in problems(guide)]
    if found:
        return 1, "\n".join([*found, f"{len(found)} problems"])
    notes = [f"still to do before `make test`: {note}" for note in slips.still_to_do(guide)]
    return 0, "\n".join([*notes, f"{len(guide.records)} records, {len(guide.library.snippets)} snippets, {len(guide.pages)} pages: no problems"])


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
