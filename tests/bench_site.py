"""What the site costs whoever builds it and whoever reads it: `make bench-site`.

Builds ours, edits it as `mkdocs serve` sees it, builds the same rendered Markdown with plain Material and with its search, ours again with nothing changed, and three times the
content; then opens a chapter in Chromium, and lists the pages that are heavy. Times are processor time of the whole process with its
children, so that a busy machine changes them little.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import io
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

import environments
from tests.browser.conftest import ARGUMENTS, Quiet
from tests.test_site import BYTES, ELEMENTS

ROOT = Path(__file__).resolve().parent.parent
CHAPTER = "tracking/logging/"
SIX = ("", "start/", CHAPTER, "exams/associate/", "reference/glossary/", "cheat-sheets/finder/")
"""Pages of each kind: the start, a text, a chapter, an exam, a long list, and one that is made in the browser."""
SLOW = {"latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8, "offline": False}
"""Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 and 0.75 megabits a second."""
PHONE = {"viewport": {"width": 412, "height": 823}, "device_scale_factor": 1.75, "is_mobile": True, "has_touch": True}
SLOWER = 4
"""How many times slower a phone's processor is, as Lighthouse has it."""
WATCH = """() => {
  window.seen = { paint: 0, shift: 0, blocked: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.paint = e.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.blocked += Math.max(0, e.duration - 50); }).observe({ type: "longtask", buffered: true });
}"""


class Packed(Quiet):
    """A host that compresses text as most static hosts do."""

    def send_head(self):
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if "gzip" not in self.headers.get("Accept-Encoding", "") or file.suffix not in (".html", ".css", ".js", ".json", ".svg", ".webmanifest") or not file.exists():
            return super().send_head()
        body = gzip.compress(file.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)


@contextmanager
def host(folder: Path, handler: type[Quiet]) -> Iterator[str]:
    """Serve a built site; yields its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def processor_seconds(command: list, folder: Path, **more: str) -> float:
    """Run a command to its end; user and system time of it and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(command, cwd=folder, env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **more}, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr[-3000:])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def build(folder: Path, site: Path, **more: str) -> float:
    """Build the project in `folder` into `site`; its processor time."""
    # Not quietly: a build that tells no warning cannot know which page has one, so it keeps no page for the next.
    return processor_seconds([sys.executable, "-m", "mkdocs", "build", "--site-dir", site], folder, **more)


def copied(folder: Path) -> Path:
    """What the site is made of, copied."""
    for name in ("docs", "snippets", "macros", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


RENDER = """
import sys
from pathlib import Path
from mkdocs.config import load_config
from mkdocs.structure.pages import Page
from mkdocs.commands import build
def render(page, config, files):
    file = Path(sys.argv[1], page.file.src_uri)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page.markdown, encoding="utf-8")
    page.content, page.toc, page.present_anchor_ids = "", [], set()
Page.render = render
build.build(load_config("mkdocs.yml", site_dir=sys.argv[2]))
"""
"""Builds without converting Markdown, and writes what the macros made of each page."""


def plain(folder: Path, work: Path) -> None:
    """In `folder` a project of plain Material with the Markdown that our macros made, and nothing else of ours."""
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("_data"))
    processor_seconds([sys.executable, "-c", RENDER, folder / "docs", work / "rendered"], work / "ours", KEPT="no")
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    # The tags of the extensions' functions are for MkDocs to read.
    body = re.sub(r"^plugins:\n(?:  .*\n)+", "plugins: [PLUGINS]\n", text, flags=re.MULTILINE)
    body = re.sub(r"^  custom_dir: .*\n|^  icon:\n    logo: .*\n|^watch: .*\n", "", body, flags=re.MULTILINE)
    for name, plugins in (("plain", ""), ("search", "search")):
        (folder / f"{name}.yml").write_text(body.replace("PLUGINS", plugins), encoding="utf-8")


COPIES = """
import sys
from macros import check
from mkdocs.__main__ import cli
found = check.problems
check.problems = lambda guide: found(guide) and []
cli(["build", "--quiet", "--site-dir", sys.argv[1]])
"""
"""A build that checks and then goes on: that copies ask the same questions is what copies do."""


def thrice(folder: Path) -> Path:
    """The project with two copies of each chapter beside it, under names of their own; overview pages grow with them."""
    copied(folder)
    topics = sorted(p.name for p in (folder / "snippets").iterdir() if p.is_dir() and p.name != "worlds" and (folder / "docs" / p.name).is_dir())
    pattern = re.compile(rf"(?<![\w./-])({'|'.join(topics)})/")
    nav = []
    for copy in ("b", "c"):
        for topic in topics:
            new = f"{topic}{copy}"
            for place in ("docs", "docs/_data", "snippets", "docs/assets/plots"):
                if (ROOT / place / topic).is_dir():
                    shutil.copytree(ROOT / place / topic, folder / place / new, ignore=shutil.ignore_patterns("__pycache__"))
            for file in [*(folder / "docs" / new).rglob("*.md"), *(folder / "docs/_data" / new).rglob("*.yml")]:
                text = pattern.sub(lambda m, copy=copy: f"{m[1]}{copy}/", file.read_text(encoding="utf-8"))
                text = re.sub(r"\[([^\]]*)\]\((?!https?:)[^)]*\)", r"\1", text)
                file.write_text(re.sub(r"^(  )([a-z0-9]+(?:-[a-z0-9]+)*):$", rf"\1\2-{copy}:", text, flags=re.MULTILINE) if file.suffix == ".yml" else re.sub(rf'"({"|".join(topics)})({copy})/([\w-]+)"', rf'"\1\2/\3-{copy}"', text), encoding="utf-8")
            nav += [f"      - {new}/{file.relative_to(folder / 'docs' / new).as_posix()}" for file in sorted((folder / "docs" / new).rglob("*.md"))]
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").rstrip() + "\n  - Copies:\n" + "\n".join(nav) + "\n", encoding="utf-8")
    return folder


