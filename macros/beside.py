"""What a built site holds beside its pages: sitemap, feed, the page for lost addresses, what a visit keeps."""

from __future__ import annotations

import gzip
import hashlib
import html
import json
import re
import uuid
from pathlib import Path

from macros.guide import Guide
from macros.history import History
from macros.policy import policy
from macros.proof_pages import address as proof_address
from macros.search_index import address

NAME = "Runproof"
FEED = 40
"""Changes that the feed lists."""


def manifest() -> str:
    """What a browser asks for before it installs the site."""
    return json.dumps({
        "name": NAME, "short_name": NAME, "description": "MLflow and the Databricks machine learning exams: every line of code ran.",
        "id": "./", "start_url": "./", "scope": "./", "display": "minimal-ui", "lang": "en", "background_color": "#fbfaf5", "theme_color": "#fbfaf5",
        "icons": [{"src": "assets/brand/mark.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any"}],
    }, indent=1)


def kept(site: Path, pages: dict[str, Path], styles: list[str]) -> str:
    """What one visit keeps, as the first line of the service worker: pages, styles, scripts and data, but no proofs and no Python."""
    loose = [style for style in styles if style]
    for pattern in ("data/*.json", "assets/fonts/*.woff2", "assets/brand/*.svg", "assets/plots/**/*.svg", "assets/javascripts/*.js", "assets/built/web/*.js"):
        loose += sorted(file.relative_to(site).as_posix() for file in site.glob(pattern))
    held = [(address(page) or "./", file) for page, file in pages.items()]
    held += [(path, site / path) for path in [*loose, "site.webmanifest"] if not path.endswith(("runner-worker.js", "web/offline.js", "web/disk.js"))]
    listed = [{"url": url, "revision": hashlib.sha256(file.read_bytes()).hexdigest()[:12]} for url, file in held]
    return f"self.pages={json.dumps(listed, separators=(',', ':'))};\n"


def lost(site: Path, site_url: str) -> str:
    """The page for addresses that are none. Hosts show it at any depth, so it brings its style, and finds the root if nobody told it."""
    sheets = (site / "assets/stylesheets" / name for name in ("tokens.css", "proof.css"))
    style = "\n".join(re.sub(r"@font-face\s*{[^}]*}", "", sheet.read_text(encoding="utf-8")) for sheet in sheets if sheet.exists())
    root = f"{site_url}/" if site_url else "./"
    find = "" if site_url else """<script>
(async () => {
  const parts = location.pathname.split("/").slice(1, -1);
  for (let n = 0; n <= parts.length; n++) {
    const root = "/" + parts.slice(0, n).map((part) => part + "/").join("");
    const answer = await fetch(root + "site.webmanifest").catch(() => null);
    if (!answer?.ok || (await answer.json().catch(() => ({}))).name !== "NAME") continue;
    for (const link of document.querySelectorAll("a[data-to]")) link.href = root + link.dataset.to;
    return;
  }
})();
</script>""".replace("NAME", NAME)
    page = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>No page has this address - {NAME}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<header><a href="{root}" data-to="">{NAME}</a></header>
<main class="lost">
<h1>No page has this address</h1>
<p>It has moved, or the link that brought you here has a slip in it.</p>
<ul>
<li><a href="{root}" data-to="">The start</a></li>
<li><a href="{root}cheat-sheets/finder/" data-to="cheat-sheets/finder/">The finder: every record, to search</a></li>
<li><a href="{root}exams/" data-to="exams/">The exams</a></li>
</ul>
</main>
{find}
</body>
</html>
"""
    return page.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy(page)}">', 1)


def feed(guide: Guide, past: History, site_url: str) -> str:
    """The newest changes, in Atom. Links are relative to the feed if the site's address is not known."""
    at = f"{site_url}/" if site_url else ""
    entries = []
    for change in past.changes[:FEED]:
        pages = [p for p in guide.order if f"docs/{p}" in change.files or f"docs/_data/{p.removesuffix('.md')}.yml" in change.files]
        listed = "".join(f"<li>{html.escape(guide.pages[p].title)}</li>" for p in pages)
        entries.append(
            f"<entry><id>{uuid.uuid5(uuid.NAMESPACE_OID, change.commit).urn}</id><title>{html.escape(change.says)}</title><updated>{change.when}</updated>"
            f'<link href="{at}{address(pages[0]) if pages else ""}"/><content type="html">{html.escape(f"<ul>{listed}</ul>") if listed else ""}</content></entry>'
        )
    updated = past.changes[0].when if past.changes else "1970-01-01T00:00:00Z"
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>{uuid.uuid5(uuid.NAMESPACE_URL, at or NAME).urn}</id>'
        f'<title>{NAME}: what changed</title><updated>{updated}</updated><author><name>{NAME}</name></author><link rel="self" href="{at}feed.xml"/>\n'
        + "\n".join(entries) + "\n</feed>\n"
    )


def sitemap(guide: Guide, pages: list[str], site: Path, past: History, site_url: str) -> None:
    """Every page and proof with the day it changed; no day where Git knows none."""
    dated = [(address(page), past.of(guide, page)) for page in pages]
    dated += [(proof_address(path), past.last.get(f"snippets/{path}")) for path in guide.library.snippets]
    lines = [f"<url><loc>{html.escape(f'{site_url}/{at}')}</loc>{f'<lastmod>{change.when[:10]}</lastmod>' if change else ''}</url>" for at, change in dated]
    text = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' + "\n".join(lines) + "\n</urlset>\n"
    (site / "sitemap.xml").write_text(text, encoding="utf-8")
    with gzip.GzipFile(site / "sitemap.xml.gz", "wb", mtime=0) as packed:
        packed.write(text.encode())
