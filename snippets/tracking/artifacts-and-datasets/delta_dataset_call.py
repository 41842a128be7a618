"""`load_delta` takes a path or a table name, and a version."""
# runs: signature -- reading a Delta table needs a Spark session with Delta Lake

import inspect

import mlflow.data

# region call
bound = inspect.signature(mlflow.data.load_delta).bind(
    table_name="clinic.gold.patients", version="7", name="patients"
)
print(sorted(bound.arguments))
#> ['name', 'table_name', 'version']
# endregion

assert "path" in inspect.signature(mlflow.data.load_delta).parameters
assert bound.arguments == {"table_name": "clinic.gold.patients", "version": "7", "name": "patients"}
