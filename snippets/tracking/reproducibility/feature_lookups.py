"""With the label rows, feature tables, keys and versions written down as JSON rebuild the very same training rows."""

import mlflow
import pandas as pd
from deltalake import DeltaTable, write_deltalake

write_deltalake("customers", pd.DataFrame({"customer": ["a", "b"], "tenure_months": [12, 40]}))
write_deltalake("usage", pd.DataFrame({"customer": ["a", "b"], "calls": [3, 9]}))
labels = pd.DataFrame({"customer": ["a", "b"], "churned": [1, 0]})

# region log
LOOKUPS = [
    {
        "table": "customers",
        "version": 0,
        "key": "customer",
        "features": ["tenure_months"],
    },
    {
        "table": "usage",
        "version": 0,
        "key": "customer",
        "features": ["calls"],
    },
]


def training_rows(labels, lookups):
    """Join the features that the lookups name to the labels."""
    for lookup in lookups:
        table = DeltaTable(
            lookup["table"], version=lookup["version"]
        ).to_pandas()
        labels = labels.merge(
            table[[lookup["key"], *lookup["features"]]], on=lookup["key"]
        )
    return labels


with mlflow.start_run() as run:
    mlflow.log_dict({"lookups": LOOKUPS}, "feature_lookups.json")
    trained_on = training_rows(labels, LOOKUPS)
# endregion

# region again
write_deltalake(
    "usage",
    pd.DataFrame({"customer": ["a", "b"], "calls": [30, 90]}),
    mode="overwrite",
)

recorded = mlflow.artifacts.load_dict(
    f"runs:/{run.info.run_id}/feature_lookups.json"
)["lookups"]
print(training_rows(labels, recorded).equals(trained_on))
#> True
# endregion

assert recorded == LOOKUPS
latest = [lookup | {"version": DeltaTable(lookup["table"]).version()} for lookup in recorded]
assert not training_rows(labels, latest).equals(trained_on), "the newest features are other numbers"
assert list(trained_on["calls"]) == [3, 9]
assert sorted(DeltaTable("usage").to_pandas()["customer"]) == ["a", "b"]
