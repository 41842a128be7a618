"""`version=` chooses a tag, branch or commit of a Git project."""
# runs: server, limit=120s -- git and the entry point are processes of their own
# differs: 3.8.1/sqlite, 2.22.5/sqlite -- the address `sqlite:///mlflow.db` is relative, and the project's process opens it in its own folder, where the run is not; instead: give the database's whole path
# differs: 3.17.2/folder -- the project's process opens `./mlruns` in its own folder, where the run is not

import subprocess
from pathlib import Path

import mlflow

repository = Path("charger-faults")
repository.mkdir()


def git(*arguments: str) -> None:
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    subprocess.run(["git", *identity, *arguments], cwd=repository, check=True, capture_output=True)


git("init", "--initial-branch=main")
for release, depth in [("v1", 3), ("v2", 8)]:
    (repository / "MLproject").write_text("name: charger-faults\nentry_points:\n  main:\n    command: python train.py\n")
    (repository / "train.py").write_text(f"import mlflow\nmlflow.log_param('depth', {depth})\n")
    git("add", "-A")
    git("commit", "-m", release)
    git("tag", release)

first = subprocess.run(["git", "rev-parse", "v1"], cwd=repository, check=True, capture_output=True, text=True).stdout.strip()

# region version
for version in (first, "v1", "main"):
    submitted = mlflow.projects.run(
        repository.absolute().as_uri(), version=version, env_manager="local"
    )
    run = mlflow.get_run(submitted.run_id)
    print(
        version.replace(first, "first commit"),
        run.data.params,
        run.data.tags["mlflow.source.git.commit"] == first,
    )
    #> first commit {'depth': '3'} True
    #> v1 {'depth': '3'} True
    #> main {'depth': '8'} False
# endregion

newest = subprocess.run(["git", "rev-parse", "v2"], cwd=repository, check=True, capture_output=True, text=True)
assert run.data.params == {"depth": "8"}
assert run.data.tags["mlflow.source.git.commit"] == newest.stdout.strip()
