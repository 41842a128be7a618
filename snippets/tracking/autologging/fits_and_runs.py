"""With scikit-learn autologging, a model's fits without an open run leave one run each; fits inside one open run leave that one."""

# region count
import json

import mlflow
from sklearn.tree import DecisionTreeClassifier

rows, labels = [[0], [1], [2], [3]], [0, 0, 1, 1]
mlflow.sklearn.autolog(log_models=False, silent=True)


def runs_of(name):
    experiment = mlflow.get_experiment_by_name(name)
    return len(mlflow.search_runs([experiment.experiment_id]))


for fits in range(1, 5):
    mlflow.set_experiment("no-run-open")
    DecisionTreeClassifier(max_depth=fits).fit(rows, labels)

    mlflow.set_experiment(f"one-run-open-{fits}")
    with mlflow.start_run():
        for depth in range(1, fits + 1):
            DecisionTreeClassifier(max_depth=depth).fit(rows, labels)

    row = {
        "fits": fits,
        "no run open": runs_of("no-run-open"),
        "one run open": runs_of(f"one-run-open-{fits}"),
    }
    print(json.dumps(row))
    #> {"fits": 1, "no run open": 1, "one run open": 1}
    #> {"fits": 2, "no run open": 2, "one run open": 1}
    #> {"fits": 3, "no run open": 3, "one run open": 1}
    #> {"fits": 4, "no run open": 4, "one run open": 1}
# endregion

experiment = mlflow.get_experiment_by_name("one-run-open-4")
(run,) = mlflow.search_runs([experiment.experiment_id], output_format="list")
assert run.data.params["max_depth"] == "1"
assert runs_of("no-run-open") == 4
