"""Each call of the feature sheet fits the signature of the real client."""
# runs: mlflow>=3, signature -- calls need a workspace; databricks-feature-engineering is installed on this line only

from unittest.mock import create_autospec, patch

import databricks.feature_engineering as client
import mlflow
import pandas as pd
from sklearn.linear_model import LogisticRegression

rows = pd.DataFrame({"customer_id": [1, 2], "asked_at": pd.to_datetime(["2026-03-01", "2026-03-02"])})
usage = labels = keys = rows
real = client.FeatureEngineeringClient
patch.object(client, "FeatureEngineeringClient", create_autospec(real)).start()

# region features
from databricks.feature_engineering import (
    FeatureEngineeringClient,
    FeatureFunction,
    FeatureLookup,
)

fe = FeatureEngineeringClient()
fe.create_table(  # keywords only
    name="prod.crm.usage",
    primary_keys=["customer_id", "day"],
    timeseries_column="day",  # one of the keys: lookups as of a time
    df=usage,
)
fe.write_table(name="prod.crm.usage", df=usage, mode="merge")  # by key
fe.read_table(name="prod.crm.usage")

lookups = [
    FeatureLookup(
        table_name="prod.crm.usage",
        feature_names=["calls"],  # None: all but the keys
        lookup_key="customer_id",
        timestamp_lookup_key="asked_at",  # the value known then
    ),
    FeatureFunction(  # computed when it is asked for
        udf_name="prod.crm.days_since",
        input_bindings={"day": "asked_at"},
        output_name="days",
    ),
]
training_set = fe.create_training_set(
    df=labels, feature_lookups=lookups, label="churned",
    exclude_columns=["customer_id", "asked_at"],
)  # fmt: skip
training_set.load_df()
fe.log_model(  # the model keeps its lookups
    model=LogisticRegression(), artifact_path="model",
    flavor=mlflow.sklearn, training_set=training_set,
    registered_model_name="prod.crm.churn",
)  # fmt: skip
fe.score_batch(model_uri="models:/prod.crm.churn@champion", df=keys)

store = fe.create_online_store(name="crm", capacity="CU_1")
fe.publish_table(
    online_store=store,
    source_table_name="prod.crm.usage",
    online_table_name="prod.crm.usage_online",
)
# endregion

made = client.FeatureEngineeringClient.return_value
called = [name for name, *_ in made.method_calls]
assert called[:4] == ["create_table", "write_table", "read_table", "create_training_set"]
assert called[-4:] == ["log_model", "score_batch", "create_online_store", "publish_table"]
assert lookups[0].feature_names == ["calls"] and lookups[1].input_bindings == {"day": "asked_at"}
for call in (lambda: fe.create_table("prod.crm.usage", ["customer_id"]), lambda: fe.write_table(table="prod.crm.usage", df=usage)):
    try:
        call()
    except TypeError:
        continue
    raise AssertionError("the call was not held against the signature")
says = " ".join(FeatureLookup.__doc__.split())
assert "None to lookup all features (excluding primary keys)" in says
