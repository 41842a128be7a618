"""From MLflow 3.14 on, away from Databricks, scikit-learn models are saved with skops, which refuses types it does not trust."""
# runs: mlflow>=3 -- skops is the default from 3.14 on; 2.x pickles
# survives: mlflow.sklearn.save_model(tree, "rent_") -- nothing is saved
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.0.1/server, 3.8.1/server -- `save_model` has no `skops_trusted_types=` yet, nor skops as a format: the model is saved with cloudpickle; instead: leave the argument out
# differs: 3.12.0/sqlite, 3.12.0/server -- the default is cloudpickle; instead: `serialization_format="skops"` asks for skops, which takes `skops_trusted_types=` here too

import mlflow
from mlflow.exceptions import MlflowException
from mlflow.models import Model
from sklearn.tree import DecisionTreeRegressor

tree = DecisionTreeRegressor().fit([[30], [50], [80]], [600, 900, 1350])

# region refuse
try:
    mlflow.sklearn.save_model(tree, "rent")
except MlflowException as error:
    print(error.message.split(" If ")[0])
    #> The saved sklearn model references untrusted types.
    print(error.message.split("Root error: ")[1].splitlines()[0])
    #> Untrusted types found in the file: ['sklearn.tree._tree.Tree'].
# endregion

# region trust
mlflow.sklearn.save_model(
    tree, "trusted", skops_trusted_types=["sklearn.tree._tree.Tree"]
)
print(mlflow.sklearn.load_model("trusted").predict([[52]]))
#> [900.]
# endregion

# region pickle
mlflow.sklearn.save_model(
    tree, "pickled", serialization_format="cloudpickle"
)
print(mlflow.sklearn.load_model("pickled").predict([[52]]))
#> [900.]
# endregion

assert Model.load("trusted").flavors["sklearn"]["serialization_format"] == "skops"
assert Model.load("trusted").flavors["sklearn"]["skops_trusted_types"] == ["sklearn.tree._tree.Tree"]
assert Model.load("pickled").flavors["sklearn"]["serialization_format"] == "cloudpickle"
