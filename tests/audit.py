"""What the project is made of: licences of everything installed and passed on, and known weaknesses of what is pinned: `make audit`.

Licences are read from what is installed, from the front end's lock, and from what readers load: scripts, Python in the page, fonts, the
theme. No network is needed for that. Weaknesses are asked of pip-audit and of npm, which ask their indexes: where those cannot be
reached it says so with the tool's own words, and fails in CI, where nobody may take silence for an answer.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tarfile
from email.parser import HeaderParser
from pathlib import Path

import environments

ROOT = Path(__file__).resolve().parent.parent
PIP_AUDIT = "pip-audit==2.10.1"
FREE = re.compile(r"\b(MIT|BSD|0BSD|ISC|Apache|PSF|Python Software Foundation|MPL|Mozilla Public|Unlicense|CC0|HPND|Zlib|BlueOak|OFL|WTFPL|Unicode|CNRI|CC-BY)\b|Public Domain", re.IGNORECASE)
"""Licences that let everybody use, change and pass on."""
SAME = re.compile(r"\b[AL]?GPL\b|General Public License|EUPL", re.IGNORECASE)
"""Licences that ask the same of what is passed on with them: fine for a tool that only runs here, not for what a reader loads."""
TOLD = {
    "huey": "MIT", "skops": "MIT",
    **dict.fromkeys(("databricks-agents", "databricks-bundles", "databricks-feature-engineering"), "Databricks's own: run by the tests, never passed on"),
}  # fmt: skip
"""Packages whose data name no licence of those above, with what their licence file says."""

THEME = "mkdocs-material"
"""The one Python package whose own files are in every page."""
FONT_LICENCE = "SIL OPEN FONT LICENSE Version 1.1"

INSTALLED = """
import json
from importlib.metadata import distributions
print(json.dumps({d.metadata["Name"]: str(d.read_text("METADATA") or d.read_text("PKG-INFO")) for d in distributions()}))
"""


def told_by(metadata: str) -> str:
    """The licence that a distribution's METADATA names; empty if it names none."""
    about = HeaderParser().parsestr(metadata)
    told = [about.get("License-Expression") or "", *(c.rpartition(" :: ")[2] for c in about.get_all("Classifier") or [] if c.startswith("License ::"))]
    if not any(told):
        told = [(about.get("License") or "").strip().partition("\n")[0]]
    return "; ".join(t for t in told if t and t != "OSI Approved")


def installed(python: Path) -> dict[str, str]:
    """Distribution -> licence, of everything in a virtual environment."""
    found = json.loads(subprocess.run([python, "-c", INSTALLED], capture_output=True, text=True, check=True).stdout)
    return {name: told_by(metadata) for name, metadata in found.items()}


def in_page(folder: Path) -> tuple[dict[str, str], list[str]]:
    """Distribution -> licence, of what the page's Python is packed with; and those that come without their licence's text."""
    told, texts = {}, set()
    for archive in sorted(folder.glob("*.tar.xz")):
        with tarfile.open(archive) as packed:
            for name in packed.getnames():
                about, _, file = name.partition("/")
                if about.endswith(".dist-info") and file == "METADATA":
                    told[f"{archive.name.partition('-')[0]} {about.removesuffix('.dist-info')}"] = told_by(packed.extractfile(name).read().decode())
                elif about.endswith(".dist-info") and re.search(r"licen[sc]e", file, re.IGNORECASE):
                    texts.add(f"{archive.name.partition('-')[0]} {about.removesuffix('.dist-info')}")
    return told, [f"{name}: the page's Python holds no text of its licence" for name in told if name not in texts]


def fonts(folder: Path) -> list[str]:
    """Fonts without a text of their licence beside them, as sentences; `name.LICENSE.txt` is that of `name` and of `name-italic`."""
    texts = [text.name.partition(".")[0] for text in folder.glob("*.LICENSE.txt") if FONT_LICENCE.lower() in text.read_text(encoding="utf-8").lower()]
    named = [font for font in sorted(folder.glob("*.woff2")) if not any(font.stem == name or font.stem.startswith(f"{name}-") for name in texts)]
    return [f"{font.name}: no text beside it is the {FONT_LICENCE}" for font in named]


def scripts(package: Path, written: Path) -> list[str]:
    """Packages that the front end asks for whose licence does not stand beside its scripts, as sentences; Pyodide is told of beside the runtime."""
    text = written.read_text(encoding="utf-8")
    asked = sorted(set(json.loads(package.read_text(encoding="utf-8"))["dependencies"]) - {"pyodide"})
    return [f"{name}: {written.name} beside the scripts has no text of its licence" for name in asked if not re.search(rf"^{re.escape(name)} \d", text, re.MULTILINE)]


def bundled(lock: Path) -> tuple[dict[str, str], dict[str, str]]:
    """npm package -> licence: what a reader's browser may load, and what only builds and tests."""
    loads, builds = {}, {}
    for path, about in json.loads(lock.read_text(encoding="utf-8"))["packages"].items():
        if path:
            (builds if about.get("dev") else loads)[path.rpartition("node_modules/")[2]] = about.get("license", "")
    return loads, builds


