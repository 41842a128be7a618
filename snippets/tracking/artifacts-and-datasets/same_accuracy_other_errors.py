"""Two runs with the same accuracy can make quite different errors; the confusion matrix shows it."""

import mlflow
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
        matrix = confusion_matrix(outcome, predicted).tolist()
        mlflow.log_dict(
            dict(zip(labels, matrix)), "reports/confusion_matrix.json"
        )

for run in mlflow.search_runs(output_format="list"):
    report = f"{run.info.artifact_uri}/reports/confusion_matrix.json"
    print(
        run.info.run_name,
        run.data.metrics,
        mlflow.artifacts.load_dict(report),
    )
    #> false_alarms {'accuracy': 0.8} {'no relapse': [4, 2], 'relapse': [0, 4]}
    #> misses_cases {'accuracy': 0.8} {'no relapse': [6, 0], 'relapse': [2, 2]}
# endregion

accuracies = {
    run.data.metrics["accuracy"] for run in mlflow.search_runs(output_format="list")
}
assert accuracies == {0.8}
