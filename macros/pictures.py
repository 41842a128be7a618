"""Pictures of a page: figures to touch, plots that snippets drew, diagrams, screenshots; what is wrong with their calls, and their Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from macros.guide import Guide
from macros.pages import Call, Page
from macros.problems import Problem
from macros.snippets import picture

FIGURES = ("series", "steps")
"""Kinds of interactive figures, as web/src/figures draws them."""
THEMES = ("light", "dark")
CALLS = ("diagram", "figure", "plot", "screenshot")
"""The macros that show a picture."""


def wrong(guide: Guide, page: Page, call: Call) -> Iterator[Problem]:
    """What is wrong with one call of these macros."""
    if len(call.arguments) > 1 and (odd := re.search(r"[<>\"\[\]{}\\\n]", call.arguments[-1])):
        yield Problem(page.shown, call.line, f"`{call.name}` has `{odd[0]}` in the words for those who cannot see it; use words alone")
        return
    if call.name in ("diagram", "screenshot") and not re.fullmatch(r"[a-z0-9-]+(/[a-z0-9-]+)*", call.arguments[0]):
        yield Problem(page.shown, call.line, f"`{call.arguments[0]}` is no name of a picture; write `topic/name` in lower case")
        return
    match call.name:
        case "figure":
            yield from _wrong_figure(guide, page, call)
        case "plot":
            yield from _wrong_plot(guide, page, call)
        case "diagram":
            yield from _wrong_files(guide, page, call, [f"docs/assets/diagrams/{call.arguments[0]}.svg"])
        case _:
            yield from _wrong_files(guide, page, call, [f"docs/assets/screenshots/{call.arguments[0]}-{theme}.png" for theme in THEMES])


def _wrong_figure(guide: Guide, page: Page, call: Call) -> Iterator[Problem]:
    if len(call.arguments) != 3 or call.arguments[0] not in FIGURES:
        yield Problem(page.shown, call.line, f'`figure` needs a kind ({", ".join(FIGURES)}), a section that prints JSON objects, and a caption')
        return
    section = guide.library.section(call.arguments[1])
    if section is None:
        yield Problem(page.shown, call.line, guide.no_section(call.arguments[1]))
        return
    try:
        rows = [json.loads(line) for line in section.printed]
    except json.JSONDecodeError:
        rows = []
    if not rows or not all(isinstance(row, dict) and list(row) == list(rows[0]) for row in rows):
        yield Problem(page.shown, call.line, f"`{call.arguments[1]}` prints no rows for a figure; print one JSON object a line, all with the same keys in the same order")


def _wrong_files(guide: Guide, page: Page, call: Call, files: list[str]) -> Iterator[Problem]:
    if len(call.arguments) != 2 or not call.arguments[1].strip():
        yield Problem(page.shown, call.line, f"`{call.name}` needs a name and a text for those who cannot see it")
    for file in files:
        if not (guide.root / file).is_file():
            yield Problem(page.shown, call.line, f"there is no {file}; add it or mend the name")


def _wrong_plot(guide: Guide, page: Page, call: Call) -> Iterator[Problem]:
    reference = call.arguments[0]
    section = guide.library.section(reference)
    if section is None:
        yield Problem(page.shown, call.line, guide.no_section(reference))
    elif "savefig(" not in section.code:
        yield Problem(page.shown, call.line, f"`{reference}` draws nothing; end the section with `figure.savefig(\"name.svg\")`, or call `code`")
    if len(call.arguments) != 2 or not call.arguments[1].strip():
        yield Problem(page.shown, call.line, "`plot` needs a section that draws, and a text for those who cannot see the picture")
    for theme in THEMES if section else ():
        file = f"docs/{picture(reference, theme)}"
        if not (guide.root / file).is_file():
            yield Problem(page.shown, call.line, f"there is no {file}; `make update S={reference.partition('#')[0]}` draws it")


def left_over(guide: Guide) -> Iterator[Problem]:
    """Drawn pictures that no page shows."""
    shown = {picture(call.arguments[0], theme) for _, call in guide.calls() if call.name == "plot" and call.arguments for theme in THEMES}
    folder = guide.root / "docs"
    for file in sorted((folder / "assets/plots").rglob("*.svg")):
        if file.relative_to(folder).as_posix() not in shown:
            yield Problem(file.relative_to(guide.root).as_posix(), 1, "is shown on no page; call `plot` for its section, or delete it")


def figure(guide: Guide, here: str, kind: str, reference: str, caption: str) -> str:
    """A picture to touch, made of what a snippet printed; the same rows stand as a table without JavaScript and on paper."""
    # Imported here, as below: the checker looks at calls only.
    from macros.render import block, cell, marks, prose

    rows = [json.loads(line) for line in guide.library.section(reference).printed]
    shown = ["| " + " | ".join(rows[0]) + " |", "|---" * len(rows[0]) + "|"]
    shown += ["| " + " | ".join(cell(here, ", ".join(map(str, value)) if isinstance(value, list) else str(value)) for value in row.values()) + " |" for row in rows]
    still = block("html", "\n".join(shown), "div", class_="figure__still")
    data = json.dumps(rows, ensure_ascii=False).replace("<", "\\u003c")
    body = f'<figcaption>{prose(here, caption)}</figcaption>\n\n{still}\n\n<script type="application/json">{data}</script>\n\n{marks(guide, here, [reference])}'
    return block("html", body, "figure", class_="figure", data_figure=kind)


def screenshot(here: str, name: str, alt: str, sizes: dict[str, tuple[int, int]]) -> str:
    """One picture of the MLflow UI in the reader's theme; `sizes` are width and height in pixels by theme."""
    from macros.render import block, link

    images = [
        f"![{alt}]({link(here, f'assets/screenshots/{name}-{theme}.png')}){{ .only-{theme} loading=lazy width={width} height={height} }}"
        for theme, (width, height) in sizes.items()
    ]
    return block("html", "\n".join(images), "figure", class_="screenshot")


def plot(guide: Guide, here: str, reference: str, alt: str) -> str:
    """A section that draws, and the picture it drew in its own run, in the reader's theme."""
    from macros.render import block, code, link

    images = []
    for theme in THEMES:
        file = picture(reference, theme)
        svg = (guide.root / "docs" / file).read_text(encoding="utf-8")
        width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups()
        images.append(f"![{alt}]({link(here, file)}){{ .only-{theme} loading=lazy width={round(float(width))} height={round(float(height))} }}")
    return code(guide, here, (reference,)) + "\n" + block("html", "\n".join(images), "figure", class_="plot")


def diagram(svg: str, alt: str) -> str:
    """An SVG inline, so that it takes the theme's colours; `svg` is the file's text."""
    drawing = re.sub(r"<\?xml.*?\?>|<!--.*?-->", "", svg, flags=re.DOTALL).strip()
    drawing = re.sub(r"\n\s*\n", "\n", drawing).replace("<svg", f'<svg role="img" aria-label="{alt.replace(chr(34), "&quot;")}"', 1)
    return f'<figure class="diagram" tabindex="0">\n{drawing}\n</figure>\n'
