"""A guide of one page that has no problems, written below a folder: the starting point of every broken one."""

from __future__ import annotations

from pathlib import Path

SNIPPET = '''\
"""A parameter is stored as text."""

import mlflow

# region log
with mlflow.start_run() as run:
    mlflow.log_param("trees", 100)

params = mlflow.get_run(run.info.run_id).data.params
print(repr(params["trees"]))
#> '100'
# endregion

assert params == {"trees": "100"}
'''

RECORDS = '''\
facts:
  params-are-text:
    says: Parameters come back as strings.
    objectives: [A12]
    proof: tracking/logging/params.py#log
tables:
  which-call:
    asks: Which call?
    when:
      you want: [a table, objects]
    rows:
      - if: {you want: a table}
        use: search_runs
        because: it returns a DataFrame.
      - if: {you want: objects}
        use: the client
        because: it returns runs.
    objectives: [A12]
    proof: tracking/logging/params.py#log
questions:
  which-type:
    asks: What does this print?
    snippet: tracking/logging/params.py#log
    options:
      - says: "`'100'`"
        right: true
        why: Stored as text.
      - says: "`100`"
        why: The integer is not kept.
    objectives: [A12]
    difficulty: easy
    proof: tracking/logging/params.py#log
  which-call-logs:
    asks: Which call logs one parameter?
    options:
      - says: log_param
        right: true
        why: It takes one key.
      - says: log_params
        why: It takes a dictionary.
    objectives: [A12]
    difficulty: easy
    proof: tracking/logging/params.py#log
  which-two-are-text:
    asks: Which two are text?
    options:
      - says: parameters
        right: true
        why: They are stored as strings.
      - says: tags
        right: true
        why: So are they.
      - says: metrics
        why: They are floats.
    objectives: [A12]
    difficulty: easy
    proof: tracking/logging/params.py#log
errors:
  text-message:
    raised_by: "`log_param`"
    means: It was logged before.
    cure: Log it once.
    proof: tracking/logging/params.py#log
claims:
  params-immutable:
    says: A parameter never changes.
    verdict: true
    instead: It stays.
    proof: {url: "https://mlflow.org/docs", read: 2026-11-21}
'''

EXAM = '''\
name: An exam
guide: 2025-03-01
checked: 2026-09-28
scored_questions: 48
minutes: 90
fee_usd: 200
valid_years: 2
retake_wait_days: 14
passing_score: not published
languages: [English]
page: https://www.databricks.com/learn
complete: true
sections:
  - name: Tracking
    weight: 100
    objectives:
      A12: "Log by hand"
sources:
  - says: Weights
    url: https://www.databricks.com/learn
    read: 2026-09-28
'''

PAGE = '''\
---
description: How to log
---
# Logging

What to log.

## Types

{{ objectives("A12") }}

{{ code("tracking/logging/params.py#log") }}

{{ facts("tracking/params-are-text") }}
{{ tables("tracking/which-call") }}
{{ errors("tracking/text-message") }}
{{ claims("tracking/params-immutable") }}

{{ questions("tracking/which-type", "tracking/which-call-logs", "tracking/which-two-are-text") }}
'''

FILES = {
    "snippets/tracking/logging/params.py": SNIPPET,
    "snippets/requirements-mlflow3.txt": "mlflow==3.17.2\n",
    "snippets/requirements-mlflow2.txt": "mlflow==2.22.5\n",
    "docs/_data/tracking/logging.yml": RECORDS,
    "docs/_data/exams/associate.yml": EXAM,
    "docs/tracking/logging.md": PAGE,
    "docs/cheat-sheets/tracking.md": '# Cheat sheet\n\n{{ sheet("tracking") }}\n',
    "docs/decide/tracking.md": '# Decisions\n\n{{ decisions("tracking") }}\n',
    "docs/exams/associate.md": '# Associate\n\n{{ exam("associate") }}\n',
    "docs/reference/proofs/tracking.md": '# Proofs\n\n{{ proofs("tracking") }}\n',
}


def write(folder: Path) -> Path:
    """Write the good guide below `folder` and return it."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder
