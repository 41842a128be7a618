"""What may have aged: facts known from documentation only, and their addresses.

`python -m macros.freshness --days 90 --fetch` lists documented facts read longer ago than that, and asks each address whether it
still answers. Exit code 1 if an address is gone.
"""

from __future__ import annotations

import argparse
import datetime
import sys
import urllib.error
import urllib.request
from collections import defaultdict
from pathlib import Path

from macros import guide as guides
from macros.guide import Guide
from macros.records import Documented

SECONDS = 20


def documented(guide: Guide) -> dict[str, list[tuple[datetime.date, str]]]:
    """Address -> the day it was read and the record that cites it, oldest first."""
    found = defaultdict(list)
    for record in guide.records.values():
        for proof in record.proofs():
            if isinstance(proof, Documented):
                found[proof.url].append((proof.read, record.id))
    return {url: sorted(citing) for url, citing in sorted(found.items(), key=lambda item: min(item[1]))}


def gone(url: str) -> str:
    """Why an address does not answer, or an empty text. Hosts that refuse programs (401, 403, 429) are not gone."""
    request = urllib.request.Request(url.partition("#")[0], headers={"User-Agent": "Mozilla/5.0 (link check)"})
    try:
        with urllib.request.urlopen(request, timeout=SECONDS):
            return ""
    except urllib.error.HTTPError as error:
        return "" if error.code in (401, 403, 429) else f"{error.code} {error.reason}"
    except (OSError, ValueError) as error:
        return str(error)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--fetch", action="store_true", help="ask each address whether it still answers")
    chosen = parser.parse_args(arguments)
    found = documented(guides.load(Path.cwd()))
    today = datetime.date.today()
    old = [(read, record, url) for url, citing in found.items() for read, record in citing if (today - read).days > chosen.days]
    total = sum(map(len, found.values()))
    print(f"{total} proofs by documentation at {len(found)} addresses; {len(old)} were read more than {chosen.days} days ago.\n")
    for read, record, url in sorted(old):
        print(f"- {read} `{record}` {url}")
    lost = [(url, why) for url in found if (why := gone(url))] if chosen.fetch else []
    for url, why in lost:
        print(f"- gone: {url} ({why}), cited by {', '.join(f'`{record}`' for _, record in found[url])}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
