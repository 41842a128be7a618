"""Keep the text of the query beside the table version it read: both together give the rows again."""

import mlflow
import pandas as pd
from deltalake import DeltaTable, QueryBuilder, write_deltalake

# region log
write_deltalake(
    "trips",
    pd.DataFrame({"trip": [1, 2, 3, 4], "km": [3.0, 18.5, 7.2, 0.4]}),
)
QUERY = "SELECT trip, km FROM trips WHERE km >= 1"

with mlflow.start_run() as run:
    mlflow.log_text(QUERY, "training_rows.sql")
    mlflow.set_tag("trips.version", DeltaTable("trips").version())
# endregion

# region again
write_deltalake(
    "trips", pd.DataFrame({"trip": [5, 6], "km": [9.9, 4.4]}), mode="append"
)

query = mlflow.artifacts.load_text(
    f"runs:/{run.info.run_id}/training_rows.sql"
)
version = int(mlflow.get_run(run.info.run_id).data.tags["trips.version"])


def count_rows(table):
    """Return how many rows the stored query finds in this state of the
    table."""
    return (
        QueryBuilder()
        .register("trips", table)
        .execute(query)
        .read_all()
        .num_rows
    )


print(count_rows(DeltaTable("trips")), "rows today")
#> 5 rows today
print(
    count_rows(DeltaTable("trips", version=version)),
    "rows when the run read them",
)
#> 3 rows when the run read them
# endregion

assert (query, version) == (QUERY, 0)
assert [file.path for file in mlflow.artifacts.list_artifacts(run_id=run.info.run_id)] == ["training_rows.sql"]
