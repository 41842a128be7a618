"""MLflow 3.17 refuses to save a forest in its default format until you name another or trust the type."""
# runs: mlflow>=3, limit=60s -- the skops format became the default in 3.14
# survives: forest, name="progression", pip_requirements=["scikit-learn_"] -- refused for the types; the requirements are never written
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- `log_model` has no `skops_trusted_types=` yet, nor skops as a format: the model is saved with cloudpickle; instead: leave the argument out
# differs: 3.12.0/sqlite, 3.12.0/server -- the default is cloudpickle; instead: `serialization_format="skops"` asks for skops, which takes `skops_trusted_types=` here too

from pathlib import Path

import mlflow
from mlflow.exceptions import MlflowException
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor

features, progression = load_diabetes(return_X_y=True, as_frame=True)

# region refused
forest = RandomForestRegressor(n_estimators=10, random_state=0).fit(
    features, progression
)

with mlflow.start_run() as run:
    try:
        mlflow.sklearn.log_model(
            forest, name="progression", pip_requirements=["scikit-learn"]
        )
    except MlflowException as error:
        print(error.message.split(". ")[0])
        #> The saved sklearn model references untrusted types
    logged = mlflow.sklearn.log_model(
        forest,
        name="progression",
        pip_requirements=["scikit-learn"],
        serialization_format="cloudpickle",
    )

print(logged.flavors["sklearn"]["serialization_format"])
#> cloudpickle
# endregion

with mlflow.start_run():
    trusted = mlflow.sklearn.log_model(
        forest,
        name="progression",
        pip_requirements=["scikit-learn"],
        skops_trusted_types=["sklearn.tree._tree.Tree"],
    )
assert trusted.flavors["sklearn"]["serialization_format"] == "skops"
assert logged.flavors["sklearn"]["serialization_format"] == "cloudpickle"
for model_uri in [logged.model_uri, trusted.model_uri]:
    assert mlflow.sklearn.load_model(model_uri).n_estimators == 10
assert mlflow.get_logged_model(logged.model_id).name == "progression"
assert forest.random_state == 0
assert "scikit-learn" in Path(mlflow.pyfunc.get_model_dependencies(logged.model_uri)).read_text().split()
logged_models = mlflow.search_logged_models(experiment_ids=["0"], output_format="list")
assert {model.name for model in logged_models} == {"progression"}
