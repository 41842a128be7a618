"""MLflow 3 has no Recipes."""
# runs: mlflow>=3 -- the module was removed in 3.0

# region import
try:
    import mlflow.recipes
except ModuleNotFoundError as error:
    print(error)
    #> No module named 'mlflow.recipes'
# endregion

import importlib.util

assert importlib.util.find_spec("mlflow.recipes") is None
