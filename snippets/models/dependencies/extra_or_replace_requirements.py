"""extra_pip_requirements adds to the inferred list, pip_requirements replaces it, and both together are refused."""
# survives: mlflow.sklearn.save_model(rent, "both_", pip_requirements=mine, extra_pip_requirements=mine) -- nothing is saved

from pathlib import Path

import mlflow
from sklearn.linear_model import LinearRegression

mine = ["scikit-learn", "holidays"]
rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])


def packages(model_folder):
    """Return the names of the packages in a saved model's requirements, without versions."""
    lines = Path(model_folder, "requirements.txt").read_text().split()
    return [line.split("==")[0] for line in lines]


# region replace
mlflow.sklearn.save_model(
    rent, "replaced", pip_requirements=["scikit-learn"]
)
print(packages("replaced"))
#> ['mlflow', 'scikit-learn']
# endregion

# region extra
mlflow.sklearn.save_model(
    rent, "extended", extra_pip_requirements=["holidays==0.50"]
)
print(
    "holidays" in packages("extended"),
    "scikit-learn" in packages("extended"),
)
#> True True
# endregion

# region both
try:
    mlflow.sklearn.save_model(
        rent, "both", pip_requirements=mine, extra_pip_requirements=mine
    )
except ValueError as error:
    print(error)
    #> Only one of `conda_env`, `pip_requirements`, and `extra_pip_requirements` can be specified
# endregion

# region quiz_forgotten
mlflow.sklearn.save_model(
    rent, "forgotten", pip_requirements=["holidays==0.50"]
)
print(packages("forgotten"))
#> ['mlflow', 'holidays']
# endregion

assert packages("extended").count("holidays") == 1
assert packages("forgotten") == ["mlflow", "holidays"]
