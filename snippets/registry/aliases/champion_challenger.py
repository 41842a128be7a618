"""The challenger becomes champion by moving one alias, after both were scored on the same rows."""
# differs: 2.9.2/server, 2.13.1/server -- over HTTP `set_registered_model_alias` takes a version as text only: a number raises; instead: `"1"`, or `str(version)`
# differs: 2.21.3 -- our set-up: it has NumPy 2, which prints `np.float64` around a number

import mlflow
import mlflow.sklearn
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score

client = MlflowClient()
failed_sessions = [[0], [1], [2], [4], [7], [9]]
fault_next_week = [0, 0, 0, 1, 1, 1]
first_fit = LogisticRegression().fit([[2], [8]], [0, 1])
second_fit = LogisticRegression().fit([[2], [4]], [0, 1])
for model in (first_fit, second_fit):
    with mlflow.start_run() as run:
        mlflow.sklearn.log_model(model, "classifier", pip_requirements=["scikit-learn"])
    mlflow.register_model(f"runs:/{run.info.run_id}/classifier", "charger_fault")
client.set_registered_model_alias("charger_fault", "champion", 1)
client.set_registered_model_alias("charger_fault", "challenger", 2)


# region compare
def recall(alias):
    model = mlflow.pyfunc.load_model(f"models:/charger_fault@{alias}")
    return round(
        recall_score(fault_next_week, model.predict(failed_sessions)), 2
    )


scores = {alias: recall(alias) for alias in ("champion", "challenger")}
print(scores)
#> {'champion': 0.67, 'challenger': 1.0}
# endregion

# region promote
if scores["challenger"] > scores["champion"]:
    winner = client.get_model_version_by_alias(
        "charger_fault", "challenger"
    )
    client.set_registered_model_alias(
        "charger_fault", "champion", winner.version
    )
    client.delete_registered_model_alias("charger_fault", "challenger")

print(
    client.get_model_version_by_alias("charger_fault", "champion").version,
    recall("champion"),
)
#> 2 1.0
print(sorted(client.get_registered_model("charger_fault").aliases))
#> ['champion']
# endregion

assert scores == {"champion": 0.67, "challenger": 1.0}
assert int(client.get_model_version_by_alias("charger_fault", "champion").version) == 2
