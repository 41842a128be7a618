"""The help of `mlflow run` names the environment managers of MLflow 3."""
# runs: mlflow>=3 -- uv is a choice of 3.x only
# differs: 3.0.1/folder, 3.0.1/server -- no `uv` yet, and the help describes `virtualenv` in other words
# differs: 3.8.1/sqlite, 3.8.1/server -- the help describes `virtualenv` in other words

# region choices
from mlflow.cli import cli

option = next(
    p for p in cli.commands["run"].params if p.name == "env_manager"
)
choices = [
    line.strip("- ").partition(": ")
    for line in option.help.splitlines()
    if line.startswith("- ")
]
print([name for name, _, _ in choices])
#> ['local', 'virtualenv', 'uv', 'conda']
# endregion

means = {name: text for name, _, text in choices}
assert means["virtualenv"].startswith("use venv (and pyenv")
