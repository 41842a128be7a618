"""Mutants of a snippet: its shown code with one mistake that a learner could make.

Each operator finds places in the syntax tree and says what stands there instead; the lines stay where they are, so
that `#>` lines still belong to the statements above them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.snippets import Snippet

SWAPPED_CALLS = {
    "log_param": "log_metric",
    "log_metric": "log_param",
    "log_params": "log_metrics",
    "log_metrics": "log_params",
    "set_tag": "log_param",
    "set_tags": "log_params",
    "log_artifact": "log_artifacts",
    "log_artifacts": "log_artifact",
    "log_text": "log_dict",
    "log_dict": "log_text",
    "set_experiment": "create_experiment",
    "create_experiment": "set_experiment",
    "fit": "partial_fit",
    "fit_transform": "transform",
    "predict": "predict_proba",
    "predict_proba": "predict",
}

SWAPPED_BUILTINS = {"all": "any", "any": "all"}

DATA_MAKERS = {"DataFrame", "Series", "array", "asarray", "arange", "linspace", "createDataFrame", "date_range", "range", "zip", "dict", "set", "default_rng"}
"""Calls whose literals are an example's data, of which any would do."""

LEFT_ALONE = {None, "encoding", "random_state", "seed"}
"""Keywords that are not dropped: a seed makes an example come out the same, and what it says holds with any (that one is changed, too)."""

SWAPPED_COMPARISONS = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "!=", "!=": "=="}

FILTER_SWAPS = [
    (r"(?<![<>!=])=(?!=)", "!="),
    (r"!=", "="),
    (r">=?", "<"),
    (r"<=?", ">"),
    (r"\bAND\b|\band\b", "OR"),
    (r"\bASC\b", "DESC"),
    (r"\bDESC\b", "ASC"),
    (r"\bI?LIKE\b", "="),
    (r"(?<=[ =<>])\d+(\.\d+)?\b", "777"),
]
"""What a filter or ordering string can get wrong."""

_FILTER = re.compile(r"\b(metrics|params|tags|attributes|dataset|name|status|run_id)\b[.`'\w/ ]*\s*([=<>!]|I?LIKE|ASC|DESC)")
_ADDRESS = re.compile(r"\b(runs|models|prompts):/")
_ALIAS = re.compile(r"(?<=@)[\w-]+")
_NAME = re.compile(r"[\w./-]{1,60}")
_WORDS = re.compile(r"(?=.*\w\s+\S)[^\\\n]{1,200}")


@dataclass(frozen=True)
class Mutant:
    """One mutated snippet: what was done, on which line, how that line reads now, and the whole text."""

    operator: str
    line: int
    text: str
    source: str


@dataclass(frozen=True)
class _Edit:
    operator: str
    line: int
    start: int
    end: int
    instead: str


