"""Each kind of broken content is told at its line, with what would be right."""

from __future__ import annotations

import os

import pytest

from macros import check
from tests import small_guide
from tests.broken import EXAM, PAGE, RECORDS, SNIPPET, changed, told


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
    "a stem that asks for two with one right": (RECORDS, "asks: Which call logs one parameter?", "asks: Which calls log one parameter? Choose two.", "the stem asks for 2 options and 1 is right"),
    "options alike but for backticks": (RECORDS, "says: log_params\n", "says: '`log_param`.'\n", "two options say `log_param`"),
    "a list in place of a name": (RECORDS, "objectives: [A12]\n    proof: tracking/logging/params.py#log\ntables", "objectives: A12\n    proof: tracking/logging/params.py#log\ntables", "`objectives` is `A12`; write a list, as in `objectives: [A12]`"),
    "an address that ends its link": (RECORDS, "https://mlflow.org/docs", "https://e.org/)[x](javascript:alert(1)", "write the whole address, https://..."),
    "a password in an address": (RECORDS, "https://mlflow.org/docs", "https://user:word@e.org/docs", "write the whole address, https://..."),
    "a table of too many cases": (RECORDS, "      you want: [a table, objects]", "      you want: [a table, objects]\n" + "\n".join(f"      column {n}: [a, b, c, d]" for n in range(16)), "`when` makes 8,589,934,592 combinations"),
    "a printed value that the right option denies": (RECORDS, '''says: "`'100'`"
        right: true
        why: Stored as text.''', '''says: "`'99'`"
        right: true
        why: "It prints `'100'`."''', "calls `'99'` right, but its code prints `'100'`"),
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
    "a core section of many boxes": (PAGE, '"tracking/which-two-are-text") }}\n', '"tracking/which-two-are-text") }}\n\n{{ deeper() }}\n\n## More\n', f"{PAGE}:8: `Types` has 7 boxes; a core section has at most 3"),
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
    "wide line": (SNIPPET, "# endregion\n", f"print('{70 * 'x'}')\n# endregion\n", "a shown line has 79 columns; break it so that it has at most 76"),
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
    "misspelt header": (SNIPPET, "import mlflow\n", "# run: mlflow>=3 -- why\nimport mlflow\n", "`# run:` is almost a header; write `# runs: words -- why`"),
    "two headers": (SNIPPET, "import mlflow\n", "# runs: spark -- why\n# runs: mlflow>=3 -- why\nimport mlflow\n", "says `# runs:` twice"),
    "a limit of days": (SNIPPET, "import mlflow\n", "# runs: limit=999999s -- why\nimport mlflow\n", "asks for 999999 seconds; a snippet has 1 to 300"),
    "no time at all": (SNIPPET, "import mlflow\n", "# runs: limit=0s -- why\nimport mlflow\n", "asks for 0 seconds"),
    "read in the future": (RECORDS, "read: 2026-11-21", "read: 2131-01-01", "is no day on which it was read"),
    "read before there was MLflow": (RECORDS, "read: 2026-11-21", "read: 1970-01-01", "is no day on which it was read"),
    "IPython fence": (PAGE, "What to log.", "```ipython\nimport mlflow\n```", f"{PAGE}:6: shows Python that nothing runs"),
    "fence with attributes": (PAGE, "What to log.", "``` { .python }\nimport mlflow\n```", f"{PAGE}:6: shows Python that nothing runs"),
    "goes on from nothing": (SNIPPET, "import mlflow\n", "# runs: after=tracking/logging/none.py -- why\nimport mlflow\n", "goes on from `tracking/logging/none.py`, which is no snippet"),
    "goes on from itself": (SNIPPET, "import mlflow\n", "# runs: after=tracking/logging/params.py -- why\nimport mlflow\n", "goes on from itself"),
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
    "plot that was not drawn": (PAGE, "What to log.", '{{ plot("tracking/logging/params.py#log", "A line") }}', "there is no docs/assets/plots/tracking/logging/params-log-light.svg; `make update S=tracking/logging/params.py` draws it"),
    "plot of a section that draws nothing": (PAGE, "What to log.", '{{ plot("tracking/logging/params.py#log", "A line") }}', "`tracking/logging/params.py#log` draws nothing; end the section with"),
    "plot without words": (PAGE, "What to log.", '{{ plot("tracking/logging/params.py#log") }}', "a text for those who cannot see the picture"),
    "plot of no section": (PAGE, "What to log.", '{{ plot("tracking/logging/params.py#end", "A line") }}', "`tracking/logging/params.py` has no section `end`"),
    "picture without words": (PAGE, "What to log.", '{{ screenshot("run-page") }}', "needs a name and a text for those who cannot see it"),
    "text that is a list": (RECORDS, "says: Parameters come back as strings.", "says: [a, b]", f"{RECORDS}:3: `says` is a list; write one text"),
    "text that is fields": (RECORDS, "says: Parameters come back as strings.", "says: {a: b}", f"{RECORDS}:3: `says` is a row of fields; write one text"),
    "text that is left out": (RECORDS, "says: Parameters come back as strings.", "says:", f"{RECORDS}:3: `says` is empty; write a text"),
    "text that is a day": (RECORDS, "says: Parameters come back as strings.", "says: 2026-11-21", f"{RECORDS}:3: `says` is 2026-11-21, which YAML does not read as text; put it in quotes"),
    "text that is true": (RECORDS, "says: Parameters come back as strings.", "says: true", f"{RECORDS}:3: `says` is true, which YAML does not read as text; put it in quotes"),
    "proof that is a number": (RECORDS, "proof: tracking/logging/params.py#log\ntables", "proof: 7\ntables", f"{RECORDS}:5: `proof.0` is `7`; a proof is `topic/file.py#section` or"),
    "proof outside the snippets": (RECORDS, "proof: tracking/logging/params.py#log\ntables", "proof: ../../etc/passwd#log\ntables", f"{RECORDS}:5: `proof.0` is `../../etc/passwd#log`; a proof is"),
    "read on no day": (RECORDS, "read: 2026-11-21", "read: 2026-13-45", f"{RECORDS}:69: `proof.0.read` is `2026-13-45`, which is no day; write one as 2026-11-21"),
    "read yesterday": (RECORDS, "read: 2026-11-21", "read: yesterday", "`proof.0.read` is `yesterday`, which is no day"),
    "a stem that says three with two right": (RECORDS, "asks: Which two are text?", "asks: Which three are text?", "2 options are right and the stem says three; make them agree"),
    "a condition that is a list": (RECORDS, "- if: {you want: objects}", "- if: [objects]", f"{RECORDS}:15: `rows.1.if` is `['objects']`; write `key: value` lines below `if:`"),
    "code to run": (RECORDS, "says: Parameters come back as strings.", "says: !!python/object/apply:os.system ['ls']", f"{RECORDS}:3: `says` is a list"),
    "merged fields": (RECORDS, "    says: Parameters come", "    <<: {asks: x}\n    says: Parameters come", f"{RECORDS}:3: `<<` is not a field here"),
    "exam weight in words": (EXAM, "weight: 100", "weight: much", f"{EXAM}:15: `sections.0.weight` is `much`; write a whole number"),
    "objectives of an exam as a list": (EXAM, '      A12: "Log by hand"', "      - A12", f"{EXAM}:16: `sections.0.objectives` is `['A12']`; write `key: value` lines"),
    "indented code": (PAGE, "What to log.", "What to log.\n\n    mlflow.log_param('a', 1)\n    mlflow.end_run()", f"{PAGE}:8: is shown as code, because four blanks begin it"),
    "underlined heading": (PAGE, "What to log.", "What to log\n=====", f"{PAGE}:7: underlines a heading; write `# Title`"),
    "open block": (PAGE, "What to log.", "/// note\nWhat to log.", f"{PAGE}:6: begins a block with `///`"),
    "attribute of a macro": (PAGE, "{{ facts(", "{{ facts.__class__(", f"{PAGE}:14: puts an expression in braces"),
    "filtered call": (PAGE, 'are-text") }}', 'are-text") | safe }}', f"{PAGE}:14: puts an expression in braces"),
    "a day in seconds": (RECORDS, "read: 2026-11-21", "read: 1764547200", "`proof.0.read` is `1764547200`, which is no day"),
    "a text cut by a comment": (RECORDS, "says: Parameters come back as strings.", "says: Parameters come back # as strings.", f"{RECORDS}:3: ends at `Parameters come back`, since ` #` begins a comment"),
    "an objective twice": (RECORDS, "objectives: [A12]", "objectives: [A12, A12]", "lists `A12` twice; once is right"),
    "a proof twice": (RECORDS, "proof: tracking/logging/params.py#log\ntables", "proof: [tracking/logging/params.py#log, tracking/logging/params.py#log]\ntables", "lists `tracking/logging/params.py#log` twice"),
    "a value twice": (RECORDS, "[a table, objects]", "[a table, a table, objects]", "lists `a table` twice"),
    "a link to no part of a page": (RECORDS, "says: Parameters come back as strings.", "says: See [types](tracking/logging.md#typos).", "but docs/tracking/logging.md has no `#typos`; its sections are types"),
    "two facts alike": (RECORDS, "tables:\n", "  again:\n    says: parameters come back as  strings\n    objectives: [A12]\n    proof: tracking/logging/params.py#log\ntables:\n", "`tracking/again` says the same as `tracking/params-are-text`"),
    "a trap without a difference": (RECORDS, "claims:\n", "traps:\n  x: {title: A, wrong: It is text., right: It is text, tell: B, severity: low, objectives: [A12], proof: tracking/logging/params.py#log}\nclaims:\n", "`wrong` and `right` say the same"),
    "an option of the others": (RECORDS, "says: log_params\n", "says: All of the above\n", "leans on the order of the options, which changes"),
    "an option with its letter": (RECORDS, "says: log_params\n", "says: 'B) log_params'\n", "leans on the order of the options, which changes"),
    "a why by letters": (RECORDS, "why: It takes a dictionary.", "why: Option A takes one key.", "names another by its place, which changes"),
    "a why that repeats": (RECORDS, "why: It takes one key.", "why: '`log_param`.'", "the `why` of `log_param` repeats it"),
    "no question": (RECORDS, "asks: Which call logs one parameter?", "asks: '?'", "`asks` is `?`; write a whole question"),
    "a question of its options": (RECORDS, "asks: Which call logs one parameter?", "asks: Which of the following logs one?", "says “Which of the following”"),
    "what is still to do": (RECORDS, "says: Parameters come back as strings.", "says: TODO say what is so.", "says “TODO”"),
    "an exam's page that ends its link": (EXAM, "page: https://www.databricks.com/learn", "page: https://x.org/)[y](javascript:alert(1)", "`page` is `https://x.org/)[y](javascript:alert(1)`; write the whole address"),
    "an exam checked in the future": (EXAM, "checked: 2026-09-28", "checked: 2126-09-28", "is no day on which it was read or found"),
    "a hidden direction in code": (SNIPPET, '"trees", 100', '"trees\u202e", 100', f"{SNIPPET}:7: holds a character that nobody sees"),
    "a letter that looks like another": (SNIPPET, "params = mlflow", "p\u0430rams = mlflow", "names something `p\u0430rams`, with a letter that looks like another"),
    "a claim that acts": (SNIPPET, "A parameter is stored as text.", "A <script>alert(1)</script> parameter.", f"{SNIPPET}:1: `A <script>alert(1)</script> parameter.` has `<script>` outside code"),
    "a claim of many lines": (SNIPPET, "A parameter is stored as text.", "A parameter\n\nis text.", "has a line break"),
    "a long claim": (SNIPPET, "A parameter is stored as text.", "A parameter is text, " * 20, "one sentence has at most 300"),
    "a reason that acts": (SNIPPET, "import mlflow\n", "# runs: mlflow>=3 -- <img src=x>\nimport mlflow\n", "has `<img src=x>` outside code"),
    "a secret": (SNIPPET, "import mlflow\n", "import mlflow\nTOKEN = 'dapi0123456789abcdef0123456789abcdef'\n", f"{SNIPPET}:4: looks as if it held a secret, `dapi01...`; revoke it"),
    "a test's module": (SNIPPET, "import mlflow\n", "import mlflow\nfrom tests import small_guide\n", f"{SNIPPET}:4: imports `tests`, which no reader has"),
    "page without a title": (PAGE, "# Logging", "Logging", f"{PAGE}:1: has no title"),
    "objectives without a section": (PAGE, "## Types\n", "", "`objectives` stands below no `##` heading"),
}


