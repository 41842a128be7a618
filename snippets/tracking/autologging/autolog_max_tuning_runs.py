"""`max_tuning_runs` is a setting of `mlflow.sklearn.autolog`; `mlflow.autolog` does not know it."""

import mlflow

# region refused
try:
    mlflow.autolog(max_tuning_runs=None)
except TypeError as error:
    print(error)
    #> autolog() got an unexpected keyword argument 'max_tuning_runs'

mlflow.sklearn.autolog(max_tuning_runs=None)
# endregion

from mlflow.utils.autologging_utils import AUTOLOGGING_INTEGRATIONS

assert AUTOLOGGING_INTEGRATIONS["sklearn"]["max_tuning_runs"] is None
