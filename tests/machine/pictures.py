"""The pictures that snippets draw: `figure.savefig("fares.svg")` becomes one SVG on paper and one at night.

A snippet is written as at work and says nothing of style. While it runs here, matplotlib draws in the guide's colours
on a transparent ground, with text as text and nothing that changes from run to run. Each colour on paper has its
counterpart at night, so that one drawing makes both files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from tests.machine.outputs import running_line

if TYPE_CHECKING:  # `watch` runs under an MLflow line's interpreter
    from macros.snippets import Snippet

Drawn = list[tuple[int, str]]
"""(Line of the snippet that called `savefig`, tidied SVG with the colours on paper) in the order of drawing."""

INK, SOFT, RULE, PAPER = "#17211c", "#4e5a53", "#dfdbcc", "#fbfaf5"
SERIES = {"#0f7a58": "#7fe0b5", "#c0811c": "#f2bd62", "#5a4bb0": "#bdb3f7", "#b3245f": "#f59abd", "#6f7b74": "#93a59b"}
"""Colours of the first to fifth series, on paper and at night."""

NIGHT = {INK: "#e4ebe6", SOFT: "#a4b4ab", RULE: "#2b3933", PAPER: "#0f1512", "#000000": "#e4ebe6", "#ffffff": "#0f1512", **SERIES}
"""The colour at night of each colour on paper, as in docs/assets/stylesheets/tokens.css."""

_POINT = re.compile(r'<use [^>]* style="([^"]*)"/>$')

SHADES = 64
LOW, HIGH = ("#f0eee2", "#1a2420"), ("#62bd97", "#1f7556")
"""Ends of the scale of a colour mesh, each on paper and at night; ink is readable on all of it."""

TOLERANCE = 0.06
"""How far two coordinates of equal pictures may lie apart: the MLflow lines have releases of numpy of their own."""

STYLE = {
    "axes.edgecolor": SOFT, "axes.labelcolor": INK, "axes.titlecolor": INK, "text.color": INK,
    "xtick.color": SOFT, "ytick.color": SOFT, "xtick.labelcolor": INK, "ytick.labelcolor": INK,
    "axes.spines.top": False, "axes.spines.right": False, "axes.titlesize": 10, "axes.titlelocation": "left",
    "axes.facecolor": "none", "figure.facecolor": "none", "savefig.facecolor": "none", "savefig.edgecolor": "none",
    "grid.color": RULE, "patch.edgecolor": PAPER, "patch.facecolor": next(iter(SERIES)), "patch.force_edgecolor": True,
    "legend.frameon": False, "lines.color": INK, "lines.linewidth": 1.8, "lines.markersize": 4,
    "boxplot.boxprops.color": SOFT, "boxplot.whiskerprops.color": SOFT, "boxplot.capprops.color": SOFT,
    "boxplot.flierprops.markeredgecolor": "C3", "boxplot.flierprops.markersize": 4, "boxplot.medianprops.color": "C1",
    "boxplot.medianprops.linewidth": 2.2,
    "figure.figsize": (5.2, 2.9), "figure.constrained_layout.use": True, "font.size": 10,
    "image.cmap": "guide", "svg.fonttype": "none", "svg.hashsalt": "guide",
}


def _mixed(low: str, high: str, share: float) -> str:
    parts = (round(int(low[i : i + 2], 16) * (1 - share) + int(high[i : i + 2], 16) * share) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)


SCALE = [tuple(_mixed(LOW[theme], HIGH[theme], n / (SHADES - 1)) for theme in (0, 1)) for n in range(SHADES)]
NIGHT |= dict(SCALE)


def watch(source: str, script: str) -> Drawn:
    """Let matplotlib draw as said above, and note every SVG that the snippet saves; nothing if it saves none."""
    drawn: Drawn = []
    if "savefig(" not in source:
        return drawn
    import matplotlib
    from cycler import cycler
    from matplotlib.colors import ListedColormap
    from matplotlib.figure import Figure

    matplotlib.colormaps.register(ListedColormap([paper for paper, _ in SCALE], "guide"), force=True)
    matplotlib.rcParams.update(STYLE | {"axes.prop_cycle": cycler(color=list(SERIES))})
    save = Figure.savefig

    def savefig(figure: Figure, name: object, *arguments: object, **named: object) -> None:
        line = running_line(script)
        if not line or not str(name).endswith(".svg"):
            save(figure, name, *arguments, **named)
            return
        save(figure, name, *arguments, **named | {"metadata": {"Date": None, "Creator": None}})
        drawn.append((line, tidy(Path(str(name)).read_text(encoding="utf-8"))))

    Figure.savefig = savefig
    return drawn


def tidy(svg: str) -> str:
    """matplotlib's SVG without what no reader sees: its comments, its own font, far decimals, and names nothing uses."""
    svg = re.sub(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r"'DejaVu Sans'(, '[^']*'|, [\w-]+)*", "system-ui, sans-serif", svg)
    used = dict.fromkeys(re.findall(r'(?:url\(|href=")#([\w.-]+)', svg))
    numbers = {name: f"n{number}" for number, name in enumerate(used, 1)}

    def tag(match: re.Match) -> str:
        text = re.sub(r"#[0-9a-fA-F]{6}\b", lambda m: m[0].lower(), match[0])
        text = re.sub(r' id="([\w.-]+)"', lambda m: f' id="{numbers[m[1]]}"' if m[1] in numbers else "", text)
        text = re.sub(r'((?:url\(|href=")#)([\w.-]+)', lambda m: m[1] + numbers[m[2]], text)
        return re.sub(r"(?<![\w#])-?\d+\.\d+", _rounded, text)

    svg = re.sub(r"<[^>]+>", tag, svg, flags=re.DOTALL)
    svg = re.sub(r' version="1.1"| (width|height)="[\d.]+pt"', "", svg)
    return "\n".join(_shared_styles(line.strip() for line in svg.splitlines() if line.strip())) + "\n"


