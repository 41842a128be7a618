"""The front end's types and unit tests, and mock exams drawn from our own bank as the page draws them."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

import environments
from macros import export
from macros import guide as guides


def test_types_and_unit_tests(root):
    node, npm = environments.find_node()
    path = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
    run = subprocess.run([*map(str, npm), "test"], cwd=root / "web", env={**os.environ, "PATH": path, "NO_COLOR": "1"}, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout[-5000:] + run.stderr[-2000:]


SITTINGS = """
import { build } from "esbuild";
import { readFileSync } from "node:fs";
const [, bundle, data] = process.argv.slice(1);
const contents = 'export { draw } from "./src/practice/draw"; export { random } from "./src/practice/chance";';
await build({ stdin: { contents, resolveDir: "." }, outfile: bundle, bundle: true, format: "esm", logLevel: "error" });
const { draw, random } = await import(bundle);
const { exams, questions } = JSON.parse(readFileSync(data, "utf8"));
const found = {};
for (const [name, exam] of Object.entries(exams)) {
  const asked = new Map();
  const next = random(1);
  const sittings = [];
  for (let sitting = 0; sitting < 3; sitting++) {
    const drawn = draw(exam, questions, exam.questions, (id) => asked.get(id) ?? 0, next).questions;
    for (const { id } of drawn) asked.set(id, (asked.get(id) ?? 0) + 1);
    sittings.push(drawn.length);
  }
  found[name] = { sittings, repeated: [...asked.values()].filter((times) => times > 1).length };
}
console.log(JSON.stringify(found));
"""


@pytest.fixture(scope="session")
def three_sittings(root, tmp_path_factory):
    """How many questions each of three mock exams in a row asked, and how many of them came again, by exam: with the page's own draw."""
    ours, folder = guides.load(root), tmp_path_factory.mktemp("sittings")
    data = folder / "bank.json"
    data.write_text(json.dumps({"exams": export.exams(ours), "questions": export.questions(ours)}), encoding="utf-8")
    node, _ = environments.find_node()
    script = [node, "--input-type=module", "-e", SITTINGS, "sittings", str(folder / "draw.mjs"), str(data)]
    return ours, json.loads(subprocess.run(script, cwd=root / "web", check=True, capture_output=True, text=True).stdout)


@pytest.mark.parametrize("exam", ["associate", "professional"])
def test_three_whole_mock_exams_repeat_no_question(three_sittings, exam):
    ours, found = three_sittings
    assert found[exam] == {"sittings": [ours.content.exams[exam].scored_questions] * 3, "repeated": 0}
