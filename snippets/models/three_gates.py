"""A release passes three gates: its interface, its quality and its operation; one good metric opens only one."""

import mlflow
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LinearRegression

pipeline_sends = pd.DataFrame({"area_m2": [30.0, 50.0, 80.0]})
rents = pd.Series([600.0, 900.0, 1350.0])
with_floor = pipeline_sends.assign(floor=[0.0, 9.0, 2.0])
accurate = LinearRegression().fit(with_floor, rents)
mlflow.sklearn.save_model(
    accurate, "candidate", signature=infer_signature(with_floor, rents), pip_requirements=["scikit-learn"]
)


# region gates
def interface_gate(model):
    """Columns the candidate requires and the pipeline does not send."""
    return set(model.metadata.get_input_schema().required_input_names()) - set(pipeline_sends)


def quality_gate(mae, limit=20.0):
    """Whether the error in euros is within the limit."""
    return mae <= limit


def operation_gate(requirements):
    """Packages without a pinned version."""
    return [package for package in requirements if "==" not in package]


candidate = mlflow.pyfunc.load_model("candidate")
mae = abs(candidate.predict(with_floor) - rents).mean()
requirements = open(mlflow.pyfunc.get_model_dependencies("candidate")).read().split()

print("quality:", quality_gate(mae))
#> quality: True
print("interface:", interface_gate(candidate))
#> interface: {'floor'}
print("operation:", operation_gate(requirements))
#> operation: ['scikit-learn']
# endregion

assert not quality_gate(20.1)
