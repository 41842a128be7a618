"""Two runs with the same accuracy can make quite different errors; only an artifact shows it."""

import mlflow
import pandas as pd
from sklearn.metrics import accuracy_score, confusion_matrix

# region compare
outcome = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
predictions = {
    "misses_cases": [1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    "false_alarms": [1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
}
labels = ["no relapse", "relapse"]

for name, predicted in predictions.items():
    with mlflow.start_run(run_name=name):
        mlflow.log_metric("accuracy", accuracy_score(outcome, predicted))
        matrix = pd.DataFrame(confusion_matrix(outcome, predicted), index=labels, columns=labels)
        mlflow.log_text(matrix.to_csv(), "reports/confusion_matrix.csv")

for run in mlflow.search_runs(order_by=["attributes.start_time ASC"], output_format="list"):
    rows = mlflow.artifacts.load_text(f"{run.info.artifact_uri}/reports/confusion_matrix.csv").splitlines()
    print(run.data.metrics["accuracy"], rows[1:])
    #> 0.8 ['no relapse,6,0', 'relapse,2,2']
    #> 0.8 ['no relapse,4,2', 'relapse,0,4']
# endregion

accuracies = {run.data.metrics["accuracy"] for run in mlflow.search_runs(output_format="list")}
assert accuracies == {0.8}
