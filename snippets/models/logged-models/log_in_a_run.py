"""On MLflow 3 the argument for a scikit-learn model is name=; artifact_path= still works, and both together are refused."""
# runs: mlflow>=3 -- log_model(name=...) exists from 3.0 on
# survives: mlflow.sklearn.log_model(rent, artifact_path="rent_", name="rent") -- refused for having both, whatever they say
# survives: mlflow.sklearn.log_model(rent, artifact_path="rent", name="rent_") -- refused for having both, whatever they say
# differs: 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- over HTTP the error code comes first, and the words are those of the server's database; instead: test `error.error_code`, not the words

import mlflow
from mlflow.exceptions import MlflowException
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

packages = ["scikit-learn"]

# region log
with mlflow.start_run() as run:
    info = mlflow.sklearn.log_model(rent, name="rent")

print(info.model_uri.startswith("models:/m-"))
#> True
print(
    mlflow.sklearn.load_model(f"runs:/{run.info.run_id}/rent")
    .predict([[100]])
    .round()
)
#> [1650.]
# endregion

# region old_argument
old = mlflow.sklearn.log_model(
    rent, artifact_path="rent", pip_requirements=packages
)
print(mlflow.get_logged_model(old.model_id).name)
#> rent
# endregion

# region both
try:
    mlflow.sklearn.log_model(rent, artifact_path="rent", name="rent")
except MlflowException as error:
    print(error.message)
    #> Both `artifact_path` (deprecated) and `name` parameters were specified. Please only specify `name`.
# endregion

# region slash
try:
    mlflow.sklearn.log_model(rent, name="models/rent")
except MlflowException as error:
    print(error.message.split(". ")[0])
    #> Invalid model name ('models/rent') provided
# endregion

assert mlflow.get_logged_model(info.model_id).name == "rent"
