"""What the written pages still lack for strangers: who they are, what changed, how to say that they are wrong, what they may load.

Works on the HTML of the built site, so that every site builder gets the same. `SITE_URL` and `REPO_URL` in the environment are the
site's address and the repository's on a forge (such as https://github.com/OWNER/NAME); what needs one of them is left out without it.
"""

from __future__ import annotations

import hashlib
import html
import json
import os
import re
import shutil
from collections import Counter
from pathlib import Path
from urllib.parse import urlencode

from macros import beside, libraries
from macros import style as styles
from macros.beside import NAME
from macros.guide import Guide
from macros.history import Change, History, history
from macros.policy import policy
from macros.proof_pages import address as proof_address
from macros.search_index import address

HOME_TITLE = f"{NAME}: a study guide to MLflow and the Databricks machine learning exams"
DESCRIPTION = 160
"""Characters of a description; search engines cut longer ones."""

_STYLE = re.compile(r'[ \t]*<link rel="stylesheet" href="((?:\.\./)*)(assets/stylesheets/[^"]+)">\n?')
_DONE = re.compile(r'since <time|class="page-foot"|rel="canonical"')
"""What an earlier run left on the page of a snippet."""
_ARTICLE = re.compile(r'<article class="md-content__inner[^>]*>')
_THEIRS = re.compile(r'<script src="[^"]*assets/javascripts/bundle\.[^"]*"></script>\n?')
_CONFIG = re.compile(r'(<script id="__config" type="application/json">)(.*?)(</script>)', re.DOTALL)


def description(article: str) -> str:
    """The first sentences of a page's own prose, from its HTML; empty if it has none."""
    for found in re.finditer(r"<p>(.*?)</p>", article, re.DOTALL):
        text = plain(found[1])
        if len(text) < 40:
            continue
        if len(text) <= DESCRIPTION:
            return text
        sentences = re.match(rf".{{40,{DESCRIPTION - 1}}}[.?!](?= )", text)
        return sentences[0] if sentences else text[: DESCRIPTION - 1].rpartition(" ")[0].rstrip(",;:") + "…"
    return ""


