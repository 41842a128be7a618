"""Trials that are kept as runs of an experiment are ranked, compared and loaded by the calls of tracking."""

import warnings

import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings("ignore")
customers = pd.DataFrame({"calls": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], "fee": [0.0, 0.0, 0.0, 49.0, 49.0, 49.0]})
churned = [False, False, True, True, True, True]
mlflow.set_experiment("churn-trials")
for columns, score in [(["calls"], 0.81), (["calls", "fee"], 0.99)]:
    with mlflow.start_run():
        mlflow.log_param("columns", ",".join(columns))
        mlflow.log_metric("val_f1_score", score)
        logged = LogisticRegression().fit(customers[columns], churned)
        mlflow.sklearn.log_model(logged, "model", input_example=customers[columns].head(2))

# region trials
import mlflow

trials = mlflow.search_runs(  # one row a trial
    experiment_names=["churn-trials"],
    order_by=["metrics.val_f1_score DESC"],  # the best first
)
best = trials.iloc[0]
best["params.columns"]  # which columns won: is one known too late?
honest = mlflow.search_runs(  # without the column that leaks
    experiment_names=["churn-trials"],
    filter_string="params.columns = 'calls'",
).iloc[0]
model = mlflow.pyfunc.load_model(f"runs:/{honest['run_id']}/model")
mlflow.register_model(f"runs:/{honest['run_id']}/model", "churn")
# endregion

assert trials["metrics.val_f1_score"].tolist() == [0.99, 0.81]
assert best["params.columns"] == "calls,fee"
assert honest["metrics.val_f1_score"] == 0.81
assert model.metadata.get_input_schema().input_names() == ["calls"]
assert mlflow.MlflowClient().get_model_version("churn", "1").run_id == honest["run_id"]
