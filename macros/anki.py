"""The flashcards as an Anki deck and as CSV. Ids come from the records, so a re-import updates and never duplicates."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import genanki

COLUMNS = ("id", "front", "back", "tags")
_STYLE = ".card { font-family: sans-serif; font-size: 19px; line-height: 1.45; text-align: left } code { font-family: monospace } table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 3px 8px }"


def _id(name: str) -> int:
    """A number that is always the same for a name, in the range Anki takes (below 2**31)."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") >> 1


MODEL = genanki.Model(
    _id("runproof card"),
    "Runproof",
    fields=[{"name": "Front"}, {"name": "Back"}, {"name": "Id"}],
    templates=[{"name": "Card", "qfmt": "{{Front}}", "afmt": '{{FrontSide}}<hr id="answer">{{Back}}'}],
    css=_STYLE,
)


def tags(card: dict) -> list[str]:
    """Topic, kind and objectives as Anki tags."""
    return [f"topic::{card['topic']}", f"kind::{card['kind']}", *(f"objective::{o}" for o in card["objectives"])]


def write(cards: list[dict], titles: dict[str, str], folder: Path) -> None:
    """Write `runproof.apkg` (one deck for each topic) and `runproof.csv` below `folder`.

    `cards` are those of `export.cards`, `titles` the topics' titles.
    """
    folder.mkdir(parents=True, exist_ok=True)
    decks = {topic: genanki.Deck(_id(f"runproof deck {topic}"), f"Runproof::{title}") for topic, title in titles.items()}
    for card in cards:
        fields = [card["front"], card["back"], card["id"]]
        decks[card["topic"]].add_note(genanki.Note(model=MODEL, fields=fields, tags=tags(card), guid=genanki.guid_for("runproof", card["id"])))
    genanki.Package([deck for deck in decks.values() if deck.notes]).write_to_file(folder / "runproof.apkg")
    with (folder / "runproof.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        rows.writerows([card["id"], card["front"], card["back"], " ".join(tags(card))] for card in cards)
