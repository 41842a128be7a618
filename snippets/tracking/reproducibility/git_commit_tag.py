"""A script inside a Git repository gets its commit as a tag, even if the file has changed since."""
# runs: limit=60s -- two Python processes import MLflow
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


# region commit
Path("train.py").write_text(
    "import mlflow\n"
    "with mlflow.start_run():\n"
    '    mlflow.log_param("depth", 3)\n'
)
git("init")
git("add", "train.py")
git("commit", "-m", "Train the tree")

python("train.py")
(run,) = mlflow.search_runs(output_format="list")
print(run.data.tags["mlflow.source.git.commit"] == git("rev-parse", "HEAD"))
#> True
# endregion

committed = run

# region dirty
Path("train.py").write_text(Path("train.py").read_text().replace("3", "9"))
python("train.py")

changed = mlflow.search_runs(output_format="list")[0]
print(
    changed.data.params["depth"],
    "on the same commit:",
    changed.data.tags["mlflow.source.git.commit"]
    == git("rev-parse", "HEAD"),
)
#> 9 on the same commit: True
# endregion

assert (committed.data.params["depth"], changed.data.params["depth"]) == ("3", "9")

# region refuse
if git("status", "--porcelain", "--untracked-files=no"):
    print("commit first: the code that runs is not the code in Git")
    #> commit first: the code that runs is not the code in Git
# endregion

assert git("status", "--porcelain", "--untracked-files=no") == "M train.py"
git("commit", "-a", "-m", "Nine levels")
assert git("status", "--porcelain", "--untracked-files=no") == ""
