"""A shadow version scores the same requests; its answers are compared and never returned."""

import mlflow
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(5)
visits = pd.DataFrame({"age": rng.uniform(1, 12, 400)})
price = 20_000 - 1_200 * visits["age"] + rng.normal(0, 300, 400)
mlflow.sklearn.save_model(LinearRegression().fit(visits, price), "current", pip_requirements=["scikit-learn"])
mlflow.sklearn.save_model(LinearRegression().fit(visits, 1.02 * price), "shadow", pip_requirements=["scikit-learn"])

# region shadow
current = mlflow.pyfunc.load_model("current")
shadow = mlflow.pyfunc.load_model("shadow")
differences = []


def answer(request: pd.DataFrame) -> np.ndarray:
    """The current answer, whatever happens to the shadow."""
    given = current.predict(request)
    try:
        differences.append(abs(shadow.predict(request) / given - 1).max())
    except Exception:
        differences.append(float("nan"))
    return given


given = answer(visits[:3])
print((given == current.predict(visits[:3])).all(), f"{differences[0]:.0%}")
#> True 2%
# endregion

# region quiz_broken
shadow = None
print(len(answer(visits[:3])), differences[-1])
#> 3 nan
# endregion

assert (answer(visits) == current.predict(visits)).all()
