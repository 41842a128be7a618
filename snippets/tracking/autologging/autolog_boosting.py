"""For LightGBM and XGBoost, autolog keeps the metric on an `eval_set` after each boosting round."""
# runs: limit=60s -- two libraries, each drawing feature importances

from pathlib import Path

import lightgbm
import mlflow
import xgboost
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

features, diagnosis = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(features, diagnosis, random_state=7)
client = mlflow.MlflowClient()


def history(metric):
    """Return the steps at which the last run logged the metric."""
    return [point.step for point in client.get_metric_history(mlflow.last_active_run().info.run_id, metric)]


# region boosting
mlflow.autolog(log_models=False)

lightgbm.LGBMClassifier(n_estimators=4, verbose=-1).fit(
    X_train, y_train, eval_set=[(X_test, y_test)]
)
print(history("valid_0-binary_logloss"))
#> [0, 1, 2, 3]
xgboost.XGBClassifier(n_estimators=4).fit(
    X_train, y_train, eval_set=[(X_test, y_test)], verbose=False
)
print(history("validation_0-logloss"))
#> [0, 1, 2, 3]
# endregion

xgboost_run, lightgbm_run = mlflow.search_runs(output_format="list")
assert lightgbm_run.data.tags["mlflow.autologging"] == "lightgbm"
assert xgboost_run.data.tags["mlflow.autologging"] == "xgboost"
assert lightgbm_run.data.params["num_boost_round"] == "4" == xgboost_run.data.params["num_boost_round"]
assert history("validation_0-logloss") == [0, 1, 2, 3]

# region no_eval_set
lightgbm.LGBMClassifier(n_estimators=4, verbose=-1).fit(X_train, y_train)
print(mlflow.last_active_run().data.metrics)
#> {}
print(
    [
        file.path
        for file in client.list_artifacts(
            mlflow.last_active_run().info.run_id
        )
    ][0]
)
#> feature_importance_gain.json
# endregion

assert mlflow.last_active_run().data.metrics == {}
assert not list(Path().rglob("MLmodel")), "no model was saved"
assert lightgbm_run.data.params["verbose"] == "-1" and xgboost_run.data.params["verbose_eval"] == "False"
assert mlflow.last_active_run().data.params["verbose"] == "-1"
assert mlflow.last_active_run().data.params["num_boost_round"] == "4"
