"""What the forge runs is what runs here: targets of the Makefile, scripts below .ci, modules of macros."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

import pytest
import yaml

from tests.conftest import ROOT

FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))
FOUND = {file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in FILES}
# In YAML 1.1 the word `on` is true.
STARTED_BY = {name: set(found[True]) for name, found in FOUND.items()}
JOBS = {f"{name}: {job}": parts for name, found in FOUND.items() for job, parts in found["jobs"].items()}
STEPS = {f"{job}: {step['run']}": step["run"] for job, parts in JOBS.items() for step in parts["steps"] if "run" in step}
ACTIONS = {f"{job}: {step['uses']}": step for job, parts in JOBS.items() for step in parts["steps"] if "uses" in step}


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


def test_nothing_from_outside_runs_with_rights():
    """`pull_request_target` and `workflow_run` bring the rights of main to what a stranger sent; `workflow_dispatch` and `schedule` run main."""
    assert STARTED_BY == {"publish": {"push"}, "pull-request": {"pull_request"}, "weekly": {"schedule", "workflow_dispatch"}}
    assert FOUND["publish"][True]["push"] == {"branches": ["main"]}


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_is_pinned_by_its_digest_and_says_its_release(action):
    name = ACTIONS[action]["uses"]
    assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", name), "a tag can be moved; pin the commit, and only actions of the forge itself"
    lines = {line.strip() for file in FILES for line in file.read_text(encoding="utf-8").splitlines() if name in line}
    assert len(lines) == 1 and re.search(r" # v\d+\.\d+\.\d+$", *lines), "one release everywhere, said beside the digest"


@pytest.mark.parametrize("action", [name for name in ACTIONS if "actions/checkout@" in name])
def test_a_checkout_leaves_no_key_behind(action):
    assert ACTIONS[action]["with"]["persist-credentials"] is False


@pytest.mark.parametrize("action", ACTIONS)
def test_a_run_takes_nothing_that_another_one_left(action):
    """A cache or an artifact of a pull request would be what a stranger made."""
    assert "actions/cache@" not in action and "actions/download-artifact@" not in action
    assert not {"cache", "cache-dependency-path"} & set(ACTIONS[action].get("with", {}))
    assert ACTIONS[action]["uses"].partition("@")[0] not in ("actions/upload-artifact", "actions/upload-pages-artifact") or action.startswith("publish: build")


@pytest.mark.parametrize("job", JOBS)
def test_a_job_ends_and_runs_on_a_named_system(job):
    assert 0 < JOBS[job]["timeout-minutes"] <= 120 and re.fullmatch(r"ubuntu-\d+\.\d+", JOBS[job]["runs-on"])


@pytest.mark.parametrize("name", FOUND)
def test_two_runs_do_not_get_in_each_others_way(name):
    # What is being published goes on to its end; a pull request's older run tells nothing any more.
    assert FOUND[name]["concurrency"].get("cancel-in-progress", False) == (name == "pull-request")


def test_a_pull_request_runs_all_that_it_has_to():
    commands = {name: [step["run"] for step in job["steps"] if "run" in step] for name, job in FOUND["pull-request"]["jobs"].items()}
    assert commands == {"check": ["make check", '.ci/summary "origin/$BASE" >> "$GITHUB_STEP_SUMMARY"', "make build"], "test": [".ci/run"], "audit": ["make audit"]}
    assert FOUND["pull-request"]["jobs"]["check"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]


def test_only_what_passed_is_published():
    assert [FOUND["publish"]["jobs"][job].get("needs") for job in ("test", "build", "deploy")] == [None, "test", "build"]
    assert FOUND["publish"]["jobs"]["deploy"]["environment"] == "github-pages"


def test_the_newest_is_asked_for_without_exact_pins(tmp_path):
    script = (ROOT / ".ci/newest").read_text(encoding="utf-8")
    (line,) = (line for line in script.splitlines() if line.startswith("sed -i.bak "))
    assert subprocess.run(["bash", "-n", ROOT / ".ci/newest"], check=False).returncode == 0
    names = [word for word in line.split() if word.endswith(".in")]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text((ROOT / name).read_text(encoding="utf-8"), encoding="utf-8")
    subprocess.run(line, shell=True, cwd=tmp_path, check=True)
    for name in names:
        before, after = ([line for line in (folder / name).read_text(encoding="utf-8").splitlines() if line and line[0] not in "#-"] for folder in (ROOT, tmp_path))
        assert len(before) == len(after) and any("==" in line for line in before)
        assert [line for line in after if re.match(r"[^;]*==", line)] == []
    assert "mlflow" in (tmp_path / "snippets/requirements-mlflow3.in").read_text().split()
    locks = re.search(r'^make lock NEWEST=yes LOCKS="([^"]+)"$', script, re.MULTILINE)[1].split()
    assert {f"{lock}.in" for lock in locks} >= set(names) and all((ROOT / f"{lock}.in").is_file() for lock in locks)
    # What clusters have does not move; and uv's own pin has to be there, or nothing is locked at all.
    assert not re.search(r"mlflow2|worlds/|\brm -f", re.sub(r"#.*", "", script))


def test_the_newest_is_locked_by_the_tool_that_is_pinned(tmp_path):
    """The whole of `.ci/newest` but the tests, with a uv that writes down what it is asked."""
    for name in ("Makefile", ".ci", "environments.py", "requirements.in", "requirements-check.in", "requirements-social.in", "tests", "snippets"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=lambda folder, files: [f for f in files if not f.endswith((".in", ".txt", "newest")) and not (ROOT / folder / f).is_dir()])
        else:
            shutil.copy(source, tmp_path / name)
    for name in ("requirements.txt", "requirements-check.txt", "requirements-social.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "environments.py").write_text(
        "import pathlib, stat\nnext(line for line in open('tests/requirements.txt') if line.startswith('uv=='))\n"
        "uv = pathlib.Path('.venvs/uv/bin/uv')\nuv.parent.mkdir(parents=True, exist_ok=True)\n"
        "uv.write_text('#!/bin/sh\\nfor last; do :; done\\ncase \"$*\" in *--upgrade*) grep -v \"^[#-]\" \"$last\" | sed \"s/[;<].*//; s/ *$//; s/$/==99/\" > \"${last%in}txt\";; esac\\n')\nuv.chmod(0o755)\n"
    )
    git = ["git", "-C", tmp_path, "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True, capture_output=True)
    told = tmp_path / "summary.md"
    run = subprocess.run([tmp_path / ".ci/newest", "--lock"], env={**os.environ, "GITHUB_STEP_SUMMARY": str(told)}, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    added = [line for line in told.read_text(encoding="utf-8").splitlines() if line.startswith("+")]
    assert "+mlflow==99" in added and "+mkdocs==99" in added and "+uv==99" in added


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