def plain(markup: str) -> str:
    """HTML as a reader hears it."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).split())


def crumbs(guide: Guide, page: str) -> list[str]:
    """The overview pages above a page, from the start."""
    folders = page.split("/")[:-1]
    above = ["index.md"] + ["/".join([*folders[:n], "index.md"]) for n in range(1, len(folders) + 1)]
    return [p for p in above if p in guide.pages and p != page]


def issue(repository: str, guide: Guide, title: str, where: str, commit: str) -> str:
    """The address of a new issue about a file of the guide, filled in as far as its page knows."""
    releases = " and ".join(f"MLflow {v}" for v in guide.versions.values())
    fields = {"template": "a-sentence-is-wrong.yml", "title": f"Wrong: {title}", "where": where, "release": f"{releases}; commit {commit or 'unknown'}"}
    return f"{repository}/issues/new?{urlencode(fields)}"


def write(guide: Guide, site: Path, site_url: str | None = None, repository: str | None = None) -> None:
    """Finish every page below `site`, and write its sitemap, feed, manifest and page for lost addresses."""
    site_url = (os.environ.get("SITE_URL", "") if site_url is None else site_url).rstrip("/")
    repository = (os.environ.get("REPO_URL", "") if repository is None else repository).rstrip("/")
    past = history(guide.root)
    files = {page: file for page in guide.order if (file := _file(site, page)).exists()}
    worker = site / "assets/built/web/offline.js"
    texts = {page: _without_theirs(file.read_text(encoding="utf-8")) for page, file in files.items()}
    if not any(_THEIRS.search(text) for text in texts.values()):
        shutil.rmtree(site / "assets/javascripts", ignore_errors=True)
    titles = _titles(guide, texts)
    says = _descriptions(texts, titles)
    style, lesson = _styles(site, texts, {record.page for record in guide.content.records.values()})
    script = _one_script(site)
    for page, text in texts.items():
        files[page].write_text(_finished(guide, page, text, titles, says[page], "../" * (len(files[page].relative_to(site).parts) - 1), (style, lesson.get(page, style)), script, past, site_url, repository, worker.exists()), encoding="utf-8")
    _proofs(guide, site, past, site_url, repository)
    (site / "404.html").write_text(beside.lost(site, site_url), encoding="utf-8")
    (site / "site.webmanifest").write_text(beside.manifest(), encoding="utf-8")
    if worker.exists():
        (site / "offline.js").write_text(beside.kept(site, files, sorted({style, *lesson.values()})) + worker.read_text(encoding="utf-8"), encoding="utf-8")
    (site / "feed.xml").write_text(beside.feed(guide, past, site_url), encoding="utf-8")
    if site_url:
        beside.sitemap(guide, list(files), site, past, site_url)


def _file(site: Path, page: str) -> Path:
    named = site / f"{page.removesuffix('.md')}.html"
    return named if named.exists() else site / address(page) / "index.html"


def _without_theirs(text: str) -> str:
    """A page without the theme's script where `web/src/frame` does its work: not with the theme's own search, and not with another builder."""
    if 'content="mkdocs-' not in text or 'data-md-component="search"' in text:
        return text
    # Of the theme's settings our scripts read only where the root is.
    text = _CONFIG.sub(lambda m: f"{m[1]}{json.dumps({'base': json.loads(m[2])['base']})}{m[3]}", _THEIRS.sub("", text))
    # An empty element that Pygments puts before code.
    text = text.replace("<pre><span></span>", "<pre>")
    # The theme's script made each table a box that scrolls.
    return text.replace("<table>", '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table>').replace("</table>", "</table></div></div>") if "Content-Security-Policy" not in text else text


def _titles(guide: Guide, texts: dict[str, str]) -> dict[str, str]:
    """A title for each page: its first heading, with what stands above it where two are alike."""
    headings = {}
    for page, text in texts.items():
        found = re.search(r"<h1[^>]*>(.*?)(?:<a class=\"headerlink\"|</h1>)", text, re.DOTALL)
        headings[page] = plain(found[1]) if found else guide.pages[page].title
    count = Counter(headings.values())
    titles = {}
    for page, heading in headings.items():
        above = crumbs(guide, page)
        where = f" ({headings.get(above[-1], '')})" if count[heading] > 1 and above and above[-1] != "index.md" else ""
        titles[page] = HOME_TITLE if page == "index.md" else f"{heading}{where}"
    return titles


def _descriptions(texts: dict[str, str], titles: dict[str, str]) -> dict[str, str]:
    """A description for each page, under its title where generated pages begin alike."""
    found = {page: description(text[start.end() :]) if (start := _ARTICLE.search(text)) else "" for page, text in texts.items()}
    count = Counter(found.values())
    return {page: says if says and count[says] == 1 else f"{titles[page]}. {says}".strip() for page, says in found.items()}


def _one_script(site: Path) -> tuple[str, str]:
    """The script that pages name, and the one that it only imports: pages load that at once."""
    named = "assets/built/web/site.js"
    file = site / named
    found = re.match(r'import"\./([\w.-]+)";\s*(?://.*)?\s*$', file.read_text(encoding="utf-8")) if file.exists() else None
    return named, f"assets/built/web/{found[1]}" if found else named


def _styles(site: Path, pages: dict[str, str], chapters: set[str]) -> tuple[str, dict[str, str]]:
    """Join the style sheets that pages load, in their order, into one, without what no page uses; its path from the site's root.

    Chapters get one that has only what they show at first; `web/src/shared/style.ts` loads the other when a reader opens more.
    """
    sheets = [match[2] for match in _STYLE.finditer(next(iter(pages.values()), ""))]
    if len(sheets) < 2:
        return "".join(sheets), {}
    theirs = [file.read_text(encoding="utf-8") for file in sorted(site.glob("assets/javascripts/*.js"))]
    ours = {file.name: file.read_text(encoding="utf-8") for file in sorted(site.glob("assets/built/web/*.js"))}
    theme, rest = "", ""
    for sheet in sheets:
        text = re.sub(r'@charset "[^"]*";|/\*# sourceMappingURL=.*?\*/', "", (site / sheet).read_text(encoding="utf-8"))
        text = re.sub(r"/\*(?!!).*?\*/", "", text, flags=re.DOTALL)
        if sheet.endswith(".min.css"):
            # The theme's script marked what has the focus by a class; browsers know it by now.
            theme += text.replace(".focus-visible", ":focus-visible")
        else:
            rest += text
    # The theme's own come first. What is ours is needed, if only by what is written into the pages below.
    used = styles.used(list(pages.values()), theirs, list(ours.values()))
    theme = styles.trim(theme, used, rest)
    whole = _joined(site, "site", theme + rest)
    of_chapters = [page for page in pages if page in chapters]
    if not of_chapters or not ours:
        return whole, {}
    # What a script looks for is made by another one, or stands in the page.
    makes = [re.sub(r'"[.\[][^"]*"', "", script) for script in _at_once(ours)]
    used = styles.used([pages[page] for page in of_chapters] + [_foot_of_all()], theirs, makes)
    rest = styles.cut(rest, used)
    return whole, dict.fromkeys(of_chapters, _joined(site, "lesson", styles.trim(theme, used, rest) + rest))


def _joined(site: Path, name: str, css: str) -> str:
    text = '@charset "UTF-8";' + styles.squeeze(css)
    path = f"assets/stylesheets/{name}.{hashlib.sha256(text.encode()).hexdigest()[:8]}.css"
    (site / path).write_text(text, encoding="utf-8")
    return path


def _at_once(scripts: dict[str, str]) -> list[str]:
    """The scripts whose parts a chapter may show before `whole()` of `shared/style.ts` has loaded all styles, with what they import."""
    found: dict[str, str] = {}
    waiting = [name for name in scripts if re.match(r"(site\.|exercise-|series-|steps-|show-)", name)]
    while waiting:
        name = waiting.pop()
        if name in scripts and name not in found:
            found[name] = scripts[name]
            waiting += re.findall(r'(?:from|import)"\./([\w.-]+)"', scripts[name])
    return list(found.values())


def _foot_of_all() -> str:
    """What `_finished` writes into a page below, for the styles that it needs."""
    return '<nav class="crumbs"><ol><li><a href="."></a></li></ol></nav><div class="page-foot md-typeset"><p><time></time><a class="page-foot__report page-foot__edit page-foot__zip page-foot__disk"></a></p></div>'


def _finished(guide: Guide, page: str, text: str, titles: dict[str, str], says: str, up: str, style: tuple[str, str], script: tuple[str, str], past: History, site_url: str, repository: str, offline: bool) -> str:
    start = _ARTICLE.search(text)
    end = text.rfind("</article>")
    # A page that has its policy was finished by an earlier run.
    if not start or end < 0 or "Content-Security-Policy" in text:
        return text
    before, article, after = text[: start.end()], text[start.end() : end], text[end:]
    # Before and after its article the theme leaves more blanks than words.
    before, after = (re.sub(r"\n{2,}", "\n", re.sub(r"^[ \t]+|[ \t]+$", "", part, flags=re.MULTILINE)) for part in (before, after))
    before = _menus(before)
    article = _brief(article, page)
    change = past.of(guide, page)
    above = crumbs(guide, page)
    names = {p: NAME if p == "index.md" else guide.pages[p].title for p in above}
    if above:
        links = "".join(f'<li><a href="{up}{address(p) or "."}">{html.escape(names[p])}</a></li>' for p in above)
        article = f'\n<nav class="crumbs" aria-label="Where this page is"><ol>{links}</ol></nav>' + article
    before = re.sub(r'<meta name="description"[^>]*>\n?|<link rel="canonical"[^>]*>\n?', "", before)
    before = re.sub(r"<title>.*?</title>", lambda _: _about(page, titles, names, above, says, change, site_url, up, offline), before, count=1, flags=re.DOTALL)
    every, mine = style
    if every and (first := _STYLE.search(before)):
        rest = _STYLE.sub("", before[first.start() :])
        more = f' data-whole="{first[1]}{every}"' if mine != every else ""
        before = f'{before[: first.start()]}<link rel="stylesheet" href="{first[1]}{mine}"{more}>\n{rest}'
    foot = _foot(guide, page, change, repository)
    after = after.replace("</article>", f"</article>\n{foot}", 1).replace('.min.js"></script>', '.min.js" defer></script>')
    whole = before + article + after.replace(*script)
    return whole.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy(whole)}">', 1)


def _menus(before: str) -> str:
    """The header and menus without what only some themes need: blanks between boxes, and a box around each name."""
    head, mark, rest = before.partition('<nav class="md-tabs"')
    rest = re.sub(r"\s*\n\s*", "\n", rest)
    rest = re.sub(r'(<a href="[^"]*" class="md-nav__link">)\n<span class="md-ellipsis">\n([^<>\n]*)\n</span>\n</a>', r"\1\2</a>", rest)
    return head + mark + re.sub(r"(?<=>)\n|\n(?=<)", "", rest)


def _brief(article: str, page: str) -> str:
    """The same article in fewer bytes: proofs from the page's own folder by their names, classes of code without quotes."""
    # The address of an overview page is not the name of its folder.
    own = "\0" if page.endswith("index.md") else page.removesuffix(".md") + "/"
    article = re.sub(r'(?<= data-proofs=")[^"]+', lambda m: " ".join(ref.removeprefix(own) for ref in m[0].split(" ")), article)
    return re.sub(r'<span class="([a-z][a-z0-9]?)">', r"<span class=\1>", article)


