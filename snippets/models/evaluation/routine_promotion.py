"""Gates make a candidate the challenger; live checks and a named approver make the challenger the champion."""
# runs: mlflow>=3 -- log_model(name=...) exists from 3.0 on; the rest is the same on 2.x
# survives: print(promote("rent_", "2", gates_passed=False)) -- refused before a name is read
# survives: print(promote("rent", "2_", gates_passed=False)) -- refused before a version is read
# survives: print(promote("rent", "2", gates_passed=True, live_checks_passed=False)) -- nobody has approved it either way

import mlflow
from mlflow.tracking import MlflowClient
from sklearn.dummy import DummyRegressor

client = MlflowClient()
model = DummyRegressor().fit([[0]], [900])
for _ in range(2):
    mlflow.sklearn.log_model(
        model, name="rent", registered_model_name="rent", pip_requirements=["scikit-learn", "skops"]
    )
client.set_registered_model_alias("rent", "champion", "1")


# region promote
def promote(
    name, version, gates_passed, live_checks_passed=False, approved_by=None
):
    """Move a version one step, from candidate to challenger to champion."""
    if not gates_passed:
        return "stays a candidate"
    if not (live_checks_passed and approved_by):
        client.set_registered_model_alias(name, "challenger", version)
        return "challenger"
    client.set_model_version_tag(name, version, "approved_by", approved_by)
    client.set_registered_model_alias(name, "champion", version)
    client.delete_registered_model_alias(name, "challenger")
    return "champion"


print(promote("rent", "2", gates_passed=False))
#> stays a candidate
print(promote("rent", "2", gates_passed=True, live_checks_passed=True))
#> challenger
print(
    promote(
        "rent",
        "2",
        gates_passed=True,
        live_checks_passed=True,
        approved_by="Ana",
    )
)
#> champion
# endregion

assert {name: int(version) for name, version in client.get_registered_model("rent").aliases.items()} == {"champion": 2}
assert client.get_model_version("rent", "2").tags == {"approved_by": "Ana"}
assert promote("rent", "1", gates_passed=True, approved_by="Ana") == "challenger"
assert client.get_model_version_by_alias("rent", "challenger").version == client.get_model_version("rent", "1").version
