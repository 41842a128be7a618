"""In one run a parameter keeps its first value, a metric grows a history, and a tag is overwritten."""
# survives: mlflow.log_param("max_depth", 16) -- any other value is refused
# survives: mlflow.log_param("learning_rate", "0.10_") -- any other text is refused
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow.exceptions import MlflowException

# region again
with mlflow.start_run() as run:
    for accuracy, stage in [(0.81, "draft"), (0.86, "reviewed")]:
        mlflow.log_param("max_depth", 6)
        mlflow.log_metric("accuracy", accuracy)
        mlflow.set_tag("stage", stage)

client = mlflow.MlflowClient()
logged = client.get_run(run.info.run_id).data
history = client.get_metric_history(run.info.run_id, "accuracy")
print(logged.params["max_depth"], logged.tags["stage"])
#> 6 reviewed
print([point.value for point in history])
#> [0.81, 0.86]
# endregion

assert logged.params == {"max_depth": "6"}
assert logged.tags["stage"] == "reviewed"
assert [point.value for point in history] == [0.81, 0.86]

# region changed
with mlflow.start_run() as run:
    mlflow.log_param("max_depth", 6)
    try:
        mlflow.log_param("max_depth", 8)
    except MlflowException as error:
        print(error.message.split(". ")[0])
        #> Changing param values is not allowed
# endregion

assert mlflow.get_run(run.info.run_id).data.params == {"max_depth": "6"}

# region child
with mlflow.start_run() as parent:
    mlflow.log_param("max_depth", 6)
    with mlflow.start_run(nested=True) as child:
        mlflow.log_param("max_depth", 8)

for run in [parent, child]:
    print(mlflow.get_run(run.info.run_id).data.params)
    #> {'max_depth': '6'}
    #> {'max_depth': '8'}
# endregion

assert (
    mlflow.get_run(child.info.run_id).data.tags["mlflow.parentRunId"]
    == parent.info.run_id
)

# region quiz_same_number
with mlflow.start_run():
    mlflow.log_param("learning_rate", 0.1)
    try:
        mlflow.log_param("learning_rate", "0.10")
        print("accepted")
    except MlflowException:
        print("refused")
        #> refused
# endregion

assert mlflow.last_active_run().data.params == {"learning_rate": "0.1"}
