"""What is well-formed and still a slip: a page that no menu names, an id that stands twice, an assert that cannot fail."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from macros.guide import Guide
from macros.problems import Problem, is_file
from macros.records import KINDS
from macros.remembered import of, pure
from macros.text import CODE

_CATCHES_ASSERTS = {"AssertionError", "Exception", "BaseException"}
_ID = re.compile(r"""<[^<>]*\bid=["']?([\w:-]+)|\{[^{}\n]*#([\w:-]+)[^{}\n]*\}""")
_INDEX_BELOW_A_SECTION = re.compile(r"^ {4,}- [^:#]+: *\S*index\.md\s*$")


def navigation(guide: Guide) -> Iterator[Problem]:
    """Each page stands in a menu, under a name that the menu shows."""
    if not guide.menu:
        return
    named = set(guide.order)
    if not named:
        yield Problem("mkdocs.yml", 1, "names no page below `nav:`; write `nav:` at the beginning of a line and `- Name: page.md` lines below it")
        return
    for page in guide.pages.values():
        if page.path not in named:
            yield Problem(page.shown, 1, f"is in no menu, so no reader finds it; name {page.path} below `nav:` in mkdocs.yml")
    lines = guide.menu
    for number, line in enumerate(lines, 1):
        if _INDEX_BELOW_A_SECTION.match(line) and not _section_has_index(lines[: number - 1], line):
            yield Problem("mkdocs.yml", number, "makes this page the index of the section above, and its name leaves the menu; put the page on a line of its own below `- Name:`")


def _section_has_index(above: list[str], line: str) -> bool:
    """Whether an entry before this one in the same section is its index already."""
    indent = len(line) - len(line.lstrip())
    for earlier in reversed(above):
        depth = len(earlier) - len(earlier.lstrip())
        if depth < indent:
            return False
        if depth == indent and earlier.rstrip().endswith("index.md"):
            return True
    return False


def ids(guide: Guide) -> Iterator[Problem]:
    """No heading has the anchor of a record on the same page, and no id is given twice."""
    for page in guide.pages.values():
        records = {f"{call.name[:-1]}-{record_id.split('/')[-1]}" for call in page.calls if call.name in KINDS for record_id in call.arguments}
        anchors = {heading.anchor: heading.line for heading in page.headings}
        for anchor, line in anchors.items():
            if anchor in records:
                yield Problem(page.shown, line, f"has the anchor `{anchor}`, which a record on this page has too; word the heading otherwise")
        for line, name in _given_ids(page.text):
            if name in records or anchors.get(name, line) != line:
                yield Problem(page.shown, line, f"gives the id `{name}`, which something else on this page has; choose another")


@pure
def _given_ids(text: str) -> tuple[tuple[int, str], ...]:
    """The ids that a page gives to what is no heading, each with its line."""
    lines = enumerate(text.splitlines(), 1)
    return tuple((number, one or other) for number, line in lines if "#" in line or "id=" in line for one, other in _ID.findall(CODE.sub("", re.sub(r"\{\{.*?\}\}", "", line))))


def repeated(guide: Guide) -> Iterator[Problem]:
    """Two facts that say the same, or two terms of one name: a reader meets both."""
    for kind, name in (("facts", "says"), ("terms", "term"), ("traps", "title"), ("claims", "says")):
        first: dict[str, str] = {}
        for record in guide.content.of_kind(kind):
            said = " ".join(getattr(record, name).casefold().split()).rstrip(".")
            # What `make new` wrote is told apart.
            if not _is_scaffold(getattr(record, name)) and (earlier := first.setdefault(said, record.id)) != record.id:
                yield Problem(record.path, record.line, f"`{record.id}` says the same as `{earlier}`; keep one of them")


def proofs(guide: Guide) -> Iterator[Problem]:
    """Each snippet has an assert that decides something, and none that cannot; what it prints stands below the `print`."""
    for snippet in guide.library.snippets.values():
        yield from _of_snippet(snippet.source, snippet.path)


@pure
def _of_snippet(source: str, path: str) -> tuple[Problem, ...]:
    """Once for each text: while `mkdocs serve` runs, most snippets are as they were."""
    tree, shown = ast.parse(source), f"snippets/{path}"
    return (*(vacuous_asserts(tree, shown) if "assert" in source else ()), *silent_prints(tree, source, path))