def _shared_styles(lines: Iterable[str]) -> Iterator[str]:
    """The lines with a style that many points in a row have written once, around them."""
    for style, run in groupby(lines, lambda line: (_POINT.match(line) or [None, None])[1]):
        points = list(run)
        if style is None or len(points) < 3:
            yield from points
        else:
            yield f'<g style="{style}">'
            yield from (point.replace(f' style="{style}"', "") for point in points)
            yield "</g>"


def _rounded(match: re.Match) -> str:
    # `+ 0.0` makes a zero of a minus zero.
    return f"{round(float(match[0]), 2) + 0.0:g}"


def themed(svg: str) -> dict[str, str]:
    """The picture on paper and at night."""
    return {"light": svg, "dark": re.sub(r"#[0-9a-f]{6}\b", lambda m: NIGHT.get(m[0], m[0]), svg)}


def same(one: str, other: str) -> bool:
    """Do two pictures show the same? Coordinates may differ by `TOLERANCE`."""
    number = re.compile(r"-?\d+(?:\.\d+)?")
    if number.sub("0", one) != number.sub("0", other):
        return False
    pairs = zip(number.findall(one), number.findall(other), strict=True)
    return all(abs(float(a) - float(b)) <= TOLERANCE for a, b in pairs)


def by_section(snippet: Snippet, drawn: Drawn) -> dict[str, str]:
    """The last picture of each section that drew one, by the section's name."""
    return {section.name: svg for line, svg in drawn for section in snippet.sections.values() if section.first < line < section.last}


def problems(snippet: Snippet, drawn: Drawn, root: Path) -> list[tuple[int, str]]:
    """Where pictures cannot be shown, or differ from the committed files, as (line, what is wrong)."""
    found, seen = [], set()
    drew = by_section(snippet, drawn)
    for section in snippet.sections.values():
        left = [file for file in files(snippet, section.name, root).values() if file.exists()]
        if left and section.name not in drew:
            found.append((section.first, f"draws no picture, but there is {left[0].relative_to(root)}; draw it, or delete it"))
    for line, svg in drawn:
        section = next((s for s in snippet.sections.values() if s.first < line < s.last), None)
        strange = sorted(set(re.findall(r"#[0-9a-f]{6}\b", svg)) - set(NIGHT))
        if section is None:
            found.append((line, "saves a picture outside the shown sections; save it inside `# region name`"))
        elif section.name in seen:
            found.append((line, f"saves a second picture in section `{section.name}`; give it a section of its own"))
        elif "<image" in svg:
            found.append((line, "draws pixels, which have no colours at night; draw a mesh with `pcolormesh`"))
        elif strange:
            found.append((line, f"draws in {', '.join(strange)}, which has no colour at night; use C0 to C4, black, white or the scale"))
        else:
            seen.add(section.name)
            for theme, file in files(snippet, section.name, root).items():
                if not file.exists():
                    found.append((line, f"draws a picture that is not there: {file.relative_to(root)} (make update)"))
                elif not same(file.read_text(encoding="utf-8"), themed(svg)[theme]):
                    found.append((line, f"draws another picture than {file.relative_to(root)} (make update)"))
    return found


def files(snippet: Snippet, section: str, root: Path) -> dict[str, Path]:
    """Where a section's pictures are kept, by theme."""
    from macros.snippets import picture

    return {theme: root / "docs" / picture(f"{snippet.path}#{section}", theme) for theme in ("light", "dark")}


def write(snippet: Snippet, drawn: Drawn, root: Path) -> list[str]:
    """Write the pictures that differ from their files; returns what was written, relative to the project."""
    written = []
    for section, svg in by_section(snippet, drawn).items():
        for theme, file in files(snippet, section, root).items():
            picture = themed(svg)[theme]
            if file.exists() and same(file.read_text(encoding="utf-8"), picture):
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(picture, encoding="utf-8")
            written.append(str(file.relative_to(root)))
    return written