@pytest.mark.parametrize("name", REPLACED)
def test_a_replaced_line_is_told(tmp_path, name):
    file, old, new, message = REPLACED[name]
    found = told(changed(tmp_path, file, old, new))
    assert any(message in line for line in found), found


# name: (file, its bytes, what is told)
WRITTEN = {
    "records in Latin-1": (RECORDS, "facts:\n  é: 1\n".encode("latin-1"), f"{RECORDS}:2: is not UTF-8"),
    "snippet in Latin-1": (SNIPPET, '"""Prix en €."""\n# é\n'.encode("cp1252"), f"{SNIPPET}:1: is not UTF-8"),
    "page in Latin-1": (PAGE, "# Café\n".encode("latin-1"), f"{PAGE}:1: is not UTF-8"),
    "a file of 5 MB": (RECORDS, b"# " + b"x" * 5_000_000, f"{RECORDS}:1: has 5,000,002 bytes; split it by page"),
    "control characters": (RECORDS, b"facts:\n  a: \x00\n", "is not YAML"),
    "a list of records": (RECORDS, b"- one\n- two\n", f"{RECORDS}:1: holds no records; begin with a kind"),
    "nested too deeply": (RECORDS, b"facts: " + b"[" * 5000 + b"]" * 5000, f"{RECORDS}:1: is nested too deeply"),
    "an expression without end": (SNIPPET, b'"""It holds."""\nx = ' + b"-" * 100_000 + b"1\n", f"{SNIPPET}:1: is nothing that Python reads"),
    "a broken generated file": ("docs/_data/generated/api.json", b'{\n"names": {', "docs/_data/generated/api.json:2: is not JSON"),
    "a lock without MLflow": ("snippets/requirements-mlflow3.txt", b"numpy==2.0\n", "pins no mlflow"),
    "a snippet outside a topic": ("snippets/loose.py", small_guide.SNIPPET.encode(), "snippets/loose.py:1: is read by nothing here"),
    "a file beside the snippets": ("snippets/tracking/logging/data.csv", b"a,b\n", "snippets/tracking/logging/data.csv:1: is read by nothing"),
    "answers twice": ("snippets/tracking/logging/params.answers.json", b'{"GET /x": 1, "GET /x": 2}', "is not JSON"),
    "answers to nobody": ("snippets/tracking/logging/params.answers.json", b'{"hello": 1}', "answers `hello`, which nobody asks"),
    "answers nested too deeply": ("snippets/tracking/logging/params.answers.json", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "is not JSON"),
    "a generated file nested too deeply": ("docs/_data/generated/api.json", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "docs/_data/generated/api.json:1: is not JSON"),
    "a menu in Latin-1": ("mkdocs.yml", "site_name: é\nnav:\n".encode("latin-1"), "mkdocs.yml:1: is not UTF-8"),
    "a lock in Latin-1": ("snippets/requirements-mlflow3.txt", "# é\n".encode("latin-1"), "snippets/requirements-mlflow3.txt:1: is not UTF-8"),
    "a number of 5,000 digits": (RECORDS, b"facts:\n  a:\n    says: " + b"9" * 5000 + b"\n    objectives: [A12]\n    proof: [" + b"9" * 5000 + b"]\n", "a proof is `topic/file.py#section`"),
    "a page of a megabyte": (PAGE, b"# Logging\n\n" + b"word " * 200_000, f"{PAGE}:1: has 1,000,011 bytes; make it several pages"),
    "a point that is no key": ("docs/_data/syllabus/A12.yml", b"points:\n  A B: {says: A., not_yet: 2026-11-21}\n  b: {says: B., not_yet: 2026-11-21}\n  c: {says: C., not_yet: 2026-11-21}\n", "`A B` is no key; use lower-case words joined by hyphens"),
    "answers that are not JSON": ("snippets/tracking/logging/params.answers.json", b"{", "snippets/tracking/logging/params.answers.json:1: is not JSON"),
    "answers for no snippet": ("snippets/tracking/logging/other.answers.json", b"{}", "snippets/tracking/logging/other.answers.json:1: answers for no snippet"),
    "an exam that is a list": (EXAM, b"- one\n", f"{EXAM}:1: holds no fields; write `name: value` lines"),
    "a list of names": ("docs/_data/generated/api.json", b"[]", "docs/_data/generated/api.json:1: holds no names"),
    "settings that go on": (PAGE, b"---\ndescription: x\n# Logging\n", f"{PAGE}:1: opens settings that it never closes"),
    "a menu that is a word": ("mkdocs.yml", b"site_name: x\nnav: all\n", "mkdocs.yml:1: names no page below `nav:`"),
    "an empty file": (RECORDS, b"", f"{RECORDS}:1: holds no records"),
    "a file that is no YAML": ("docs/_data/tracking/notes.txt", b"hello", "is not a records file"),
    "records outside a topic": ("docs/_data/loose.yml", b"facts: {}\n", "is not in a topic's folder"),
    "records without a page": ("docs/_data/tracking/alone.yml", small_guide.RECORDS.split("tables:")[0].replace("params-are-text", "alone").encode(), "`tracking/alone` has no page; write docs/tracking/alone.md"),
    "a key in two topics": ("docs/_data/models/index.yml", small_guide.RECORDS.split("tables:")[0].encode(), f"{RECORDS}:2: `tracking/params-are-text` has the key of `models/params-are-text` at docs/_data/models/index.yml:2"),
    "numbered snippet": ("snippets/tracking/01_params.py", small_guide.SNIPPET.encode(), "is not named topic/what_it_shows.py"),
    "a plot on no page": ("docs/assets/plots/tracking/logging/params-log-light.svg", b"<svg/>", "docs/assets/plots/tracking/logging/params-log-light.svg:1: is shown on no page"),
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
    assert f"{file}:1: is a link; put the file itself here" in told(inside)


@pytest.mark.parametrize("place", ["docs/tracking/x.md", "docs/_data/tracking/x.yml", "snippets/tracking/logging/x.py", "docs/assets/x.txt", "docs/assets/diagrams/x.svg"])
@pytest.mark.parametrize("kind", ["a link to nothing", "a link to itself", "a link to a folder", "a pipe", "a folder"])
def test_what_is_no_file_is_told_and_never_read(tmp_path, place, kind):
    file = small_guide.write(tmp_path) / place
    file.parent.mkdir(parents=True, exist_ok=True)
    if kind == "a pipe":
        os.mkfifo(file)
        message = f"{place}:1: is no file; remove it"
    elif kind == "a folder":
        file.mkdir()
        message = f"{place}:1: is a folder named like a file; rename it"
    else:
        file.symlink_to({"a link to nothing": "nowhere", "a link to itself": file.name, "a link to a folder": "/etc/ssl"}[kind])
        message = f"{place}:1: is a link; put the file itself here"
    expected = [] if kind == "a folder" and not place.endswith((".md", ".yml", ".py")) else [message]
    assert told(tmp_path) == expected


@pytest.mark.parametrize("kind", ["a pipe", "a folder"])
@pytest.mark.parametrize("file", ["mkdocs.yml", "snippets/requirements-mlflow3.txt", "docs/_data/generated/api.json", "docs/_data/generated/worlds.json", "snippets/worlds/runtimes.yml", "snippets/tracking/logging/params.answers.json"])
def test_what_is_no_file_where_one_is_read_is_told_and_never_read(tmp_path, file, kind):
    place = small_guide.write(tmp_path) / file
    (tmp_path / "snippets/worlds").mkdir()
    (tmp_path / "snippets/worlds/runtimes.yml").write_text("releases:\n  3.17.2: {stores: [sqlite], line: mlflow3}\n", encoding="utf-8")
    place.unlink(missing_ok=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(place) if kind == "a pipe" else place.mkdir()
    found = told(tmp_path)
    assert any(line.startswith(f"{file}:1: is no file") for line in found) or (kind, file) == ("a folder", "snippets/tracking/logging/params.answers.json"), found


def test_a_misspelt_kind_is_told_and_nothing_that_follows_from_it(tmp_path):
    (line,) = told(changed(tmp_path, RECORDS, "facts:", "fakts:"))
    assert line.startswith(f"{RECORDS}:1: `fakts` is no kind of record")


def test_all_problems_come_at_once_and_the_exit_code_says_so(tmp_path, capsys):
    for name in ("unknown field", "unknown macro", "unclosed section"):
        changed(tmp_path, *REPLACED[name][:3])
    assert check.main(tmp_path) == 1
    printed = capsys.readouterr().out
    for name in ("unknown field", "unknown macro", "unclosed section"):
        assert REPLACED[name][3] in printed


def test_words_that_yaml_1_1_reads_as_booleans_stay_text(tmp_path):
    assert told(changed(tmp_path, RECORDS, "says: log_params\n", "says: no\n")) == []
