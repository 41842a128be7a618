"""Loading installs nothing: pyfunc compares the installed packages with the saved list and only logs a warning."""

import io
import logging

import mlflow
from sklearn.linear_model import LinearRegression

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])
warned = io.StringIO()
logging.getLogger("mlflow").addHandler(logging.StreamHandler(warned))

# region load
mlflow.sklearn.save_model(
    rent, "rent", pip_requirements=["scikit-learn==1.0.2"]
)

model = mlflow.pyfunc.load_model("rent")
print(model.predict([[100]]).round().tolist())
#> [1650.0]
print("required: scikit-learn==1.0.2" in warned.getvalue())
#> True
# endregion

assert "scikit-learn==1.0.2" in open(mlflow.pyfunc.get_model_dependencies("rent")).read()
