"""The catalog is the first of three parts of a name, and only this part changes."""

# region solution
def in_catalog(name, catalog):
    _, schema, model = name.split(".")
    return f"{catalog}.{schema}.{model}"
# endregion

moved = in_catalog("dev.crm.churn", "prod")
assert moved.count(".") == 2, "The schema is missing: a model in Unity Catalog has a catalog, a schema and a name."
assert moved == "prod.crm.churn", "The answer for `dev.crm.churn` and `prod` has to be `prod.crm.churn`."
assert in_catalog("test.crm.churn", "prod") == "prod.crm.churn", "The model may come from another catalog than `dev`, here from `test`."
assert in_catalog("dev.devices.fault", "prod") == "prod.devices.fault", "The schema or the model changed too: `devices` begins with the same letters."
try:
    accepted = in_catalog("crm.churn", "prod")
except ValueError:
    accepted = None
assert accepted is None, "`crm.churn` has only two parts, so nobody knows which of them is missing; let it raise a ValueError."
