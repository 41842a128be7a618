"""MLflow loads the saved model in a second process, sees what it imports, and pins those packages."""

from pathlib import Path

import mlflow
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])

# region infer
mlflow.sklearn.save_model(rent, "rent")

requirements = Path("rent/requirements.txt").read_text().split()
print("scikit-learn" in [line.split("==")[0] for line in requirements])
#> True
print(all("==" in line for line in requirements))
#> True
# endregion

# region environment
print(sorted(file.name for file in Path("rent").glob("*.yaml")))
#> ['conda.yaml', 'python_env.yaml']
print("-r requirements.txt" in Path("rent/python_env.yaml").read_text())
#> True
# endregion

# region left_out
print("joblib" in [line.split("==")[0] for line in requirements])
#> False

mlflow.sklearn.save_model(
    rent, "small", pip_requirements=["mlflow-skinny", "scikit-learn"]
)
print(Path("small/requirements.txt").read_text().split())
#> ['mlflow-skinny', 'scikit-learn']
# endregion

assert any(line.startswith("mlflow==") for line in requirements)
assert Path("rent/python_env.yaml").read_text().startswith("python: 3.")
assert "scikit-learn==" in Path("rent/conda.yaml").read_text()
