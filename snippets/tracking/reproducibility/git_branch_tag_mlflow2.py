"""MLflow 2 tags the commit of a script, not its branch."""
# runs: mlflow<3, limit=60s -- MLflow 3 tags the branch too
# differs: 2.9.2 -- a script that is started by its bare name gets no commit tag; instead: start it as `python ./train.py`

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
#> ['mlflow.source.git.commit']
# endregion

assert run.data.params["depth"] == "3"
assert git("branch", "--show-current") == "deeper-trees"