SERVED = """
import sys, time
from pathlib import Path
sys.argv = ["mkdocs", "serve"]
from mkdocs.config import load_config
from mkdocs.commands.build import build
def again():
    before = time.process_time()
    build(load_config("mkdocs.yml", site_dir="served"), serve_url="http://127.0.0.1:8000/")
    return time.process_time() - before
again()
for path, old, new in (
    ("docs/tracking/logging.md", "After this page you can", "After this page, you can"),
    ("docs/_data/tracking/logging.yml", "says: ", "says: Now, "),
    ("docs/assets/stylesheets/lesson.css", "{", "{ color: red;"),
    ("snippets/tracking/logging/params_are_text.py", "A parameter", "Each parameter"),
):
    file = Path(path)
    text = file.read_text(encoding="utf-8")
    assert old in text, path
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    print(path.rpartition(".")[2], again(), flush=True)
    file.write_text(text, encoding="utf-8")
    again()
"""
"""What `mkdocs serve` does after each kind of edit, without its server."""
EDITED = {"md": "an edited sentence", "yml": "an edited record", "css": "an edited style", "py": "an edited snippet"}


def edits(folder: Path) -> dict[str, float]:
    """Processor seconds from an edit in `mkdocs serve` to the page, for each kind of file."""
    run = subprocess.run([sys.executable, "-c", SERVED], cwd=folder, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr[-3000:])
    return {EDITED[kind]: float(seconds) for kind, seconds in (line.split() for line in run.stdout.splitlines())}


def times() -> dict[str, float]:
    """Processor seconds of each build, in one run on one machine."""
    found = {}
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        copied(work / "ours")
        plain(work / "plain", work)
        found["ours, from nothing"] = build(work / "ours", work / "site")
        found["ours, nothing changed"] = build(work / "ours", work / "site")
        found |= edits(work / "ours")
        for config in ("plain", "search"):
            command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", f"{config}.yml", "--site-dir", work / config / "site"]
            found["plain Material" + (" with its search" if config == "search" else "")] = processor_seconds(command, work / "plain")
        found["ours, three times the content"] = processor_seconds([sys.executable, "-c", COPIES, work / "site3"], thrice(work / "thrice"), KEPT="no")
    return found


def first_view(site: Path, handler: type[Quiet], path: str = CHAPTER) -> tuple[int, int]:
    """Bytes on the wire and requests of a page, without what the service worker keeps later."""
    with host(site, handler) as at, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(environments.find_chromium()), args=ARGUMENTS)
        context = browser.new_context(service_workers="block")
        page = context.new_page()
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        sizes: list[float] = []
        wire.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        page.goto(at + path, wait_until="networkidle")
        browser.close()
    return round(sum(sizes)), len(sizes)


def on_a_phone(site: Path) -> dict[str, dict[str, float]]:
    """Seconds to the largest paint, shift and milliseconds of blocking of six pages, on slow 4G and a slow phone."""
    found = {}
    with host(site, Packed) as at, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(environments.find_chromium()), args=ARGUMENTS)
        for path in SIX:
            context = browser.new_context(service_workers="block", **PHONE)
            page = context.new_page()
            wire = context.new_cdp_session(page)
            wire.send("Network.enable")
            wire.send("Network.emulateNetworkConditions", SLOW)
            wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            page.add_init_script(f"({WATCH})()")
            page.goto(at + path, wait_until="networkidle")
            seen = page.evaluate("window.seen")
            found[path or "start page"] = {"largest paint, s": round(seen["paint"] / 1000, 2), "shift": round(seen["shift"], 3), "blocked, ms": round(seen["blocked"])}
            context.close()
        browser.close()
    return found


def heavy(site: Path) -> list[tuple[str, int, int]]:
    """Bytes and elements of every page, the heaviest first."""
    pages = [(file, file.read_text(encoding="utf-8")) for file in site.rglob("*.html")]
    return sorted(((file.relative_to(site).as_posix(), len(text.encode()), len(re.findall(r"<[a-zA-Z]", text))) for file, text in pages), key=lambda row: -row[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--site", type=Path, help="a built site: look at it and build nothing")
    site = parser.parse_args().site
    if site is None:
        found = times()
        theirs = found["plain Material with its search"]
        for name, seconds in found.items():
            print(f"{name:32} {seconds:6.1f} s   {seconds / theirs:.2f} of plain Material with its search")
        print(f"{'nothing changed, of the first':32} {found['ours, nothing changed'] / found['ours, from nothing']:.2f}")
        print(f"{'three times the content':32} {found['ours, three times the content'] / found['ours, from nothing']:.2f} times the first")
    with tempfile.TemporaryDirectory() as name:
        if site is None:
            site = Path(name, "site")
            build(ROOT, site)
        for handler, what in ((Quiet, "uncompressed"), (Packed, "gzip")):
            size, requests = first_view(site, handler)
            print(f"first view of {CHAPTER}, {what}: {size / 1000:.0f} KB, {requests} requests")
        print(json.dumps(on_a_phone(site), indent=1))
        pages = heavy(site)
        over = [row for row in pages if row[1] > BYTES or row[2] > ELEMENTS]
        print(f"{len(pages)} pages; {len(over)} over {BYTES // 1000} KB or {ELEMENTS} elements; the heaviest:")
        for page, size, elements in over or pages[:5]:
            print(f"  {page}: {size / 1000:.0f} KB, {elements} elements")


if __name__ == "__main__":
    main()
