"""The colours of both themes: text is readable on every ground it stands on (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re

import pytest

GROUNDS = ("paper", "sheet", "well", "accent-wash", "amber-wash", "plum-wash", "iris-wash")
TEXTS = ("ink", "ink-soft", "accent", "accent-hover", "amber", "plum", "iris")
EDGES = ("rule-strong", "amber-line", "accent", "plum", "iris")


@pytest.fixture(scope="module")
def colours(root) -> dict[str, tuple[str, str]]:
    """Name of a token -> its value in the light and in the dark theme."""
    text = (root / "docs/assets/stylesheets/tokens.css").read_text(encoding="utf-8")
    found = re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", text)
    return {name: (light, dark) for name, light, dark in found}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_is_readable_on_every_ground(colours, theme):
    texts = [*TEXTS, *(name for name in colours if name.startswith("md-code-hl-") and "light" not in name)]
    pairs = {f"{text} on {ground}": contrast(colours[text][theme], colours[ground][theme]) for text in texts for ground in GROUNDS}
    pairs["on-accent on accent"] = contrast(colours["on-accent"][theme], colours["accent"][theme])
    pairs["ink on marks"] = contrast(colours["ink"][theme], colours["md-typeset-mark-color"][theme])
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_edges_that_carry_meaning_can_be_seen(colours, theme):
    pairs = {f"{edge} on {ground}": contrast(colours[edge][theme], colours[ground][theme]) for edge in EDGES for ground in ("paper", "sheet", "well")}
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < 3} == {}


def test_the_typefaces_are_light(root):
    fonts = list((root / "docs/assets/fonts").glob("*.woff2"))
    assert fonts and sum(font.stat().st_size for font in fonts) <= 170_000
    assert {font.stem.removesuffix("-more").removesuffix("-italic") for font in fonts} == {file.name.split(".")[0] for file in (root / "docs/assets/fonts").glob("*.LICENSE.txt")}
