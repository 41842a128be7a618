"""The whole guide as a zip whose pages open from a disk, made of the built site.

`python -m macros.on_disk SITE ZIP` writes it; `SITE --offer` puts it into the site and links it from its first pages. A browser gives a page that it opened by `file://` no module, no fetch, no font and no
list of a folder. So a link names the file it leads to, the one script is `disk.js` (`web/src/disk.ts`), each `data/*.json` becomes a script
that leaves its value behind, and fonts stand inside the style sheets. Python cannot be started from there: the copy has no Run buttons, and
says so below each page.
"""

from __future__ import annotations

import base64
import posixpath
import re
import sys
import zipfile
from pathlib import Path
from urllib.parse import unquote

FOLDER = "runproof"
"""What unpacking makes."""
SCRIPT = "assets/built/web/disk.js"
LEFT_OUT = re.compile(
    r"assets/built/(?!web/(?:disk\.js|LICENCES\.txt))|assets/javascripts/(lunr|workers)/|assets/fonts/.*\.woff2$|data/[^/]*\.json$|.*\.map$|assets/social/|(runproof\.zip|404\.html|feed\.xml|offline\.js|site\.webmanifest|sitemap\.xml(\.gz)?)$"
)
"""What only a server can bring, and what is brought otherwise."""
OFFERED_ON = ("index.html", "start/index.html", "reference/index.html")
"""Where a reader who looks for the guide as a file would look."""
SAYS = (
    '<p class="page-foot__disk">This copy was made to be opened from a disk: its pages, search and practice need no network. '
    "No code runs in its pages, so it has no Run buttons.</p>"
)
NO_SCRATCH = "<p>This copy was made to be opened from a disk, where a page cannot start Python. The published guide has an editor here.</p>"
README = "Open index.html in a browser. Keep the folder whole: pages, search and practice find their files in it, without a network.\n"

_LINK = re.compile(r'(?<=\s)(href|src)="([^"#][^"]*)"')
_OFFER = re.compile(r' <a class="page-foot__zip".*?</a>')
_OF_A_SERVER = re.compile(r'<link rel="(?:manifest|alternate|preload|modulepreload|preconnect)"[^>]*>\n?')
_MODULE = re.compile(r'<script src="((?:\.\./)*)assets/built/web/[^"]+" type="module"></script>')
_POLICY = re.compile(r'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)')
_FONT = re.compile(r'url\("?([^")]+\.woff2)"?\)')


class LinkLeadsNowhere(Exception):
    """Links of the site lead to no file of the zip; the message is one line for each."""


def write(site: Path, to: Path) -> int:
    """Write the zip of a built site and return its size in bytes; the same site makes the same bytes.

    Raises LinkLeadsNowhere, and FileNotFoundError if the site was built without `disk.js`.
    """
    if not (site / SCRIPT).is_file():
        raise FileNotFoundError(f"{site / SCRIPT}: is missing; `python3 environments.py web` makes it, then build the site again")
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    kept = {path for path in paths if not LEFT_OUT.match(path)}
    problems: list[str] = []
    made: dict[str, bytes] = {"README.txt": README.encode()}
    for path in paths:
        if path in kept:
            made[path] = _made(site, path, kept, problems)
        elif re.fullmatch(r"data/[^/]*\.json", path):
            made[path.removesuffix("json") + "js"] = _as_script(Path(path).stem, (site / path).read_text(encoding="utf-8")).encode()
    if problems:
        raise LinkLeadsNowhere("\n".join(problems))
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(made):
            # Without a date of its own, each has the first one that a zip can say.
            packed.writestr(zipfile.ZipInfo(f"{FOLDER}/{path}"), made[path], zipfile.ZIP_DEFLATED)
    return to.stat().st_size


def offer(site: Path) -> int:
    """Put the zip into the site, link it from the foot of `OFFERED_ON`, and return its size in bytes."""
    zipped = site / f"{FOLDER}.zip"
    size = write(site, zipped)
    for path in OFFERED_ON:
        file = site / path
        link = f'<a class="page-foot__zip" href="{"../" * path.count("/")}{zipped.name}" download>The whole guide as a file to read without a network, {size / 1e6:.0f} MB</a>'
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        start = text.find('<div class="page-foot md-typeset">')
        if start >= 0 and "page-foot__zip" not in text:
            end = text.index("</p>", start)
            file.write_text(f"{text[:end]} {link}{text[end:]}", encoding="utf-8")
    return size


def page(text: str, path: str, kept: set[str], problems: list[str]) -> str:
    """A page as a disk needs it; `path` is its own from the site's root, `kept` the files beside it. Adds to `problems`."""
    text = _OFFER.sub("", _OF_A_SERVER.sub("", text))
    text = _MODULE.sub(lambda found: f'<script src="{found[1]}{SCRIPT}" defer></script>', text)
    text = _POLICY.sub(lambda found: found[1] + _policy(found[2]), text)
    text = re.sub(r"<div data-scratch[^>]*></div>", NO_SCRATCH, text)
    text = text.replace('<div class="page-foot md-typeset">', f'<div class="page-foot md-typeset">{SAYS}', 1)
    return _LINK.sub(lambda found: f'{found[1]}="{_named(found[2], path, kept, problems)}"', text)


def _made(site: Path, path: str, kept: set[str], problems: list[str]) -> bytes:
    raw = (site / path).read_bytes()
    if path.endswith(".html"):
        return page(raw.decode(), path, kept, problems).encode()
    if path.endswith(".css"):
        return _FONT.sub(lambda found: _inside(site / posixpath.normpath(posixpath.join(posixpath.dirname(path), found[1]))), raw.decode()).encode()
    return raw


def _named(address: str, path: str, kept: set[str], problems: list[str]) -> str:
    """An address of the site with the name of the file that it leads to."""
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|\?", address):
        return address
    place, mark, rest = re.fullmatch(r"([^?#]*)([?#]?)(.*)", address, re.DOTALL).groups()
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(place)))
    if target not in kept:
        if posixpath.normpath(f"{target}/index.html") not in kept:
            problems.append(f"{path}: leads to `{address}`, which is no file of the zip; mend the link, or let LEFT_OUT keep the file")
        place = f"{place.removesuffix('/')}/index.html"
    return place + mark + rest


def _policy(policy: str) -> str:
    """`'self'` is a server; a disk is `file:`, and its fonts come inside the style sheets."""
    return policy.replace("'self'", "'self' file:").replace("font-src", "font-src data:")


def _inside(font: Path) -> str:
    return f'url("data:font/woff2;base64,{base64.b64encode(font.read_bytes()).decode()}")'


def _as_script(name: str, json: str) -> str:
    return f'(self.runproofData??={{}})["{name}"]={json.strip()};\n'


def main(arguments: list[str]) -> int:
    """Write the zip and say how large it is; exit code 1 with what is wrong."""
    if len(arguments) != 2:
        print("usage: python -m macros.on_disk SITE ZIP, or SITE --offer")
        return 2
    try:
        site, zipped = Path(arguments[0]), Path(arguments[1])
        if arguments[1] == "--offer":
            size, zipped = offer(site), site / f"{FOLDER}.zip"
        else:
            size = write(site, zipped)
    except (LinkLeadsNowhere, OSError) as error:
        print(error)
        return 1
    print(f"{zipped}: {size / 1e6:.1f} MB; unpack it and open {FOLDER}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
