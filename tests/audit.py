"""What the project is made of: licences of everything installed, and known weaknesses of what is pinned: `make audit`.

Licences are read from what is installed and from the front end's lock, without a network. Weaknesses are asked of pip-audit and of
npm, which ask their indexes: where those cannot be reached it says so, and fails only in CI.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
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

INSTALLED = """
import json
from importlib.metadata import distributions
found = {}
for d in distributions():
    told = [d.metadata.get("License-Expression") or "", *(c.rpartition(" :: ")[2] for c in d.metadata.get_all("Classifier") or [] if c.startswith("License ::"))]
    if not any(told):
        told = [(d.metadata.get("License") or "").strip().partition("\\n")[0]]
    found[d.metadata["Name"]] = "; ".join(t for t in told if t and t != "OSI Approved")
print(json.dumps(found))
"""


def installed(python: Path) -> dict[str, str]:
    """Distribution -> licence, of everything in a virtual environment."""
    return json.loads(subprocess.run([python, "-c", INSTALLED], capture_output=True, text=True, check=True).stdout)


def bundled(lock: Path) -> tuple[dict[str, str], dict[str, str]]:
    """npm package -> licence: what a reader's browser may load, and what only builds and tests."""
    loads, builds = {}, {}
    for path, about in json.loads(lock.read_text(encoding="utf-8"))["packages"].items():
        if path:
            (builds if about.get("dev") else loads)[path.rpartition("node_modules/")[2]] = about.get("license", "")
    return loads, builds


def licence_problems(packages: dict[str, str], passed_on: bool) -> list[str]:
    """Packages whose licence nobody named, or that a site cannot pass on, as sentences."""
    found = []
    for name, told in sorted(packages.items()):
        told = TOLD.get(name, told)
        if FREE.search(told) or (name in TOLD and not passed_on):
            continue
        if not SAME.search(told):
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
            same = [f"{p} ({told})" for p, told in sorted(packages.items()) if not FREE.search(told) and SAME.search(told)]
            print(f"{name}: {len(packages)} packages" + (f"; only run here: {', '.join(same)}" if same else ""))
            problems += [f"{name}: {problem}" for problem in licence_problems(packages, passed_on=False)]
    loads, builds = bundled(ROOT / "web/package-lock.json")
    print(f"front end: {len(loads)} packages that pages load, {len(builds)} that build and test")
    return problems + licence_problems(loads, passed_on=True) + licence_problems(builds, passed_on=False)


def weaknesses() -> list[str]:
    """Known weaknesses of what the site and its tests pin; an index that does not answer is one in CI."""
    uv = environments.make_uv()
    problems = []
    # The MLflow lines are pinned as exams and clusters have them, old ones too: they run here only, without a network.
    locks = [f"--requirement={lock}" for name, (_, lock) in environments.PYTHON_ENVIRONMENTS.items() if name in ("site", "check", "test", "node", "social")]
    for what, command, folder in (
        ("pip-audit", [uv, "tool", "run", PIP_AUDIT, "--no-deps", "--disable-pip", "--progress-spinner=off", "--format=json", *locks], ROOT),
        ("npm audit", ["npm", "audit", "--json"], ROOT / "web"),
    ):
        try:
            run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
            answer = json.loads(run.stdout)
            known = [f"{d['name']} {d['version']}: {v['id']}" for d in answer["dependencies"] for v in d.get("vulns", [])] if what == "pip-audit" else list(answer["vulnerabilities"])
        except (OSError, ValueError, KeyError, subprocess.TimeoutExpired):
            print(f"{what}: its index does not answer from here")
            problems += [f"{what} could not ask its index"] if os.environ.get("CI") else []
            continue
        print(f"{what}: {len(known)} known weaknesses")
        problems += [f"{what}: {weakness}" for weakness in known]
    return problems


def main() -> int:
    problems = licences() + weaknesses()
    for problem in problems:
        print(problem)
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