def mutants(snippet: Snippet) -> list[Mutant]:
    """Every mutant of the shown sections, in order of their lines; no two alike."""
    lines = snippet.source.splitlines()
    shown = {line for section in snippet.sections.values() for line in range(section.first, section.last + 1)}
    tree = ast.parse(snippet.source)
    found: dict[str, Mutant] = {}
    for edit in _edits(tree, lines):
        if edit.line not in shown:
            continue
        raw = lines[edit.line - 1].encode()
        text = (raw[: edit.start] + edit.instead.encode() + raw[edit.end :]).decode()
        source = "\n".join([*lines[: edit.line - 1], text, *lines[edit.line :]]) + "\n"
        _add(found, edit.operator, edit.line, text, source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and not _is_print(node):
            for keyword in node.keywords:
                if keyword.arg not in LEFT_ALONE and keyword.lineno in shown:
                    _add(found, "drop a keyword", *_without(keyword, lines))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and node.lineno in shown and not _is_print(node.value):
            text = " " * node.col_offset + "pass"
            after = [text] + [""] * (node.end_lineno - node.lineno)
            source = "\n".join([*lines[: node.lineno - 1], *after, *lines[node.end_lineno :]]) + "\n"
            first = lines[node.lineno - 1].strip()
            _add(found, "drop a call", node.lineno, f"pass  # instead of {first}", source)
    return sorted(found.values(), key=lambda mutant: mutant.line)


def explains(note: str, mutant: Mutant, snippet: Snippet) -> bool:
    """Whether a note of `# survives:` is about this mutant: the mutated line, or what stands there however the lines are broken."""
    if note == mutant.text:
        return True
    code = _squeezed(note)
    return code in _squeezed(mutant.source) and code not in _squeezed(snippet.source)


def _squeezed(source: str) -> str:
    """Code without comments of whole lines, blanks, and commas before a closing bracket."""
    code = "".join(re.sub(r"^\s*#.*", "", source, flags=re.MULTILINE).split())
    return re.sub(r",(?=[)\]}])", "", code).rstrip(",")


def _without(keyword: ast.keyword, lines: list[str]) -> tuple[int, str, str]:
    """The line of a keyword, how it reads without it, and the whole text without it; other lines stay where they are."""
    before = lines[keyword.lineno - 1].encode()[: keyword.col_offset].decode()
    after = lines[keyword.end_lineno - 1].encode()[keyword.end_col_offset :].decode()
    if comma := re.match(r"\s*,\s*", after):
        after = after[comma.end() :]
    else:
        # The last one leaves the comma before it, which may end another line.
        before = re.sub(r",\s*$", "", before)
    text = (before + after).rstrip()
    told = text.strip() or f"# instead of {lines[keyword.lineno - 1].strip()}"
    blank = [""] * (keyword.end_lineno - keyword.lineno)
    source = "\n".join([*lines[: keyword.lineno - 1], text, *blank, *lines[keyword.end_lineno :]]) + "\n"
    return keyword.lineno, told, source


def _add(found: dict[str, Mutant], operator: str, line: int, text: str, source: str) -> None:
    try:
        ast.parse(source)
    except SyntaxError:
        return
    found.setdefault(source, Mutant(operator, line, text.strip(), source))


def _edits(tree: ast.Module, lines: list[str]) -> Iterator[_Edit]:
    passed_over = _data(tree) | {id(part) for node in ast.walk(tree) if _is_print(node) for part in node.args}
    given = _given(tree)
    # Python before 3.12 does not know where the parts of an f-string stand; it is searched as a whole.
    whole = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    inside = {id(part) for node in whole for part in ast.walk(node) if part is not node}
    for node in ast.walk(tree):
        if id(node) in inside:
            continue
        if isinstance(node, ast.Call):
            yield from _call_edits(node)
        elif isinstance(node, ast.Compare):
            yield from _comparison_edits(node, lines)
        elif isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            made = list(_text_edits(node, lines, id(node) in passed_over))
            yield from made
            if not made and id(node) in given and id(node) not in passed_over and isinstance(node, ast.Constant) and node.lineno == node.end_lineno:
                written = lines[node.lineno - 1].encode()[node.col_offset : node.end_col_offset].decode()
                if _WORDS.fullmatch(node.value):
                    yield _replace("change a literal", node, written[:-1] + "_" + written[-1])
        elif isinstance(node, ast.Constant) and id(node) in given and type(node.value) in (int, float) and id(node) in passed_over:
            yield _replace("change a literal", node, repr(node.value * 2 or 1))
        elif isinstance(node, ast.Constant) and id(node) not in passed_over:
            if isinstance(node.value, bool):
                yield _replace("flip a flag", node, str(not node.value))
            elif isinstance(node.value, int | float):
                yield _replace("change a number", node, repr(node.value * 2 or 1))


def _data(tree: ast.Module) -> set[int]:
    """Constants that are the example's data and not its point: what a loop runs over, rows, numbers in a list."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.comprehension):
            found |= {id(part) for part in ast.walk(node.iter) if isinstance(part, ast.Constant)}
        elif isinstance(node, ast.List | ast.Tuple):
            for part in node.elts:
                if isinstance(part, ast.List | ast.Tuple):
                    found |= {id(value) for value in part.elts}
                elif isinstance(part, ast.Constant) and not isinstance(part.value, str):
                    found.add(id(part))
        elif isinstance(node, ast.keyword) and node.arg == "encoding":
            found.add(id(node.value))
    return found


def _given(tree: ast.Module) -> set[int]:
    """Literals that a call or a payload is given: texts of several words, and the last number of each list in it.

    One number a list tells whether the list is looked at; what makes data is left alone, and so is what a loop runs over.
    """
    looped = {id(part) for node in ast.walk(tree) if isinstance(node, ast.For | ast.comprehension) for part in ast.walk(node.iter)}
    found: set[int] = set()

    def visit(node: ast.AST, given: bool) -> None:
        if id(node) in looped or _is_print(node):
            return
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in DATA_MAKERS:
                return
            given = True
        elif isinstance(node, ast.Dict):
            given = True
        elif isinstance(node, ast.stmt | ast.Lambda):
            given = False
        elif given and isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(id(node))
        elif given and isinstance(node, ast.List | ast.Tuple):
            numbers = [part for part in node.elts if isinstance(part, ast.Constant) and type(part.value) in (int, float)]
            found.update(id(part) for part in numbers[-1:])
        for part in ast.iter_child_nodes(node):
            visit(part, given)

    visit(tree, False)
    return found


def _call_edits(node: ast.Call) -> Iterator[_Edit]:
    if isinstance(node.func, ast.Attribute) and node.func.attr in SWAPPED_CALLS:
        end = node.func.end_col_offset
        start = end - len(node.func.attr.encode())
        yield _Edit("swap a call", node.func.end_lineno, start, end, SWAPPED_CALLS[node.func.attr])
    if isinstance(node.func, ast.Name) and node.func.id in SWAPPED_BUILTINS:
        yield _replace("swap all and any", node.func, SWAPPED_BUILTINS[node.func.id])
    for keyword in node.keywords:
        if keyword.arg and not _is_print(node):
            end = keyword.col_offset + len(keyword.arg.encode())
            yield _Edit("rename a keyword", keyword.lineno, keyword.col_offset, end, keyword.arg + "_")


def _comparison_edits(node: ast.Compare, lines: list[str]) -> Iterator[_Edit]:
    sides = [node.left, *node.comparators]
    for before, after in zip(sides, sides[1:], strict=False):
        if before.end_lineno == after.lineno:
            raw = lines[after.lineno - 1].encode()
            between = raw[before.end_col_offset : after.col_offset].decode()
            sign = between.strip(" ()")
            if sign in SWAPPED_COMPARISONS:
                start = before.end_col_offset + between.index(sign)
                yield _Edit("swap a comparison", after.lineno, start, start + len(sign), SWAPPED_COMPARISONS[sign])


def _text_edits(node: ast.expr, lines: list[str], only_special: bool) -> Iterator[_Edit]:
    """Edits inside a string that stands on one line; f-strings are searched as they are written.

    With `only_special` none but those in addresses and filters.
    """
    if node.lineno != node.end_lineno:
        return
    written = lines[node.lineno - 1].encode()[node.col_offset : node.end_col_offset].decode()

    def edit(operator: str, match: re.Match[str], instead: str) -> _Edit:
        start = node.col_offset + len(written[: match.start()].encode())
        return _Edit(operator, node.lineno, start, start + len(match[0].encode()), instead)

    special = False
    for match in _ADDRESS.finditer(written):
        special = True
        yield edit("drop the slash", match, match[1] + ":")
    if special:
        for match in _ALIAS.finditer(written):
            yield edit("change an alias", match, match[0] + "_")
    if _FILTER.search(written):
        special = True
        for pattern, instead in FILTER_SWAPS:
            for match in re.finditer(pattern, written):
                yield edit("change a filter", match, instead)
    if isinstance(node, ast.Constant) and not special and not only_special and _NAME.fullmatch(node.value):
        yield _replace("change a name", node, written[:-1] + "_" + written[-1])


def _replace(operator: str, node: ast.expr, instead: str) -> _Edit:
    return _Edit(operator, node.lineno, node.col_offset, node.end_col_offset, instead)


def _is_print(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
