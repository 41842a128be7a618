"""The four classic components are all there, and MLflow 3 has more beside them; Recipes are gone."""
# runs: mlflow>=3 -- Recipes were removed in 3.0, and genai exists from 3.0 on

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
    #> genai True
    #> recipes False
# endregion

import mlflow

assert hasattr(mlflow, "search_logged_models")