def _free(told: str) -> bool:
    """Whether of each licence that holds at once (`AND`, or several classifiers) there is a free choice (`OR`)."""
    return all(any(FREE.search(choice) and not SAME.search(choice) for choice in re.split(r"\bOR\b", part)) for part in re.split(r"\bAND\b|;", told))


def licence_problems(packages: dict[str, str], passed_on: bool) -> list[str]:
    """Packages whose licence nobody named, or that a site cannot pass on, as sentences."""
    found = []
    for name, told in sorted(packages.items()):
        told = TOLD.get(name, told)
        if _free(told) or (name in TOLD and not passed_on):
            continue
        if not (FREE.search(told) or SAME.search(told)):
            found.append(f"{name}: its licence is {told!r}; read it, and name it in tests/audit.py")
        elif passed_on:
            found.append(f"{name}: {told} asks the same of the whole site; take another package")
    return found


def licences() -> list[str]:
    """Problems of all environments that are made here, and of the front end; prints how many packages there are."""
    problems = []
    for name, (folder, _) in environments.PYTHON_ENVIRONMENTS.items():
        python = folder / "bin/python"
        if python.exists():
            packages = installed(python)
            if name == "site":
                problems += licence_problems({THEME: packages[THEME]}, passed_on=True)
            same = [f"{p} ({told})" for p, told in sorted(packages.items()) if not _free(told) and SAME.search(told)]
            print(f"{name}: {len(packages)} packages" + (f"; only run here: {', '.join(same)}" if same else ""))
            problems += [f"{name}: {problem}" for problem in licence_problems(packages, passed_on=False)]
    loads, builds = bundled(ROOT / "web/package-lock.json")
    print(f"front end: {len(loads)} packages that pages load, {len(builds)} that build and test")
    problems += licence_problems(loads, passed_on=True) + licence_problems(builds, passed_on=False) + fonts(ROOT / "docs/assets/fonts")
    written = environments.BUILT / "LICENCES.txt"
    problems += scripts(ROOT / "web/package.json", written) if written.exists() else ["front end: not built here; `python3 environments.py web` makes it"]
    python, without = in_page(environments.BUILT_RUNTIME)
    print(f"Python in the page: {len(python)} packages" if python else "Python in the page: not built here")
    return problems + licence_problems(python, passed_on=True) + without


def weaknesses() -> list[str]:
    """Known weaknesses of what the site and its tests pin; an index that does not answer is one in CI."""
    uv = environments.make_uv()
    problems = []
    # The MLflow lines are pinned as exams and clusters have them, old ones too: they run here only, without a network.
    locks = [f"--requirement={lock}" for name, (_, lock) in environments.PYTHON_ENVIRONMENTS.items() if name in ("site", "check", "test", "node", "social")]
    try:
        node, npm = environments.find_node()
    except environments.EnvironmentFailed as error:
        node, npm = Path("node"), [Path("npm")]
        print(error)
    for what, command, folder in (
        ("pip-audit", [uv, "tool", "run", PIP_AUDIT, "--no-deps", "--disable-pip", "--progress-spinner=off", "--format=json", *locks], ROOT),
        ("npm audit", [*npm, "audit", "--json"], ROOT / "web"),
    ):
        said = ""
        try:
            path = f"{node.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
            run = subprocess.run(command, cwd=folder, env={**environments._settings_of_pip(), **os.environ, "PATH": path}, capture_output=True, text=True, timeout=300)
            said = _why(run.stdout, run.stderr)
            answer = json.loads(run.stdout)
            known, unasked = of_pip(answer) if what == "pip-audit" else (list(answer["vulnerabilities"]), [])
        except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired) as error:
            print(f"{what}: gave no answer, so nothing is known of weaknesses: {said or error}")
            problems += [f"{what} could not ask its index, which in CI is a failure"] if os.environ.get("CI") else []
            continue
        silent = f"nothing is known of {len(unasked)} packages, as of this one: {unasked[0]}" if unasked else ""
        print(f"{what}: {len(known)} known weaknesses" + (f"; {silent}" if silent else ""))
        problems += [f"{what}: {silent}, which in CI is a failure"] if silent and os.environ.get("CI") else []
        problems += [f"{what}: {weakness}" for weakness in known]
    return problems


def of_pip(answer: dict) -> tuple[list[str], list[str]]:
    """From pip-audit's answer: known weaknesses, and why it could not ask about packages, which it counts among those without one."""
    known = [f"{d['name']} {d['version']}: {v['id']}" for d in answer["dependencies"] for v in d.get("vulns", [])]
    return known, [d["skip_reason"] for d in answer["dependencies"] if d.get("skip_reason")]


def _why(stdout: str, stderr: str) -> str:
    """What npm or pip-audit said last when it failed, on one line."""
    try:
        answer = json.loads(stdout)
        error = answer.get("error") or {}
        return str(answer.get("message") or error.get("summary") or error.get("code") or "")
    except (ValueError, AttributeError):
        return next((line.strip() for line in reversed(stderr.splitlines()) if line.strip()), "")


def main() -> int:
    problems = licences() + weaknesses()
    for problem in problems:
        print(problem)
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
