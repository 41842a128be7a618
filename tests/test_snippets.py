"""Each snippet holds on each of its MLflow lines: it runs, its asserts pass, and it prints what its `#>` lines say."""

from __future__ import annotations

from concurrent.futures import Future

import pytest

from macros import snippets
from tests.conftest import ROOT
from tests.machine import api
from tests.machine.lines import Machine, Result

LIBRARY = snippets.load(ROOT)
CASES = [
    pytest.param(snippet, line, id=f"{path}[{line}]")
    for path, snippet in LIBRARY.snippets.items()
    for line in snippet.lines
]


class Runs:
    """The results of this session: each snippet runs once on each line, whoever asks."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self._futures: dict[tuple[str, str], Future[Result]] = {}

    def start(self, snippet: snippets.Snippet, line: str) -> Future[Result]:
        key = (snippet.path, line)
        if key not in self._futures:
            self._futures[key] = self.machine.submit(snippet, line)
        return self._futures[key]


@pytest.fixture(scope="session")
def runs(request):
    """Starts every selected snippet at once, so that both lines are busy while the tests wait for one result each."""
    mine = [item for item in request.session.items if getattr(item, "originalname", "") == "test_snippet_holds"]
    selected = [item.callspec.params for item in mine]
    with Machine([case["snippet"] for case in selected]) as machine:
        started = Runs(machine)
        for case in selected:
            started.start(case["snippet"], case["line"])
        yield started


@pytest.mark.parametrize(("snippet", "line"), CASES)
def test_snippet_holds(runs, snippet, line):
    result = runs.start(snippet, line).result()
    if not result.ok:
        pytest.fail(result.report(), pytrace=False)


def test_api_index_is_what_the_libraries_say(runs):
    """The committed API index equals one made from the installed packages and from the warnings of all snippets."""
    everything = [runs.start(snippet, line) for snippet in LIBRARY.snippets.values() for line in snippet.lines]
    results = [future.result() for future in everything]
    made = api.index(runs.machine, list(LIBRARY.snippets.values()), results)
    stored = api.stored(ROOT)
    names = made["names"].keys() | stored["names"].keys()
    differing = sorted(name for name in names if made["names"].get(name) != stored["names"].get(name))
    assert (differing, made["versions"]) == ([], stored["versions"]), "docs/_data/generated/api.json is old: make update"