def vacuous_asserts(tree: ast.Module, shown: str) -> Iterator[Problem]:
    """The asserts of one snippet that cannot fail, whatever is so."""
    functions = any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) for node in ast.walk(tree))
    used = {getattr(node, "id", None) or getattr(node, "attr", None) for node in ast.walk(tree)} if functions else set()
    reached = False

    def visit(node: ast.AST, called: bool, swallowed: bool) -> Iterator[Problem]:
        nonlocal reached
        if isinstance(node, ast.Assert):
            reached = reached or called
            if swallowed:
                yield Problem(shown, node.lineno, "this assert fails in silence: what catches its error goes on; take it out of the `try`")
            if isinstance(node.test, ast.Tuple) and node.test.elts:
                yield Problem(shown, node.lineno, "asserts a tuple, which is always true; leave out the brackets")
            elif always(node.test):
                yield Problem(shown, node.lineno, f"asserts `{ast.unparse(node.test)[:40]}`, which is always true; compare what ran")
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            called = called and (node.name in used or bool(node.decorator_list) or node.name.startswith("__"))
        if isinstance(node, ast.Try):
            caught = any(_swallows(handler) for handler in node.handlers) or any(isinstance(part, ast.Return | ast.Break | ast.Continue) for part in node.finalbody)
            yield from block(node.body, called, swallowed or caught)
            for part in (*(handler.body for handler in node.handlers), node.orelse, node.finalbody):
                yield from block(part, called, swallowed)
            return
        if isinstance(node, ast.With) and any(_suppresses(item.context_expr) for item in node.items):
            swallowed = True
        if isinstance(node, ast.If | ast.While) and never(node.test) or isinstance(node, ast.For) and isinstance(node.iter, ast.List | ast.Tuple) and not node.iter.elts:
            yield from block(node.body, False, swallowed)
            yield from block(node.orelse, called, swallowed)
            return
        if isinstance(node, ast.Match):
            for case in node.cases:
                yield from block(case.body, called, swallowed)
            return
        yield from block(getattr(node, "body", []), called, swallowed)
        yield from block(getattr(node, "orelse", []), called, swallowed)

    def block(body: list[ast.stmt], called: bool, swallowed: bool) -> Iterator[Problem]:
        for part in body:
            yield from visit(part, called, swallowed)
            # What follows runs no more.
            called = called and not _ends(part)

    yield from block(tree.body, True, False)
    if not reached:
        yield Problem(shown, 1, "asserts only where nothing runs; call the function, or assert below it")


def always(test: ast.expr) -> bool:
    """Whether an expression is true whatever ran."""
    match test:
        case ast.Constant():
            return bool(test.value)
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts) | ast.Dict(keys=parts):
            return bool(parts)
        case ast.JoinedStr() | ast.Lambda() | ast.GeneratorExp():
            return True
        case ast.NamedExpr():
            return always(test.value)
        case ast.BoolOp(op=ast.Or()):
            return any(map(always, test.values))
        case ast.BoolOp(op=ast.And()):
            return all(map(always, test.values))
        case ast.UnaryOp(op=ast.Not()):
            return never(test.operand)
        case ast.Call(func=ast.Name(id="all"), args=[ast.List(elts=[]) | ast.Tuple(elts=[])]):
            return True
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            if isinstance(left, ast.Call) and isinstance(left.func, ast.Name) and left.func.id == "len" and isinstance(right, ast.Constant) and isinstance(right.value, int):
                return isinstance(op, ast.GtE) and right.value <= 0 or isinstance(op, ast.Gt | ast.NotEq) and right.value < 0
            same = ast.dump(left) == ast.dump(right) and not any(isinstance(node, ast.Call) for node in ast.walk(left))
            constants = isinstance(left, ast.Constant) and isinstance(right, ast.Constant)
            return same and isinstance(op, ast.Eq | ast.LtE | ast.GtE | ast.Is) or constants and isinstance(op, ast.NotEq | ast.IsNot) and left.value != right.value
    return False


