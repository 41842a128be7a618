"""With an active Spark session the client completes a short model name from the session's current catalog and schema."""
# differs: 2.9.2 -- the function that completes a name, which the snippet calls itself, is in another module

# region complete
from types import SimpleNamespace

from mlflow.utils._unity_catalog_utils import get_full_name_from_sc


class Session:
    """Answers as Spark does after `USE CATALOG dev; USE SCHEMA rents`."""

    def sql(self, query):
        row = {"catalog": "dev", "schema": "rents"}
        return SimpleNamespace(collect=lambda: [row])


for name in ["fault", "charging.fault", "prod.charging.fault"]:
    print(get_full_name_from_sc(name, Session()))
    #> dev.rents.fault
    #> dev.charging.fault
    #> prod.charging.fault
# endregion

assert get_full_name_from_sc("fault", None) == "fault"
