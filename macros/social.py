"""The card that is shown where somebody shares a page: `python -m macros.social SITE` draws one for each page of a built site.

It reads the finished pages, since only they know their titles, and names each card in its page. An address of a picture has to be whole,
so pages without a canonical address get none.
"""

from __future__ import annotations

import html
import re
import sys
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

FOLDER = "assets/social"
WIDE, HIGH, EDGE = 1200, 630, 88
"""Pixels: the size that the networks ask for, and what stays free at the sides."""
PAPER, INK, SOFT, ACCENT = "#fbfaf5", "#17211c", "#4e5a53", "#0b5a42"
SAYS = "Every line of code ran before you read it."
LARGEST, SMALLEST, LINES = 84, 44, 4
"""Pixels of a title's letters, and how many lines it may have."""

_TITLE = re.compile(r'<meta property="og:title" content="([^"]*)">')
_WHERE = re.compile(r'<nav class="crumbs".*?</nav>', re.DOTALL)
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)">')
_CARD = '<meta name="twitter:card" content="summary">'


def address(page: str) -> str:
    """Where the card of a page is, from the site's root: `tracking/logging/` -> `assets/social/tracking/logging.png`."""
    return f"{FOLDER}/{page.strip('/') or 'index'}.png"


def _font(fonts: Path, name: str, size: int, weight: int | None = None) -> Any:
    font = ImageFont.truetype(fonts / f"{name}.woff2", size)
    if weight:
        font.set_variation_by_axes([weight])
    return font


def wrapped(title: str, width: int, measure: Any) -> list[str]:
    """The title in lines of at most this width; a longer word stands alone, a number never: `MLflow 3` is one word."""
    lines: list[str] = []
    for word in re.findall(r"\S+(?: \d+\b)*", title):
        if lines and measure(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def draw(title: str, where: list[str], fonts: Path) -> Image.Image:
    """A card: the guide's mark and name, where the page is, its title as large as it fits, what the guide promises."""
    card = Image.new("RGB", (WIDE, HIGH), PAPER)
    pen = ImageDraw.Draw(card)
    pen.rectangle((0, HIGH - 14, WIDE, HIGH), fill=ACCENT)
    # The mark of `assets/brand/mark.svg`: two axes and a tick.
    at, unit = (EDGE, 64), 2.6
    for points, width in (([(2.6, 2.4), (2.6, 18), (3.6, 20.3), (5.8, 21.2), (21.4, 21.2)], 2.4), ([(7.5, 7.8), (9, 12.6), (11.8, 15.2), (20.9, 3.8)], 3.0)):
        pen.line([(at[0] + x * unit, at[1] + y * unit) for x, y in points], fill=ACCENT, width=round(width * unit), joint="curve")
    pen.text((EDGE + 84, 72), "Runproof", font=_font(fonts, "bricolage-grotesque", 42), fill=INK)
    if where:
        pen.text((EDGE, 172), " / ".join(where), font=_font(fonts, "hanken-grotesk", 30, 600), fill=ACCENT)
    for size in range(LARGEST, SMALLEST - 1, -4):
        font = _font(fonts, "bricolage-grotesque", size)
        lines = wrapped(title, WIDE - 2 * EDGE, font.getlength)
        if len(lines) * size * 1.12 <= 300 and len(lines) <= LINES and max(map(font.getlength, lines)) <= WIDE - 2 * EDGE:
            break
    for number, line in enumerate(lines):
        pen.text((EDGE, 222 + number * size * 1.12), line, font=font, fill=INK)
    pen.text((EDGE, HIGH - 84), SAYS, font=_font(fonts, "hanken-grotesk", 30, 500), fill=SOFT)
    return card.quantize(24, dither=Image.Dither.NONE)


def write(site: Path) -> int:
    """Draw a card for each page that has a canonical address, name it in the page, and return how many there are."""
    drawn = 0
    for file in sorted(site.rglob("index.html")):
        text = file.read_text(encoding="utf-8")
        title, canonical = _TITLE.search(text), _CANONICAL.search(text)
        if not title or not canonical:
            continue
        page = file.parent.relative_to(site).as_posix().removeprefix(".")
        place = address(page)
        crumbs = _WHERE.search(text)
        where = [html.unescape(name) for name in re.findall(r"<a [^>]*>([^<]*)</a>", crumbs[0])][1:] if crumbs else []
        (site / place).parent.mkdir(parents=True, exist_ok=True)
        draw(html.unescape(title[1]), where, site / "assets/fonts").save(site / place, optimize=True)
        root = canonical[1].removesuffix(f"{page}/") if page else canonical[1]
        whole = (
            f'<meta property="og:image" content="{root.rstrip("/")}/{place}">\n<meta property="og:image:width" content="{WIDE}">\n<meta property="og:image:height" content="{HIGH}">\n'
            f'<meta property="og:image:alt" content="{title[1]}">\n<meta name="twitter:card" content="summary_large_image">'
        )
        file.write_text(text.replace(_CARD, whole, 1), encoding="utf-8")
        drawn += 1
    return drawn


if __name__ == "__main__":
    print(f"{write(Path(sys.argv[1]))} cards")
