"""The command line of the installed MLflow takes these commands with these options."""
# runs: signature -- the commands of the installed package check the options; none is started

import shlex

import click
from mlflow.cli import cli

# region server
SERVER = """
# an own server with runs in SQLite; without --port 5000
mlflow ui --backend-store-uri sqlite:///mlflow.db --port 8080
# a server for a team: runs in a database, files in a bucket
mlflow server --host 0.0.0.0 --backend-store-uri postgresql://db/runs \
  --artifacts-destination s3://runs
mlflow db upgrade sqlite:///mlflow.db  # after an upgrade of MLflow
mlflow gc --older-than 30d  # remove what was deleted, for good
mlflow experiments search  # ids and names
mlflow artifacts download --run-id 3f2a --dst-path out
mlflow doctor  # versions and settings, for a bug report
"""
# endregion

# region models
MODELS = """
# a local server on port 5001, in the Python at hand
mlflow models serve -m models:/fare@champion -p 5001 --env-manager local
mlflow models predict -m models:/fare/2 -i rides.csv -t csv -o out.json
mlflow models build-docker -m models:/fare/2 -n fare  # an image
mlflow models generate-dockerfile -m models:/fare/2 -d fare  # its recipe
mlflow deployments predict -t databricks --endpoint fare -I rides.json
"""
# endregion

# region run
RUN = """
mlflow run . -e train -P alpha=0.5 --experiment-name fares
# a version of a Git project, in an environment of its own
mlflow run https://git.example.com/fares -v main --env-manager virtualenv
"""
# endregion


def parsed(line):
    """The command that a line names, and its options as the command read them."""
    words = shlex.split(line, comments=True)[1:]
    command, context = cli, click.Context(cli)
    while isinstance(command, click.Group):
        command = command.get_command(context, words.pop(0))
    with command.make_context(command.name, words, resilient_parsing=False) as made:
        return command.name, made.params


lines = [line for text in (SERVER, MODELS, RUN) for line in text.splitlines() if shlex.split(line, comments=True)]
read = [parsed(line) for line in lines]
assert [name for name, _ in read] == [
    "server", "server", "upgrade", "gc", "search", "download", "doctor",
    "serve", "predict", "build-docker", "generate-dockerfile", "predict", "run", "run",
]
options = [options for _, options in read]
assert options[0]["port"] == 8080 and parsed("mlflow ui")[1]["port"] == 5000
assert options[1]["artifacts_destination"] == "s3://runs" and options[1]["host"] == "0.0.0.0"
assert options[3]["older_than"] == "30d" and options[5]["dst_path"] == "out"
assert options[7]["env_manager"] == "local" and options[7]["port"] == 5001
assert options[8]["content_type"] == "csv" and options[8]["output_path"] == "out.json"
assert options[9]["name"] == "fare" and options[10]["output_directory"] == "fare"
assert options[11]["endpoint"] == "fare"
assert options[12]["param_list"] == ("alpha=0.5",) and options[12]["entry_point"] == "train"
assert options[13]["version"] == "main" and options[13]["env_manager"] == "virtualenv"