def _about(page: str, titles: dict[str, str], names: dict[str, str], above: list[str], says: str, change: Change | None, site_url: str, up: str, offline: bool) -> str:
    title = titles[page]
    here = f"{site_url}/{address(page)}" if site_url else ""
    data: dict = {"@context": "https://schema.org", "@type": "WebSite" if page == "index.md" else "TechArticle", "name": title, "description": says, "inLanguage": "en", "license": "https://creativecommons.org/licenses/by/4.0/"}
    if change:
        data["dateModified"] = change.when
    if here:
        data["url"] = here
        if above:
            steps = [*((names[p], f"{site_url}/{address(p)}") for p in above), (title, here)]
            data["breadcrumb"] = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": n, "name": name, "item": at} for n, (name, at) in enumerate(steps, 1)]}
    described = html.escape(says)
    lines = [
        f"<title>{html.escape(title)}{'' if page == 'index.md' else f' - {NAME}'}</title>",
        f'<meta name="description" content="{described}">',
        f'<meta property="og:title" content="{html.escape(title)}">',
        f'<meta property="og:description" content="{described}">',
        f'<meta property="og:type" content="{"website" if page == "index.md" else "article"}">',
        f'<meta property="og:site_name" content="{NAME}">',
        '<meta name="twitter:card" content="summary">',
        f'<link rel="alternate" type="application/atom+xml" title="What changed" href="{up}feed.xml">',
        f'<link rel="manifest" href="{up}site.webmanifest">' if offline else "",
    ]
    if here:
        lines += [f'<link rel="canonical" href="{html.escape(here)}">', f'<meta property="og:url" content="{html.escape(here)}">']
    encoded = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    lines.append(f'<script type="application/ld+json">{encoded}</script>')
    return "\n".join(line for line in lines if line)


