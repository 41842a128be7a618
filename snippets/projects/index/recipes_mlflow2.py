"""On MLflow 2 a regression recipe has the six steps that guides list, and two for scoring."""
# runs: mlflow<3 -- Recipes were removed in 3.0

# region steps
from mlflow.recipes.regression.v1.recipe import RegressionRecipe

names = [
    step.__name__.removesuffix("Step")
    for step in RegressionRecipe._RECIPE_STEPS
]
print(names[:6])
#> ['Ingest', 'Split', 'Transform', 'Train', 'Evaluate', 'Register']
print(names[6:])
#> ['IngestScoring', 'Predict']
# endregion

assert len(names) == 8
