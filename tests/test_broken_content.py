"""Each kind of broken content is told at its line, with what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import check, guide
from tests import small_guide

RECORDS = "docs/_data/tracking/logging.yml"
EXAM = "docs/_data/exams/associate.yml"
SNIPPET = "snippets/tracking/logging/params.py"
PAGE = "docs/tracking/logging.md"


def told(folder: Path) -> list[str]:
    return [str(problem) for problem in check.problems(guide.load(folder))]


def test_the_small_guide_has_no_problems(tmp_path):
    assert told(small_guide.write(tmp_path)) == []


# name: (file, text to replace, replacement, what is told)
REPLACED = {
    "bad YAML": (RECORDS, "    says: Parameters come back as strings.", "    says: Parameters: come: back", f"{RECORDS}:3: is not YAML"),
    "unknown kind": (RECORDS, "facts:", "fakts:", f"{RECORDS}:1: `fakts` is no kind of record; a file holds `facts`"),
    "kind without records": (RECORDS, "claims:\n", "cues: none\nclaims:\n", "`cues` holds no records"),
    "unknown field": (RECORDS, "    says: Parameters come", "    sais: x\n    says: Parameters come", f"{RECORDS}:3: `sais` is not a field here; the fields are `says`"),
    "missing field": (RECORDS, "    means: It was logged before.\n", "", "lacks `means`; add it"),
    "empty field": (RECORDS, "says: Parameters come back as strings.", "says: ' '", f"{RECORDS}:3: `says` has the wrong length"),
    "number for text": (RECORDS, "says: Parameters come back as strings.", "says: 100", f"{RECORDS}:3: `says` is 100, which YAML does not read as text; put it in quotes"),
    "record without fields": (RECORDS, "claims:\n", "terms:\n  lonely:\nclaims:\n", "has no fields; it needs `term`, `means`, `proof`"),
    "duplicate key": (RECORDS, "  which-call-logs:", "  which-type:", "`which-type` stands twice; the first is at line 21"),
    "same key in two kinds": (RECORDS, "  text-message:", "  which-type:", "`tracking/which-type` is already at docs/_data/tracking/logging.yml:"),
    "bad key": (RECORDS, "  params-are-text:", "  Params_Are:", f"{RECORDS}:2: `Params_Are` is no key; use lower-case words joined by hyphens"),
    "no right option": (RECORDS, "        right: true\n        why: It takes one key.", "        why: It takes one key.", "no option is right"),
    "all options right": (RECORDS, "        why: It takes a dictionary.", "        right: true\n        why: It takes a dictionary.", "every option is right"),
    "two right options unannounced": (RECORDS, "asks: Which two are text?", "asks: Which are text?", "2 options are right but the stem does not say how many"),
    "two options alike": (RECORDS, "says: log_params\n", "says: Log_param\n", "two options say `log_param`"),
    "one option": (RECORDS, '      - says: "`100`"\n        why: The integer is not kept.\n', "", "`options` has the wrong length"),
    "option without why": (RECORDS, "        why: They are floats.\n", "", "lacks `options.2.why`"),
    "bad difficulty": (RECORDS, "difficulty: easy\n    proof: tracking/logging/params.py#log\n  which-call-logs", "difficulty: tricky\n    proof: tracking/logging/params.py#log\n  which-call-logs", "`difficulty` is `tricky`; it can be 'easy', 'medium' or 'hard'"),
    "wrong printed answer": (RECORDS, '''says: "`'100'`"''', '''says: "`'99'`"''', "shows code that prints `'100'`, but no right option says so"),
    "the printed answer called wrong": (RECORDS, '''      - says: "`'100'`"
        right: true
        why: Stored as text.
      - says: "`100`"''', '''      - says: "a string"
        right: true
        why: "`'100'` is text."
      - says: "`'100'`"''', "but that is what the code prints"),
    "same stem twice": (RECORDS, "asks: Which call logs one parameter?", "asks: Which two are text?", "asks the same as"),
    "incomplete decision table": (RECORDS, "you want: [a table, objects]", "you want: [a table, objects, a file]", "no row for (you want: a file)"),
    "ambiguous decision table": (RECORDS, "- if: {you want: objects}", "- if: {you want: a table}", "rows 1 and 2 both fit (you want: a table)"),
    "decision row with an unknown column": (RECORDS, "- if: {you want: objects}", "- if: {you need: objects}", "row 2 asks for the column `you need`; `when` has `you want`"),
    "decision row with an unknown value": (RECORDS, "- if: {you want: objects}", "- if: {you want: a chart}", "row 2 has `a chart` in the column `you want`; `when` allows `a table`, `objects`"),
    "bad verdict": (RECORDS, "verdict: true", "verdict: maybe", "`verdict` is `maybe`; it can be 'true', 'false', 'condition', 'version' or 'unchecked'"),
    "verdict without proof": (RECORDS, '    proof: {url: "https://mlflow.org/docs", read: 2026-11-21}\n', "", "the verdict `true` has no proof; cite a snippet, or say `unchecked`"),
    "documented without a date": (RECORDS, ", read: 2026-11-21}", "}", "lacks `proof.0.read`"),
    "proof that is no reference": (RECORDS, "    objectives: [A12]\n    proof: tracking/logging/params.py#log\ntables", "    objectives: [A12]\n    proof: params\ntables", f"{RECORDS}:5: `proof.0` is `params`; a proof is `topic/file.py#section` or"),
    "unknown snippet": (RECORDS, "    objectives: [A12]\n    proof: tracking/logging/params.py#log\ntables", "    objectives: [A12]\n    proof: tracking/other.py#log\ntables", f"{RECORDS}:2: `tracking/params-are-text` rests on a proof that is not there: `tracking/other.py` is no snippet"),
    "unknown section": (RECORDS, "    objectives: [A12]\n    proof: tracking/logging/params.py#log\ntables", "    objectives: [A12]\n    proof: tracking/logging/params.py#end\ntables", "`tracking/logging/params.py` has no section `end`; it has log"),
    "malformed objective": (RECORDS, "objectives: [A12]\n    proof: tracking/logging/params.py#log\ntables", "objectives: [a-12]\n    proof: tracking/logging/params.py#log\ntables", "`a-12` is no objective; write one like A11 or P15"),
    "unknown objective": (RECORDS, "objectives: [A12]\n    proof: tracking/logging/params.py#log\ntables", "objectives: [A99]\n    proof: tracking/logging/params.py#log\ntables", "names `A99`, which no exam asks"),
    "link to no page": (RECORDS, "says: Parameters come back as strings.", "says: See [there](tracking/nowhere.md).", "links to `tracking/nowhere.md`, which is no page"),
    "YAML alias": (RECORDS, "    says: Parameters come back as strings.\n    objectives: [A12]", "    says: &a Parameters come back.\n    asks: *a\n    objectives: [A12]", f"{RECORDS}:3: uses a YAML alias"),
    "tab": (RECORDS, "    says: Parameters", "\tsays: Parameters", f"{RECORDS}:3: is indented with a tab; use spaces"),
    "error that prints nothing": (SNIPPET, "#> '100'\n", "", "shows no message: tracking/logging/params.py#log prints nothing"),
    "exam weights": (EXAM, "weight: 100", "weight: 90", "the section weights add up to 90; they have to make 100"),
    "unclosed section": (SNIPPET, "# endregion\n", "", f"{SNIPPET}:5: section `log` is never closed"),
    "section in a section": (SNIPPET, "params = mlflow", "# region inner\nparams = mlflow", "section `inner` opens inside `log`"),
    "stray end": (SNIPPET, "assert params", "# endregion\nassert params", "`# endregion` closes nothing"),
    "almost a mark": (SNIPPET, "# region log", "#region Log", "is almost a section mark; write `# region name`"),
    "repeated section": (SNIPPET, "assert params", "# region log\nprint(1)\n# endregion\nassert params", "section `log` stands twice"),
    "empty section": (SNIPPET, "assert params", "# region more\n# endregion\nassert params", "section `more` is empty"),
    "section cited nowhere": (SNIPPET, "assert params", "# region more\nprint(1)\n# endregion\nassert params", f"{SNIPPET}:14: section `more` is cited nowhere"),
    "snippet that is not Python": (SNIPPET, "import mlflow", "import", f"{SNIPPET}:3: is not Python"),
    "snippet without a claim": (SNIPPET, '"""A parameter is stored as text."""', "", "has no docstring"),
    "snippet without asserts": (SNIPPET, 'assert params == {"trees": "100"}\n', "", "asserts nothing"),
    "unknown header word": (SNIPPET, "import mlflow\n", "# runs: mlflow>4 -- why\nimport mlflow\n", "`# runs:` does not know `mlflow>4`"),
    "header without a reason": (SNIPPET, "import mlflow\n", "# runs: spark\nimport mlflow\n", "`# runs:` gives no reason"),
    "both lines excluded": (SNIPPET, "import mlflow\n", "# runs: mlflow>=3, mlflow<3 -- why\nimport mlflow\n", "says both mlflow>=3 and mlflow<3"),
    "unknown macro": (PAGE, "{{ facts(", "{{ fackts(", f"{PAGE}:14: calls `fackts`, which is no macro"),
    "unknown id": (PAGE, '"tracking/params-are-text"', '"tracking/params"', f"{PAGE}:14: `tracking/params` is no record"),
    "wrong kind": (PAGE, "{{ facts(", "{{ traps(", '`tracking/params-are-text` is of kind facts; call {{ facts("tracking/params-are-text") }}'),
    "unknown section on a page": (PAGE, "params.py#log", "params.py#end", f"{PAGE}:12: `tracking/logging/params.py` has no section `end`"),
    "unknown objective on a page": (PAGE, 'objectives("A12")', 'objectives("B1")', f"{PAGE}:10: `B1` is no objective"),
    "objective without its questions": (PAGE, ', "tracking/which-two-are-text"', "", "`tracking/which-two-are-text` is on no page"),
    "orphan": (PAGE, '{{ facts("tracking/params-are-text") }}\n', "", f"{RECORDS}:2: `tracking/params-are-text` is on no page"),
    "called twice": (PAGE, '{{ facts("tracking/params-are-text") }}\n', '{{ facts("tracking/params-are-text") }}\n' * 2, "is called 2 times in docs/tracking/logging.md"),
    "raw Python fence": (PAGE, "What to log.", "```python\nimport mlflow\n```", f"{PAGE}:6: shows Python that nothing runs"),
    "unclosed fence": (PAGE, "What to log.", "```bash\nls\n", "opens a code fence that it never closes"),
    "template statement": (PAGE, "What to log.", "{% if 1 %}x{% endif %}", f"{PAGE}:6: uses `{{% %}}`"),
    "expression": (PAGE, "What to log.", "{{ 1 + 1 }}", f"{PAGE}:6: puts an expression in braces"),
    "variable as argument": (PAGE, '"tracking/params-are-text"', "name", "calls `facts` with something that is not a string"),
    "broken template": (PAGE, "What to log.", "{{ facts( }}", f"{PAGE}:6: is not a template"),
    "call inside a sentence": (PAGE, "What to log.", "See {{ legend() }} here.", f"{PAGE}:6: calls `legend` inside other text"),
    "call without argument": (PAGE, "What to log.", "{{ traps() }}", "`traps` says nothing; name at least one thing"),
    "missing picture": (PAGE, "What to log.", '{{ diagram("tracking/layers", "The layers") }}', "there is no docs/assets/diagrams/tracking/layers.svg"),
    "plot that was not drawn": (PAGE, "What to log.", '{{ plot("tracking/params.py#log", "A line") }}', "there is no docs/assets/plots/tracking/params-log-light.svg; `make update S=tracking/params.py` draws it"),
    "plot of a section that draws nothing": (PAGE, "What to log.", '{{ plot("tracking/params.py#log", "A line") }}', "`tracking/params.py#log` draws nothing; end the section with"),
    "plot without words": (PAGE, "What to log.", '{{ plot("tracking/params.py#log") }}', "a text for those who cannot see the picture"),
    "plot of no section": (PAGE, "What to log.", '{{ plot("tracking/params.py#end", "A line") }}', "`tracking/params.py` has no section `end`"),
    "picture without words": (PAGE, "What to log.", '{{ screenshot("run-page") }}', "needs a name and a text for those who cannot see it"),
    "page without a title": (PAGE, "# Logging", "Logging", f"{PAGE}:1: has no title"),
    "objectives without a section": (PAGE, "## Types\n", "", "`objectives` stands below no `##` heading"),
}


@pytest.mark.parametrize("name", REPLACED)
def test_a_replaced_line_is_told(tmp_path, name):
    file, old, new, message = REPLACED[name]
    path = small_guide.write(tmp_path) / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, "the case no longer fits the small guide"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(message in line for line in told(tmp_path)), told(tmp_path)


# name: (file, its bytes, what is told)
WRITTEN = {
    "records in Latin-1": (RECORDS, "facts:\n  é: 1\n".encode("latin-1"), f"{RECORDS}:2: is not UTF-8"),
    "snippet in Latin-1": (SNIPPET, '"""Prix en €."""\n# é\n'.encode("cp1252"), f"{SNIPPET}:1: is not UTF-8"),
    "page in Latin-1": (PAGE, "# Café\n".encode("latin-1"), f"{PAGE}:1: is not UTF-8"),
    "a file of 5 MB": (RECORDS, b"# " + b"x" * 5_000_000, f"{RECORDS}:1: has 5,000,002 bytes; split it by page"),
    "control characters": (RECORDS, b"facts:\n  a: \x00\n", "is not YAML"),
    "a list of records": (RECORDS, b"- one\n- two\n", f"{RECORDS}:1: holds no records; begin with a kind"),
    "an empty file": (RECORDS, b"", f"{RECORDS}:1: holds no records"),
    "a file that is no YAML": ("docs/_data/tracking/notes.txt", b"hello", "is not a records file"),
    "records outside a topic": ("docs/_data/loose.yml", b"facts: {}\n", "is not in a topic's folder"),
    "records without a page": ("docs/_data/tracking/alone.yml", small_guide.RECORDS.split("tables:")[0].replace("params-are-text", "alone").encode(), "`tracking/alone` has no page; write docs/tracking/alone.md"),
    "a key in two topics": ("docs/_data/models/index.yml", small_guide.RECORDS.split("tables:")[0].encode(), f"{RECORDS}:2: `tracking/params-are-text` has the key of `models/params-are-text` at docs/_data/models/index.yml:2"),
    "numbered snippet": ("snippets/tracking/01_params.py", small_guide.SNIPPET.encode(), "is not named topic/what_it_shows.py"),
    "a plot on no page": ("docs/assets/plots/tracking/params-log-light.svg", b"<svg/>", "docs/assets/plots/tracking/params-log-light.svg:1: is shown on no page"),
    "exam without a page": ("docs/_data/exams/professional.yml", small_guide.EXAM.replace("A12", "P1").encode(), 'has no page; call {{ exam("professional") }}'),
    "topic without proofs": ("snippets/models/params.py", small_guide.SNIPPET.encode(), "docs/reference/proofs/models.md:1: is missing"),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_bad_file_is_told(tmp_path, name):
    file, raw, message = WRITTEN[name]
    path = small_guide.write(tmp_path) / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    assert any(message in line for line in told(tmp_path)), told(tmp_path)


@pytest.mark.parametrize("file", [RECORDS, SNIPPET, PAGE])
def test_a_link_out_of_the_project_is_told(tmp_path, file):
    inside = small_guide.write(tmp_path / "project")
    outside = tmp_path / "secret"
    outside.write_text("facts: {}\n", encoding="utf-8")
    (inside / file).unlink()
    (inside / file).symlink_to(outside)
    assert f"{file}:1: is a link out of the project; put the file itself here" in told(inside)


def test_an_objective_with_too_few_questions_is_told(tmp_path):
    small_guide.write(tmp_path)
    for file, start, end in [(RECORDS, "  which-two-are-text:", "errors:"), (PAGE, ', "tracking/which-two', ") }}\n")]:
        text = (tmp_path / file).read_text(encoding="utf-8")
        cut = text.index(start)
        (tmp_path / file).write_text(text[:cut] + text[text.index(end, cut) :], encoding="utf-8")
    assert told(tmp_path) == [f"{PAGE}:8: teaches A12 with 2 questions; 3 or more would be right"]


def test_all_problems_come_at_once_and_the_exit_code_says_so(tmp_path, capsys):
    small_guide.write(tmp_path)
    for name in ("unknown field", "unknown macro", "unclosed section"):
        file, old, new, _ = REPLACED[name]
        path = tmp_path / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert check.main(tmp_path) == 1
    printed = capsys.readouterr().out
    for name in ("unknown field", "unknown macro", "unclosed section"):
        assert REPLACED[name][3] in printed


def test_words_that_yaml_1_1_reads_as_booleans_stay_text(tmp_path):
    small_guide.write(tmp_path)
    path = tmp_path / RECORDS
    path.write_text(small_guide.RECORDS.replace("says: log_params\n", "says: no\n"), encoding="utf-8")
    assert told(tmp_path) == []
