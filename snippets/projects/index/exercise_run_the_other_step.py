"""Running a project names the entry point and gives its parameters."""
# runs: server, limit=60s -- the project's entry point is a process of its own

# region given
from pathlib import Path

import mlflow

Path("MLproject").write_text("""\
name: charger-faults
entry_points:
  main: {command: "python note.py main none"}
  evaluate:
    parameters: {table: string}
    command: "python note.py evaluate {table}"
""")
Path("note.py").write_text("""\
import sys
from pathlib import Path

Path("ran.txt").write_text(" ".join(sys.argv[1:]))
""")
# endregion

# region solution
mlflow.projects.run(
    ".",
    entry_point="evaluate",
    parameters={"table": "faults_2026"},
    env_manager="local",
)
# endregion

ran = Path("ran.txt").read_text().split() if Path("ran.txt").exists() else []
assert ran, "Nothing ran."
assert ran[0] != "main", "`main` ran: that is the entry point if none is named."
assert ran[:2] == ["evaluate", "faults_2026"], "`evaluate` has to run with the table `faults_2026`."
run = mlflow.search_runs(output_format="list")[0]
assert run.data.tags["mlflow.project.entryPoint"] == "evaluate" and run.data.params["table"] == "faults_2026", "MLflow has to have started it as a project, so that its run says which step ran with which table."
