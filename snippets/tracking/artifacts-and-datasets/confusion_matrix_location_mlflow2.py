"""Under scikit-learn autologging on MLflow 2 the confusion matrix and the model are both artifacts of the run."""
# runs: mlflow<3, limit=60s -- from 3.0 on the model is no artifact of the run, and saving a model takes a while
# survives: features, cultivar = load_wine(return_X_y=True, as_frame=False) -- a fit on an array leaves the same files
# differs: 2.9.2 -- no `mlflow.artifacts.list_artifacts` yet; instead: `MlflowClient().list_artifacts(run_id)`

import mlflow
from sklearn.datasets import load_wine
from sklearn.tree import DecisionTreeClassifier

# region where
mlflow.sklearn.autolog()
features, cultivar = load_wine(return_X_y=True, as_frame=True)

with mlflow.start_run() as run:
    DecisionTreeClassifier(max_depth=2, random_state=0).fit(
        features, cultivar
    )

files = mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
print([file.path for file in files])
#> ['estimator.html', 'model', 'training_confusion_matrix.png']
# endregion

assert [file.path for file in files] == ["estimator.html", "model", "training_confusion_matrix.png"]
params = mlflow.get_run(run.info.run_id).data.params
assert (params["max_depth"], params["random_state"]) == ("2", "0")
