"""Under scikit-learn autologging on MLflow 3 the confusion matrix is an artifact of the run; the model is a logged model."""
# runs: mlflow>=3, limit=60s -- MLflow 2 lists the model among the artifacts, and saving a model takes a while
# survives: features, cultivar = load_wine(return_X_y=True, as_frame=False) -- a fit on an array leaves the same files

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
#> ['estimator.html', 'training_confusion_matrix.png']
print(
    len(mlflow.get_run(run.info.run_id).outputs.model_outputs),
    "logged model",
)
#> 1 logged model
# endregion

assert [file.path for file in files] == ["estimator.html", "training_confusion_matrix.png"]
params = mlflow.get_run(run.info.run_id).data.params
assert (params["max_depth"], params["random_state"]) == ("2", "0")