def never(test: ast.expr) -> bool:
    """Whether an expression is false whatever ran."""
    match test:
        case ast.Constant():
            return not test.value
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Dict(keys=parts):
            return not parts
        case ast.UnaryOp(op=ast.Not()):
            return always(test.operand) or isinstance(test.operand, ast.Name) and test.operand.id == "__debug__"
        case ast.BoolOp(op=ast.And()):
            return any(map(never, test.values))
    return False


def _ends(node: ast.stmt) -> bool:
    """Whether nothing after this statement runs in its block."""
    if isinstance(node, ast.Raise | ast.Return | ast.Continue | ast.Break):
        return True
    call = node.value if isinstance(node, ast.Expr) else None
    return isinstance(call, ast.Call) and ast.unparse(call.func) in ("sys.exit", "os._exit", "exit", "quit")


def _swallows(handler: ast.ExceptHandler) -> bool:
    names = {n.id for n in ast.walk(handler.type) if isinstance(n, ast.Name)} if handler.type else {"BaseException"}
    # A lesson may show what an assert says: then its error is named, and used.
    told = any(isinstance(n, ast.Raise) or isinstance(n, ast.Name) and n.id == handler.name for n in ast.walk(handler) if n is not handler)
    return bool(names & _CATCHES_ASSERTS) and not told


def _suppresses(context: ast.expr) -> bool:
    if not isinstance(context, ast.Call):
        return False
    name = context.func.attr if isinstance(context.func, ast.Attribute) else getattr(context.func, "id", "")
    return name == "suppress" and bool({n.id for n in ast.walk(context) if isinstance(n, ast.Name)} & _CATCHES_ASSERTS)


def silent_prints(tree: ast.Module, source: str, path: str) -> Iterator[Problem]:
    """Each `print` of a snippet that surely runs and has no output below it."""
    lines = source.splitlines()
    for node in _surely_run(tree.body):
        call = node.value if isinstance(node, ast.Expr) else None
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "print"):
            continue
        if any(keyword.arg in ("file", "end") for keyword in call.keywords):
            continue
        below = lines[node.end_lineno].strip() if node.end_lineno < len(lines) else ""
        if not below.startswith("#>"):
            yield Problem(f"snippets/{path}", node.lineno, f"prints, but no `#>` below it says what; `make update S={path}` writes it")


def _surely_run(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, ast.With):
            yield from _surely_run(node.body)


def answers(guide: Guide) -> Iterator[Problem]:
    """Where every option is a value in backticks, the right one is the value that was printed, not another that its `why` corrects."""
    for question in guide.content.of_kind("questions"):
        section = guide.library.section(question.snippet) if question.snippet else None
        if section is None or not section.printed or not all(re.fullmatch(r"`[^`]+`", option.says) for option in question.options):
            continue
        printed = " ".join(" ".join(section.printed).split())
        for option in question.options:
            if option.right and option.says.strip("`") not in printed and " ".join(option.says.strip("`").split()) not in printed:
                yield Problem(question.path, question.line, f"`{question.id}` calls {option.says} right, but its code prints `{printed[:60]}`; the answer has to be what ran")


def exercises(guide: Guide) -> Iterator[Problem]:
    """An exercise has its file, whose asserts speak to the learner; its start and its wrong attempts are not its solution."""
    files = {}
    for exercise in guide.content.of_kind("exercises"):
        files[exercise.snippet] = exercise
        snippet = guide.library.snippets.get(exercise.snippet)
        section = snippet.sections.get("solution") if snippet else None
        if section is None:
            # The checker tells what is missing, as of every proof.
            continue
        shown = f"snippets/{exercise.snippet}"
        if other := snippet.sections.keys() - {"given", "solution"}:
            yield Problem(shown, snippet.sections[min(other)].first, f"an exercise shows `given` and `solution`; rename or remove `{min(other)}`")
        for line in _dumb(snippet.source):
            if line > section.last:
                yield Problem(shown, line, "says nothing to the learner; write `assert what, \"a sentence that says what is wrong\"`")
        for name, code in [("start", exercise.start), *(("wrong", attempt.code) for attempt in exercise.wrong)]:
            if code.split() == section.code.split():
                yield Problem(exercise.path, exercise.line, f"`{exercise.id}` has its solution as `{name}`; write what a learner has to change")
    for path, snippet in guide.library.snippets.items():
        if path.rpartition("/")[2].startswith("exercise_") and path not in files and f"docs/_data/{path.rpartition('/')[0]}.yml" not in guide.content.unread:
            yield Problem(f"snippets/{path}", 1, "is the file of no exercise; write its record, or take `exercise_` off its name")


