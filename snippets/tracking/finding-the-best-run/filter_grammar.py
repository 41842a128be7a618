"""A filter is a list of comparisons joined by AND."""
# survives: "params.model != 'rf' OR params.model = 'lr'", -- refused for OR, whatever it joins
# survives: "params.model = 'rf' OR params.model != 'lr'", -- refused for OR, whatever it joins
# differs: 2.9.2/server, 2.13.1/server, 2.21.3/server, 3.17.2/server, 2.22.5/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
import numpy as np
from mlflow.exceptions import MlflowException


def matching(condition):
    found = mlflow.search_runs(
        filter_string=condition,
        order_by=["attributes.start_time ASC"],
        output_format="list",
    )
    return [run.info.run_name for run in found]


# region and
for name, model, accuracy in [
    ("rf-shallow", "rf", 0.88),
    ("rf-deep", "rf", 0.93),
    ("logit", "lr", 0.94),
]:
    with mlflow.start_run(run_name=name, tags={"team": "churn"}):
        mlflow.log_param("model", model)
        mlflow.log_metric("accuracy", accuracy)

print(matching("metrics.accuracy > 0.9 AND params.model = 'rf'"))
#> ['rf-deep']
print(matching("attributes.run_name LIKE 'rf-%' AND tags.team = 'churn'"))
#> ['rf-shallow', 'rf-deep']
print(matching("params.model != 'rf' AND attributes.status = 'FINISHED'"))
#> ['logit']
# endregion

# region or
for condition in [
    "params.model = 'rf' OR params.model = 'lr'",
    "metrics.accuracy BETWEEN 0.9 AND 0.95",
]:
    try:
        print(matching(condition))
    except MlflowException as error:
        print(error.message)
        #> Invalid clause(s) in filter string: 'OR'
        #> Invalid clause(s) in filter string: 'metrics.accuracy', 'BETWEEN', '0.9', '0.95'
# endregion

# region in_list
client = mlflow.MlflowClient()
run_id = client.search_runs(["0"])[0].info.run_id
for condition in [
    f"run_id IN ('{run_id}')",
    "attributes.run_name IN ('logit')",
    "params.model IN ('rf', 'lr')",
    "tags.team IN ('churn')",
    "metrics.accuracy IN (0.93, 0.94)",
]:
    try:
        answer = matching(condition)
    except MlflowException:
        answer = "takes no list"
    print(condition.split(" IN ")[0], "->", answer)
    #> run_id -> ['logit']
    #> attributes.run_name -> takes no list
    #> params.model -> takes no list
    #> tags.team -> takes no list
    #> metrics.accuracy -> takes no list
# endregion

# region in_data_set
calls = mlflow.data.from_numpy(np.array([3, 5]), name="calls")
with mlflow.start_run(run_name="dummy"):
    mlflow.log_input(calls, context="training")

for condition in [
    "dataset.name IN ('calls', 'visits')",
    f"dataset.digest IN ('{calls.digest}')",
    "dataset.context IN ('training', 'test')",
]:
    print(condition.split(" IN ")[0], "->", matching(condition))
    #> dataset.name -> ['dummy']
    #> dataset.digest -> ['dummy']
    #> dataset.context -> ['dummy']
# endregion

# region quiz_case
print(matching("params.model = 'RF'"), matching("params.model ILIKE 'RF'"))
#> [] ['rf-shallow', 'rf-deep']
# endregion

# region no_param
with mlflow.start_run(run_name="baseline"):
    mlflow.log_metric("accuracy", 0.5)

print(matching("params.model != 'rf'"))
#> ['logit']
# endregion

assert matching("params.model = 'rf'") == ["rf-shallow", "rf-deep"]
assert matching("metrics.accuracy > 0") == [
    "rf-shallow",
    "rf-deep",
    "logit",
    "baseline",
]
assert matching("metrics.accuracy = 0.5") == ["baseline"]
