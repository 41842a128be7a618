"""What the forge runs is what runs here: targets of the Makefile, scripts below .ci, modules of macros."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
import yaml

from tests.conftest import ROOT

STEPS = {
    f"{file.stem}: {step['run']}": step["run"]
    for file in sorted((ROOT / ".github/workflows").glob("*.yml"))
    for job in yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values()
    for step in job["steps"]
    if "run" in step
}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_a_command_of_the_project(step):
    command = STEPS[step]
    assert "${{" not in command, "what comes from outside becomes a part of the command; pass it as a variable of `env`"
    words = command.split()
    if words[0] == "make":
        targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        assert words[1] in targets
    elif words[1:2] == ["-m"]:
        assert words[0] == ".venv/bin/python" and (ROOT / f"{words[2].replace('.', '/')}.py").is_file()
    else:
        assert os.access(ROOT / words[0], os.X_OK)
        assert subprocess.run(["bash", "-n", ROOT / words[0]], check=False).returncode == 0


@pytest.mark.parametrize("name", ["publish", "pull-request", "weekly"])
def test_a_workflow_may_read_and_no_more_unless_it_publishes(name):
    found = yaml.safe_load((ROOT / f".github/workflows/{name}.yml").read_text(encoding="utf-8"))
    assert found["permissions"] == {"contents": "read"}
    wider = [job for job, parts in found["jobs"].items() if "permissions" in parts]
    assert wider == (["deploy"] if name == "publish" else [])
    assert "secrets." not in str(found)


def test_a_release_without_an_address_is_refused():
    run = subprocess.run(["make", "release", "SITE_URL="], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode != 0 and "SITE_URL is not set: say where the site will be" in run.stdout
