"""What the installed MLflow can do is read from it: its release, and the parameters and methods that it has."""
# differs: 2.9.2, 2.13.1 -- the parameter, the function and the method are all not there yet

# region ask
import inspect

import mlflow

major, minor = (int(part) for part in mlflow.__version__.split(".")[:2])
print((major, minor) >= (2, 9))
#> True
print("parent_run_id" in inspect.signature(mlflow.start_run).parameters)
#> True
print(hasattr(mlflow, "validate_evaluation_results"))
#> True
print(hasattr(mlflow.pyfunc.PyFuncModel, "get_raw_model"))
#> True
# endregion

assert isinstance(major, int) and isinstance(minor, int)
assert "nested" in inspect.signature(mlflow.start_run).parameters
assert not hasattr(mlflow, "validate_everything")
