"""The commands of `mlflow` in a terminal, and the ports on which they serve."""
# runs: mlflow>=3 -- `migrate-filestore` is of MLflow 3
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- no command `mlflow migrate-filestore` yet; instead: stay with the folder, which this release still reads and writes

# region commands
from click import Context
from mlflow.cli import cli


def known(group, names):
    return [n for n in names if group.get_command(Context(group), n)]


print(known(cli, ["ui", "server", "run", "gc", "migrate-filestore"]))
#> ['ui', 'server', 'run', 'gc', 'migrate-filestore']
print(known(cli.commands["models"], ["serve", "predict", "build-docker"]))
#> ['serve', 'predict', 'build-docker']
print(known(cli.commands["db"], ["upgrade"]))
#> ['upgrade']
# endregion


# region ports
def port(command):
    return next(p.default for p in command.params if p.name == "port")


models = cli.commands["models"]
print("server:", port(cli.commands["server"]))
#> server: 5000
print("models serve:", port(models.commands["serve"]))
#> models serve: 5000
# endregion

ui = cli.get_command(Context(cli), "ui")
assert ui is cli.commands["server"], "`mlflow ui` is another name of `mlflow server`"
assert not known(cli, ["model"]), "a command that does not exist is not listed"
