"""What a snippet printed and drew, compared with what is written below it and kept beside it."""

from __future__ import annotations

import pytest

from macros.snippets import parse
from tests.machine import outputs, pictures

UPDATED = {
    "replaces": ("print(1)\n#> 0\n", [(1, "1\n")], "print(1)\n#> 1\n"),
    "adds": ("print(1)\n", [(1, "1\n")], "print(1)\n#> 1\n"),
    "removes": ("x = 1\n#> 1\n", [], "x = 1\n"),
    "several lines": ("print(x)\n", [(1, "a\n\nb\n")], "print(x)\n#> a\n#>\n#> b\n"),
    "loop": ("for i in x:\n  print(i)\n", [(2, "1\n"), (2, "2\n")], "for i in x:\n  print(i)\n  #> 1\n  #> 2\n"),
    "call over lines": ("print(\n  'a'\n  'b'\n)\nx = 1\n", [(1, "ab\n")], "print(\n  'a'\n  'b'\n)\n#> ab\nx = 1\n"),
    "else branch": ("if 0:\n  x\nelse:\n  print(2)\n", [(4, "2\n")], "if 0:\n  x\nelse:\n  print(2)\n  #> 2\n"),
    "leaves strings alone": ('x = """\n#> text\n"""\n', [], 'x = """\n#> text\n"""\n'),
}


@pytest.mark.parametrize("case", UPDATED)
def test_update_puts_the_output_below_its_statement(case):
    source, printed, updated = UPDATED[case]
    assert outputs.updated(source, printed) == updated


@pytest.mark.parametrize(
    ("source", "printed", "line", "says"),
    [
        ("print(1)\n", [(1, "1\n")], 1, "also prints '1'"),
        ("print(1)\n#> 1\n#> 2\n", [(1, "1\n")], 3, "that is not printed"),
        ("x = 1\n#> 1\n", [], 2, "that is not printed"),
        ("print('-' * 100)\n#> " + "-" * 100 + "\n", [(1, "-" * 100 + "\n")], 1, "100 characters"),
    ],
)
def test_output_that_differs_is_a_problem(source, printed, line, says):
    [(found, message)] = outputs.problems(source, printed)
    assert found == line
    assert says in message


DRAWS = """\
import matplotlib.pyplot as plt

# region bars
figure, axes = plt.subplots()
axes.bar(["bus", "tram"], [3, 5]{colour})
{draw}
figure.savefig("bars.svg")
# endregion
assert True
"""


@pytest.fixture
def draw(machine):
    """Runs a text that draws as a snippet with sections, and says what is wrong with its picture."""

    def draw(source: str, name: str = "bars.py"):
        snippet, _ = parse(source, f"data/plots/{name}")
        return snippet, machine.submit(snippet, "mlflow3", 60).result()

    return draw


def test_a_picture_is_drawn_by_day_and_night_and_compared(machine, draw):
    source = DRAWS.format(colour="", draw='axes.set_title("trips")')
    snippet, result = draw(source)
    assert [f.message for f in result.failures] == [
        f"draws a picture that is not there: docs/assets/plots/data/plots/bars-bars-{theme}.svg (make update)" for theme in ("light", "dark")
    ]
    written = [machine.root / file for file in pictures.write(snippet, result.drawn, machine.root)]
    light, dark = (file.read_text() for file in written)
    assert light != dark and pictures.PAPER in light and pictures.NIGHT[pictures.PAPER] in dark
    assert ">trips</text>" in light and len(light) < 10_000
    assert draw(source)[1].ok
    [gone] = draw(source.replace("figure.savefig", "figure or figure.savefig"))[1].failures
    assert "draws no picture, but there is docs/assets/plots/data/plots/bars-bars-light.svg" in gone.message
    [first, _] = draw(source.replace("5]", "6]"))[1].failures
    assert (first.line, first.message) == (7, "draws another picture than docs/assets/plots/data/plots/bars-bars-light.svg (make update)")


@pytest.mark.parametrize(
    ("colour", "also", "says"),
    [
        (', color="orange"', "", "draws in #ffa500, which has no colour at night"),
        ("", "axes.imshow([[1, 2], [3, 4]])", "draws pixels"),
        ("", 'figure.savefig("again.svg")', "saves a second picture in section `bars`"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_told(draw, colour, also, says):
    _, result = draw(DRAWS.format(colour=colour, draw=also), "strange.py")
    assert any(says in failure.message for failure in result.failures), result.report()


def test_pictures_are_equal_but_for_the_last_decimals():
    one = '<path d="M 1.25 3"/><text>0.5</text>'
    assert pictures.same(one, one.replace("1.25", "1.27"))
    assert not pictures.same(one, one.replace("1.25", "1.5"))
    assert not pictures.same(one, one.replace("path", "line"))