@pure
def _dumb(source: str) -> list[int]:
    """The lines of asserts that say nothing when they fail."""
    return [node.lineno for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assert) and node.msg is None]


def chains(guide: Guide) -> Iterator[Problem]:
    """What a snippet goes on from is there, begins somewhere, and runs wherever the snippet does."""
    for path, snippet in guide.library.snippets.items():
        if not snippet.after:
            continue
        earlier, shown = guide.library.snippets.get(snippet.after), f"snippets/{path}"
        if earlier is None:
            yield Problem(shown, 1, f"goes on from `{snippet.after}`, which is no snippet; name one as topic/page/file.py")
        elif guide.library.before(path)[0].after in guide.library.snippets:
            yield Problem(shown, 1, "goes on from itself; the first of a row names no `after=`")
        elif not set(snippet.lines) <= set(earlier.lines):
            yield Problem(shown, 1, f"runs on {', '.join(snippet.lines)}, but `{snippet.after}` on {', '.join(earlier.lines)}; give both the same `mlflow` word")


RULES = (navigation, ids, repeated, proofs, answers, exercises, chains)


def still_to_do(guide: Guide) -> Iterator[str]:
    """What is no mistake yet, but would fail a test: told beside the problems."""
    untried = _untried(guide)
    if untried:
        yield f"`make runtime` tries {len(untried)} snippets in a browser's Python, such as {untried[0]}"
    unrun = of("unrun", [guide.worlds.made_of, guide.library.made_of], lambda: guide.worlds.unrun(guide.library.snippets))
    if unrun:
        yield f"`make worlds` runs {len(unrun)} snippets on the MLflow of each runtime, such as {unrun[0]}"
    unwritten = sorted(set(_unwritten(guide)))
    if unwritten:
        yield f"what `make new` wrote still stands in {len(unwritten)} place{'s' * (len(unwritten) > 1)}; the first is {unwritten[0]}"
    schemas = {"exams": "exam", "paths": "path", "syllabus": "syllabus"}
    for file in sorted((guide.root / "docs/_data").glob("*/*.yml")):
        line = f"# yaml-language-server: $schema=../../../macros/schema/{schemas.get(file.parent.name, 'records')}.json"
        if is_file(file) and file.open("rb").read(len(line)) != line.encode():
            yield f"{file.relative_to(guide.root).as_posix()} begins with `{line}`, by which an editor knows its fields"


SCAFFOLD = (
    "Write the claim in one sentence", "Write what is so", "Write what people believe", "Write how to notice it", "Write the question that tells",
    "Write what it means", "Write the right answer.", "Write a mistake that people make", "Write why it is", "Write what the message means", "Write what to do.",
    "Write what study guides say", "Write what the reader has to do", "write what to use", "write the words of a question", "Write the decision as a heading",
)
"""What `make new` leaves to be written."""


def _unwritten(guide: Guide) -> Iterator[str]:
    """Where words of a scaffold stand still."""
    for path, records in guide.content.by_file.items():
        yield from of("scaffold", [path, *guide.content.made_of(path)], lambda records=records: [f"{r.path}:{r.line}" for r in records if _is_scaffold(str(r.model_dump(exclude={"proof"})))])
    yield from (page.shown for page in guide.pages.values() if _is_scaffold(page.text))
    yield from (f"snippets/{snippet.path}" for snippet in guide.library.snippets.values() if _is_scaffold(snippet.claim))


def _is_scaffold(text: str) -> bool:
    return "rite " in text and any(words in text for words in SCAFFOLD)


def _untried(guide: Guide) -> list[str]:
    """Snippets of which nothing says yet whether they run in a reader's browser."""
    return [path for path, snippet in guide.library.snippets.items() if not set(snippet.lines) <= guide.browser.get(path, {}).keys()]
