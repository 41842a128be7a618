"""On MLflow 2 the four classic components stand beside Recipes; there is no mlflow.genai module yet."""
# runs: mlflow<3 -- Recipes were removed in 3.0, and genai exists from 3.0 on

from importlib.util import find_spec

# region parts
for part in (
    "tracking",
    "models",
    "store.model_registry",
    "projects",
    "genai",
    "recipes",
):
    print(part, find_spec(f"mlflow.{part}") is not None)
    #> tracking True
    #> models True
    #> store.model_registry True
    #> projects True
    #> genai False
    #> recipes True
# endregion

import mlflow

assert not hasattr(mlflow, "search_logged_models")
