"""The native flavor gives the library's own object; pyfunc gives one predict() for every library."""
# survives: print(hasattr(native, "predict_proba"), hasattr(generic, "predict_proba_")) -- it has neither
# survives: print(hasattr(native, "coef_"), hasattr(generic, "coef__"), hasattr(generic, "metadata")) -- it has neither
# differs: 2.9.2, 2.13.1 -- a `PyFuncModel` has no `get_raw_model` yet; instead: load it with its own flavor, as `mlflow.sklearn.load_model`

import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

usage = pd.DataFrame({"months": [1.0, 3.0, 24.0, 36.0], "tickets": [4.0, 3.0, 0.0, 1.0]})
mlflow.sklearn.save_model(LogisticRegression().fit(usage, [1, 1, 0, 0]), "churn")

# region load
native = mlflow.sklearn.load_model("churn")
generic = mlflow.pyfunc.load_model("churn")

print(type(native).__name__, type(generic).__name__)
#> LogisticRegression PyFuncModel
print(native.predict(usage).tolist() == generic.predict(usage).tolist())
#> True
print(hasattr(native, "predict_proba"), hasattr(generic, "predict_proba"))
#> True False
# endregion

# region unwrap
probability = generic.get_raw_model().predict_proba(usage)[:, 1]
print((probability > 0.5).tolist())
#> [True, True, False, False]
# endregion

# region quiz_attributes
print(
    hasattr(native, "coef_"),
    hasattr(generic, "coef_"),
    hasattr(generic, "metadata"),
)
#> True False True
# endregion

assert generic.predict(usage).tolist() == [1, 1, 0, 0]
assert not any(hasattr(generic, name) for name in ("predict_proba", "coef_"))
