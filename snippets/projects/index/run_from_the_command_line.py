"""`mlflow run` takes parameters with -P and an entry point with -e."""
# runs: server, limit=120s -- the command and the entry point are processes of their own
# survives: subprocess.run([sys.executable, "-m", *command.split()], check=False, capture_output=True) -- the command succeeds
# survives: subprocess.run([sys.executable, "-m", *command.split()], check=True, capture_output=False) -- what it prints is not shown

import subprocess
import sys
from pathlib import Path

import mlflow

Path("MLproject").write_text("""\
name: charger-faults
entry_points:
  main:
    command: "python note.py main none"
  evaluate:
    parameters:
      table: string
    command: "python note.py evaluate {table}"
""")
Path("note.py").write_text("""\
import sys
import mlflow

mlflow.set_tags({"ran": sys.argv[1], "table": sys.argv[2]})
""")

command = "mlflow run . -e evaluate -P table=faults_2026 --env-manager local"

# region command
print(command)
#> mlflow run . -e evaluate -P table=faults_2026 --env-manager local
subprocess.run(
    [sys.executable, "-m", *command.split()],
    check=True,
    capture_output=True,
)

run = mlflow.search_runs(output_format="list")[0]
print(run.data.tags["ran"], run.data.tags["table"], run.data.params)
#> evaluate faults_2026 {'table': 'faults_2026'}
# endregion

assert run.data.tags["mlflow.project.entryPoint"] == "evaluate"
