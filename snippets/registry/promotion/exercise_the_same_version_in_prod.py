"""A copy keeps the run that a version came from; on SQLite registering its address again does not."""
# differs: 2.9.2 -- no models from code yet: `python_model=` takes no path; instead: give an object of the class

# region given
from pathlib import Path

import mlflow
from mlflow import MlflowClient

Path("code.py").write_text("""
import mlflow


class Churn(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input


mlflow.models.set_model(Churn())
""")
client = MlflowClient()
with mlflow.start_run() as run:
    info = mlflow.pyfunc.log_model(
        "model", python_model="code.py", pip_requirements=["mlflow"]
    )
mlflow.register_model(
    info.model_uri, "dev.crm.churn", tags={"commit": "c4f2ab1"}
)
# endregion

# region solution
copied = client.copy_model_version(
    "models:/dev.crm.churn/1", "prod.crm.churn"
)
# endregion

names = {model.name for model in client.search_registered_models()}
assert "prod.crm.churn" in names, "There is nothing in `prod.crm.churn`."
assert "dev.crm.churn" in names, "The model was renamed: `dev` has lost it."
found = client.get_model_version("prod.crm.churn", copied.version)
assert found.run_id == run.info.run_id, "The version in `prod` names no run, so nobody can ask how it was made."
assert found.tags == {"commit": "c4f2ab1"}, "The version in `prod` has lost its tags."
