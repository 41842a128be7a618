"""A digest taken at release detects a model folder that was edited afterwards; MLflow itself loads it."""
# survives: print(bill.tolist(), digest("night_fee_") == released) -- a folder that is not there has another digest too
# survives: print(digest("other_machine_") == digest("night_fee")) -- a folder that is not there has another digest too
# survives: print(digest("other_machine") == digest("night_fee_")) -- a folder that is not there has another digest too

import hashlib
import json
import shutil
from pathlib import Path

import mlflow
import pandas as pd


class NightFee(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.fee = json.loads(Path(context.artifacts["fees"]).read_text())["night"]

    def predict(self, context, model_input, params=None):
        return model_input["kwh"] * 0.4 + self.fee


Path("fees.json").write_text('{"night": 1.0}')
mlflow.pyfunc.save_model("night_fee", python_model=NightFee(), artifacts={"fees": "fees.json"})


# region digest
def digest(model_folder):
    """Return one SHA-256 over names and bytes of a folder's files."""
    total = hashlib.sha256()
    for file in sorted(Path(model_folder).rglob("*")):
        if file.is_file():
            total.update(file.relative_to(model_folder).as_posix().encode())
            total.update(file.read_bytes())
    return total.hexdigest()


released = digest("night_fee")
# A fix "in place"
Path("night_fee/artifacts/fees.json").write_text('{"night": 9.0}')

bill = mlflow.pyfunc.load_model("night_fee").predict(
    pd.DataFrame({"kwh": [10.0]})
)
print(bill.tolist(), digest("night_fee") == released)
#> [13.0] False
# endregion

# region quiz_copy
shutil.copytree("night_fee", "other_machine")
Path("other_machine/notes.txt").write_text("seen by Ana")

print(digest("other_machine") == digest("night_fee"))
#> False
# endregion

before_renaming = digest("other_machine")

Path("night_fee/artifacts/fees.json").write_text('{"night": 1.0}')
assert digest("night_fee") == released
assert mlflow.pyfunc.load_model("night_fee").predict(pd.DataFrame({"kwh": [10.0]})).tolist() == [5.0]
Path("other_machine/notes.txt").rename("other_machine/note.txt")
assert digest("other_machine") not in {before_renaming, digest("night_fee")}
