"""A run keeps a dataset's name, digest, schema and source, and not its rows: note the table's version beside them."""

import json

import mlflow
import pandas as pd
from deltalake import DeltaTable, write_deltalake

write_deltalake("rents", pd.DataFrame({"rooms": [1, 2], "rent": [900.0, 1200.0]}))

# region log
rents = DeltaTable("rents")
rows = rents.to_pandas()

with mlflow.start_run() as run:
    mlflow.log_input(
        mlflow.data.from_pandas(
            rows, source="rents", name="rents", targets="rent"
        ),
        context="training",
    )
    mlflow.set_tag("rents.delta_version", rents.version())

logged = mlflow.get_run(run.info.run_id)
dataset = logged.inputs.dataset_inputs[0].dataset
print(
    dataset.name,
    json.loads(dataset.profile),
    logged.data.tags["rents.delta_version"],
)
#> rents {'num_rows': 2, 'num_elements': 4} 0
# endregion

# region reproduce
write_deltalake(
    "rents", pd.DataFrame({"rooms": [9], "rent": [1.0]}), mode="overwrite"
)

version = int(logged.data.tags["rents.delta_version"])
again = DeltaTable("rents", version=version).to_pandas()
now = DeltaTable("rents").to_pandas()
for table in [again, now]:
    print(
        mlflow.data.from_pandas(
            table, source="rents", name="rents", targets="rent"
        ).digest
        == dataset.digest
    )
    #> True
    #> False
# endregion

assert logged.inputs.dataset_inputs[0].tags[0].value == "training"
assert "900" not in dataset.schema + dataset.profile + dataset.source
# survives: print(mlflow.data.from_pandas(table, source="rents_", name="rents", targets="rent").digest == dataset.digest) -- a digest is of the rows
# survives: print(mlflow.data.from_pandas(table, source="rents", name="rents_", targets="rent").digest == dataset.digest) -- a digest is of the rows
assert json.loads(dataset.source)["uri"].endswith("rents")
assert "rent" in dataset.schema
