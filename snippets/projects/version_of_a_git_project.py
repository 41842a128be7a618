"""`version=` chooses a tag, branch or commit of a Git project."""
# runs: server, limit=120s -- git and the entry point are processes of their own

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

# region version
for version in ("v1", "main"):
    submitted = mlflow.projects.run(repository.absolute().as_uri(), version=version, env_manager="local")
    run = mlflow.get_run(submitted.run_id)
    print(version, run.data.params, len(run.data.tags["mlflow.source.git.commit"]))
    #> v1 {'depth': '3'} 40
    #> main {'depth': '8'} 40
# endregion

newest = subprocess.run(["git", "rev-parse", "v2"], cwd=repository, check=True, capture_output=True, text=True)
assert run.data.params == {"depth": "8"}
assert run.data.tags["mlflow.source.git.commit"] == newest.stdout.strip()
