"""A runs:/ URI needs one slash (or three) before the run id; the scheme ignores case, the path does not."""

import mlflow
import mlflow.sklearn
from mlflow.exceptions import MlflowException
from sklearn.linear_model import LogisticRegression

model = LogisticRegression().fit([[0], [1], [7], [9]], [0, 0, 1, 1])
with mlflow.start_run() as run:
    mlflow.sklearn.log_model(model, "classifier", pip_requirements=["scikit-learn"])
run_id = run.info.run_id


# region wrong
def complaint(uri):
    try:
        mlflow.pyfunc.load_model(uri)
    except MlflowException as error:
        return error.message.replace(run_id, "<run_id>").split(". ")[0]


print(complaint(f"runs:{run_id}/classifier"))
#> Not a proper runs:/ URI: runs:<run_id>
print(complaint(f"runs://{run_id}/classifier"))
#> Not a proper runs:/ URI: runs://<run_id>/
print(complaint(f"runs:/{run_id}"))
#> Not a proper runs:/ URI: runs:/
# endregion

# region right
for uri in (
    f"runs:/{run_id}/classifier",
    f"runs:///{run_id}/classifier",
    f"RUNS:/{run_id}/classifier",
):
    print(mlflow.pyfunc.load_model(uri).predict([[8]]))
    #> [1]
    #> [1]
    #> [1]
# endregion

assert complaint(f"run:/{run_id}/classifier").startswith("Could not find a registered artifact repository")
