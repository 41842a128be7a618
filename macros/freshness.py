"""What may have aged: facts known from documentation only, and their addresses.

`python -m macros.freshness --days 90 --fetch` lists documented facts read longer ago than that, and asks each address whether it
still answers. Exit code 1 if an address is gone, or in CI if none could be asked.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
import urllib.error
import urllib.request
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from macros import guide as guides
from macros.guide import Guide
from macros.records import Documented

SECONDS = 20
AT_ONCE = 12
"""Addresses asked at the same time: hundreds that are silent cost minutes, not hours."""


def documented(guide: Guide) -> dict[str, list[tuple[datetime.date, str]]]:
    """Address -> the day it was read and the record that cites it, oldest first."""
    found = defaultdict(list)
    for record in guide.records.values():
        for proof in record.proofs():
            if isinstance(proof, Documented):
                found[proof.url].append((proof.read, record.id))
    return {url: sorted(citing) for url, citing in sorted(found.items(), key=lambda item: min(item[1]))}


class Silent(Exception):
    """Nothing answered: the host is gone, or the network. The message says what was met."""


def gone(url: str) -> str:
    """How an address says that it is gone, or an empty text. Hosts that refuse programs (401, 403, 429) are not gone.

    Raises Silent if nothing answers.
    """
    request = urllib.request.Request(url.partition("#")[0], headers={"User-Agent": "Mozilla/5.0 (link check)"})
    try:
        with urllib.request.urlopen(request, timeout=SECONDS):
            return ""
    except urllib.error.HTTPError as error:
        return "" if error.code in (401, 403, 429) else f"{error.code} {error.reason}"
    except ValueError as error:
        return str(error)
    except OSError as error:
        raise Silent(str(error)) from error


def lost(urls: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Address -> why, of those that are gone and of those where nothing answers."""
    found: dict[str, str] = {}
    silent: dict[str, str] = {}

    def ask(url: str) -> None:
        try:
            found[url] = gone(url)
        except Silent as error:
            silent[url] = str(error)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(ask, urls))
    return {url: found[url] for url in urls if found.get(url)}, {url: silent[url] for url in urls if url in silent}


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
    if not chosen.fetch:
        return 0
    away, silent = lost(list(found))
    answers = len(found) - len(away) - len(silent)
    if silent and not answers:
        print(f"None of the {len(found)} addresses answers from here ({next(iter(silent.values()))}), so nothing is known of them: is there a network?")
        return int(bool(os.environ.get("CI")))
    for url, why in away.items():
        print(f"- gone: {url} ({why}), cited by {', '.join(f'`{record}`' for _, record in found[url])}")
    hosts = defaultdict(list)
    for url in silent:
        hosts[urlsplit(url).netloc].append(url)
    for host, urls in hosts.items():
        print(f"- silent: {host} ({silent[urls[0]]}), {len(urls)} addresses, as {urls[0]}")
    print(f"\n{answers} of {len(found)} addresses answer.")
    return int(bool(away or silent))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
