"""A saved model is a folder; its MLmodel file names the flavors that can load it."""
# runs: mlflow>=3 -- scikit-learn models are saved as model.skops from 3.14 on, as model.pkl before
# differs: 3.0.1/folder, 3.8.1/sqlite, 3.12.0/sqlite, 3.12.0/server, 3.0.1/server, 3.8.1/server -- scikit-learn models are saved with cloudpickle by default, so nothing is refused; skops is the default from a later release on

from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import Model
from sklearn.linear_model import LogisticRegression

usage = pd.DataFrame({"months": [1.0, 3.0, 24.0, 36.0], "tickets": [4.0, 3.0, 0.0, 1.0]})
churn = LogisticRegression().fit(usage, [1, 1, 0, 0])

# region files
mlflow.sklearn.save_model(churn, "churn", input_example=usage[:2])

print(*sorted(file.name for file in Path("churn").iterdir()), sep="\n")
#> MLmodel
#> conda.yaml
#> input_example.json
#> model.skops
#> python_env.yaml
#> requirements.txt
#> serving_input_example.json
print(sorted(Model.load("churn").flavors))
#> ['python_function', 'sklearn']
# endregion

flavors = Model.load("churn").flavors
assert flavors["sklearn"]["serialization_format"] == "skops"
assert flavors["python_function"]["loader_module"] == "mlflow.sklearn"
assert Model.load("churn").signature.inputs.input_names() == ["months", "tickets"]
assert len(Model.load("churn").load_input_example("churn")) == 2
