"""A batch asks for the version once, loads that one and notes it beside each score."""
# differs: 2.9.2 -- no models from code yet: `python_model=` takes no path; instead: give an object of the class
# differs: 2.13.1/server, 2.21.3/server, 2.22.5/server, 3.17.2/server, 3.12.0/server, 3.0.1/server, 3.8.1/server -- a tracking server registers no folder of the client's disk

# region given
from pathlib import Path

import mlflow
import pandas as pd
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("fare")
for start in (3.0, 4.0):
    code = Path(f"fare_{start:.0f}.py")
    code.write_text(f"""
import mlflow


class Fare(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return ({start} + 2 * model_input["km"]).tolist()


mlflow.models.set_model(Fare())
""")
    folder = f"model-{start:.0f}"
    mlflow.pyfunc.save_model(
        folder, python_model=str(code), pip_requirements=["pandas"]
    )
    client.create_model_version("fare", str(Path(folder).resolve()))
client.set_registered_model_alias("fare", "champion", "1")
rows = pd.DataFrame({"km": [5.0, 10.0]})
# endregion

# region solution
def score(rows):
    champion = client.get_model_version_by_alias("fare", "champion")
    version = int(champion.version)
    model = mlflow.pyfunc.load_model(f"models:/fare/{version}")
    return rows.assign(fare=model.predict(rows), model_version=version)
# endregion

scored = score(rows)
assert scored["fare"].tolist() != [14.0, 24.0], "These are the fares of the newest version; the champion is version 1."
assert scored["fare"].tolist() == [13.0, 23.0], "The champion's fares for 5 and 10 km are 13 and 23."
assert [str(version) for version in scored["model_version"]] == ["1", "1"], "Version 1 predicted the fares, and they are noted as another's."
client.set_registered_model_alias("fare", "champion", "2")
again = score(rows)
assert again["fare"].tolist() == [14.0, 24.0] and [str(v) for v in again["model_version"]] == ["2", "2"], "After the alias has moved to version 2, that version has to score and to be noted."
