"""MLflow 3.14 and later also tag the branch a script ran on."""
# runs: mlflow>=3, limit=60s -- MLflow 2 tags the commit only
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- the branch is not tagged yet; instead: set the tag yourself

import subprocess
import sys
from pathlib import Path

import mlflow


def git(*arguments):
    """Run a Git command here and return what it prints."""
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    done = subprocess.run(["git", *identity, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def python(script):
    """Run the script in a process of its own."""
    subprocess.run([sys.executable, script], capture_output=True, check=True)


# region branch
Path("train.py").write_text(
    "import mlflow\n"
    "with mlflow.start_run():\n"
    '    mlflow.log_param("depth", 3)\n'
)
git("init", "--initial-branch", "deeper-trees")
git("add", "train.py")
git("commit", "-m", "Train the tree")

python("train.py")
(run,) = mlflow.search_runs(output_format="list")
print(
    sorted(
        name
        for name in run.data.tags
        if name.startswith("mlflow.source.git")
    )
)
#> ['mlflow.source.git.branch', 'mlflow.source.git.commit']
# endregion

assert run.data.params["depth"] == "3"
assert git("branch", "--show-current") == "deeper-trees"
assert run.data.tags["mlflow.source.git.branch"] == "deeper-trees"
