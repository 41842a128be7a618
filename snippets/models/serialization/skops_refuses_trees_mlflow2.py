"""MLflow 2 saves scikit-learn models with cloudpickle, so a tree goes through unasked."""
# runs: mlflow<3 -- skops is the default from 3.14 on

import mlflow
from mlflow.models import Model
from sklearn.tree import DecisionTreeRegressor

tree = DecisionTreeRegressor().fit([[30], [50], [80]], [600, 900, 1350])

# region refuse
mlflow.sklearn.save_model(tree, "rent")
print(Model.load("rent").flavors["sklearn"]["serialization_format"])
#> cloudpickle
print(mlflow.sklearn.load_model("rent").predict([[52]]))
#> [900.]
# endregion

assert Model.load("rent").flavors["sklearn"]["pickled_model"] == "model.pkl"
