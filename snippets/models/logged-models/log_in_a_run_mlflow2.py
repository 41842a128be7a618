"""On MLflow 2 the argument is artifact_path=, slashes are allowed in it, and name= is a TypeError."""
# runs: mlflow<3 -- from 3.0 on the argument is name
# survives: mlflow.sklearn.log_model(rent, name="rent_") -- refused whatever its value

import mlflow
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

# region log
with mlflow.start_run() as run:
    info = mlflow.sklearn.log_model(rent, artifact_path="rent")

print(info.model_uri == f"runs:/{run.info.run_id}/rent")
#> True
print(mlflow.sklearn.load_model(info.model_uri).predict([[100]]).round())
#> [1650.]
# endregion

# region both
try:
    mlflow.sklearn.log_model(rent, name="rent")
except TypeError as error:
    print(error)
    #> log_model() got an unexpected keyword argument 'name'
# endregion

# region slash
with mlflow.start_run() as run:
    info = mlflow.sklearn.log_model(rent, artifact_path="models/rent")
print(info.artifact_path)
#> models/rent
# endregion

assert info.model_uri == f"runs:/{run.info.run_id}/models/rent"
