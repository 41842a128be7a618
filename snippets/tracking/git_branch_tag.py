"""MLflow 3 also tags the branch a script ran on."""
# runs: mlflow>=3, limit=60s -- MLflow 2 tags the commit only

import subprocess
import sys
from pathlib import Path

import mlflow


def git(*arguments):
    """Run a Git command here."""
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


# region branch
Path("train.py").write_text('import mlflow\nwith mlflow.start_run():\n    mlflow.log_param("depth", 3)\n')
git("init", "--initial-branch", "deeper-trees")
git("add", "train.py")
git("commit", "-m", "Train the tree")

subprocess.run([sys.executable, "train.py"], check=True, capture_output=True)
(run,) = mlflow.search_runs(output_format="list")
print(sorted(name for name in run.data.tags if name.startswith("mlflow.source.git")))
#> ['mlflow.source.git.branch', 'mlflow.source.git.commit']
# endregion

assert run.data.params["depth"] == "3"
