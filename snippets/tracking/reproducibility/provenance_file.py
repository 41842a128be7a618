"""One provenance file per run names data, features and code; a check says which names still resolve."""

import mlflow
import pandas as pd
from deltalake import DeltaTable, write_deltalake

write_deltalake("loans", pd.DataFrame({"loan": ["a", "b"], "income": [52.0, 31.5]}))

# region log
with mlflow.start_run() as run:
    mlflow.log_dict(
        {
            "data": [
                {"table": "loans", "version": DeltaTable("loans").version()}
            ],
            "features": [
                {
                    "table": "customer_features",
                    "version": 3,
                    "lookup_key": "customer",
                }
            ],
            "commit": "9f2c1ab",
        },
        "provenance.json",
    )
# endregion


# region check
def unresolved(run_id):
    """Return the tables of a run's provenance file that cannot be read at
    their version any more."""
    provenance = mlflow.artifacts.load_dict(
        f"runs:/{run_id}/provenance.json"
    )
    references = [
        (entry["table"], entry["version"])
        for entry in provenance["data"] + provenance["features"]
    ]
    return [
        f"{table} at version {version}"
        for table, version in references
        if not DeltaTable.is_deltatable(table)
        or DeltaTable(table).version() < version
    ]


print(unresolved(run.info.run_id))
#> ['customer_features at version 3']
# endregion

write_deltalake("customer_features", pd.DataFrame({"customer": ["a"]}))
assert unresolved(run.info.run_id) == ["customer_features at version 3"], "version 0 is not version 3"
for _ in range(3):
    write_deltalake("customer_features", pd.DataFrame({"customer": ["b"]}), mode="append")
assert unresolved(run.info.run_id) == []
assert mlflow.artifacts.load_dict(f"runs:/{run.info.run_id}/provenance.json") == {
    "data": [{"table": "loans", "version": 0}],
    "features": [{"table": "customer_features", "version": 3, "lookup_key": "customer"}],
    "commit": "9f2c1ab",
}
