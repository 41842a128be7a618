"""get_raw_model() raises for a custom PythonModel; unwrap_python_model() gives its object."""
# differs: 2.9.2, 2.13.1 -- a `PyFuncModel` has no `get_raw_model` yet; instead: load it with its own flavor, as `mlflow.sklearn.load_model`

import mlflow


class NightFee(mlflow.pyfunc.PythonModel):
    def __init__(self, fee):
        self.fee = fee

    def predict(self, context, model_input, params=None):
        return model_input["kwh"] * 0.4 + self.fee


mlflow.pyfunc.save_model("night_fee", python_model=NightFee(1.5), pip_requirements=["mlflow"])

# region unwrap
night_fee = mlflow.pyfunc.load_model("night_fee")
try:
    night_fee.get_raw_model()
except NotImplementedError as error:
    print(error)
    #> `get_raw_model` is not implemented by the underlying model

print(night_fee.unwrap_python_model().fee)
#> 1.5
# endregion

assert type(night_fee.unwrap_python_model()).__name__ == "NightFee"
