"""A lookup as of a time names the time column of your rows."""
# runs: mlflow>=3, signature -- databricks-feature-engineering is installed beside MLflow 3 only

# region given
from datetime import timedelta

from databricks.feature_engineering import FeatureLookup
# endregion

# region solution
lookup = FeatureLookup(
    table_name="prod.crm.balances",
    lookup_key="customer_id",
    feature_names=["balance"],
    timestamp_lookup_key="asked_at",
    lookback_window=timedelta(days=30),
)
# endregion

assert lookup.table_name == "prod.crm.balances", "The table is `prod.crm.balances`."
assert lookup.lookup_key in ("customer_id", ["customer_id"]), "The rows are found by `customer_id`; the time is no part of the key."
assert lookup.timestamp_lookup_key in ("asked_at", ["asked_at"]), "Nothing says which column of your rows is their time, so the balance is not looked up as it was at their time."
assert lookup.lookback_window != timedelta(seconds=30), "This accepts balances of the last 30 seconds only."
assert lookup.lookback_window == timedelta(days=30), "A balance may be at most 30 days old."
assert lookup.feature_names == ["balance"], "Without names, all features of the table are looked up; only `balance` was asked for."