def _foot(guide: Guide, page: str, change: Change | None, repository: str) -> str:
    """Below a page: when it changed, what its code ran on, and where to say that it is wrong."""
    ran = libraries.of_page(guide, page)
    releases = " and ".join(f"MLflow {v}" for v in guide.versions.values())
    parts = [f"The code of this page ran on {libraries.sentence(ran)}." if ran else f"The guide's code ran on {releases}."]
    if change:
        parts.insert(0, f"Changed on {_when(change, repository)}.")
    if repository:
        parts.append(f'<a class="page-foot__report" href="{html.escape(issue(repository, guide, guide.pages[page].title, f"docs/{page}", change.commit if change else ""))}">This is wrong</a>')
        parts.append(f'<a class="page-foot__edit" href="{html.escape(f"{repository}/edit/main/docs/{page}")}">Edit this page</a>')
    return f'<div class="page-foot md-typeset"><p>{" ".join(parts)}</p></div>'


def _when(change: Change, repository: str) -> str:
    """The day and the commit of a change, with a link where the repository is known."""
    commit = f'<a href="{html.escape(f"{repository}/commit/{change.commit}")}">{change.commit}</a>' if repository else change.commit
    return f'<time datetime="{change.when}">{change.when[:10]}</time> (commit {commit})'


def _proofs(guide: Guide, site: Path, past: History, site_url: str, repository: str) -> None:
    """Say on the page of each snippet since when it is as it is, where the page is, and where to say that it is wrong."""
    for path, snippet in guide.library.snippets.items():
        file, change = site / proof_address(path) / "index.html", past.last.get(f"snippets/{path}")
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        start = text.find('<div id="proof"')
        if start < 0 or _DONE.search(text):
            continue
        place = text.index("</p>", start)
        if change:
            text = f"{text[:place]} The file is as it is since {_when(change, repository)}.{text[place:]}"
        if site_url:
            text = text.replace('<link rel="icon"', f'<link rel="canonical" href="{html.escape(f"{site_url}/{proof_address(path)}")}">\n<link rel="icon"', 1)
        if repository:
            wrong = html.escape(issue(repository, guide, snippet.claim.rstrip("."), f"snippets/{path}", change.commit if change else ""))
            edit = html.escape(f"{repository}/edit/main/snippets/{path}")
            foot = f'<p class="page-foot"><a class="page-foot__report" href="{wrong}">This is wrong</a> <a class="page-foot__edit" href="{edit}">Edit this file</a></p>'
            text = text.replace("</main>", f"{foot}\n</main>", 1)
        file.write_text(text, encoding="utf-8")
    for file in site.glob("finder/*/index.html"):
        text = file.read_text(encoding="utf-8")
        if site_url and "canonical" not in text:
            # The finder itself has these lines too.
            file.write_text(text.replace('<link rel="icon"', f'<link rel="canonical" href="{html.escape(f"{site_url}/cheat-sheets/finder/")}">\n<link rel="icon"', 1), encoding="utf-8")
