"""Each public call of the feature client, with arguments that its signature takes; none is left out."""
# runs: mlflow>=3, signature -- calls need a workspace; databricks-feature-engineering is installed with MLflow 3 only

import inspect

from databricks.feature_engineering import FeatureEngineeringClient

rows = model = training_set = feature = source = settings = object()

# region tables
table = "prod.crm.usage"
calls = {
    "create_table": {
        "name": table,
        "primary_keys": ["customer_id", "day"],
        "timeseries_column": "day",
        "df": rows,
    },
    "write_table": {"name": table, "df": rows, "mode": "merge"},
    "read_table": {"name": table},
    "get_table": {"name": table},
    "set_feature_table_tag": {"name": table, "key": "pii", "value": "no"},
    "delete_feature_table_tag": {"name": table, "key": "pii"},
    "drop_table": {"name": table},
}
# endregion

# region models
calls |= {
    "create_training_set": {
        "df": rows,
        "feature_lookups": [feature],
        "label": "churned",
        "exclude_columns": ["customer_id"],
    },
    "log_model": {
        "model": model,
        "artifact_path": "model",  # still required here
        "flavor": "mlflow.sklearn",
        "training_set": training_set,
        "registered_model_name": "prod.crm.churn",
    },
    "score_batch": {"model_uri": "models:/prod.crm.churn/1", "df": rows},
    "build_model_env": {"model_uri": "models:/m/1", "save_path": "/tmp/m"},
}
# endregion

# region online
calls |= {
    "create_online_store": {"name": "crm-store", "capacity": "CU_1"},
    "get_online_store": {"name": "crm-store"},
    "list_online_stores": {},
    "update_online_store": {"name": "crm-store", "capacity": "CU_2"},
    "delete_online_store": {"name": "crm-store"},
    "publish_table": {
        "online_store": settings,
        "source_table_name": table,
        "online_table_name": "prod.crm.usage_online",
        "publish_mode": "TRIGGERED",
    },
    "drop_online_table": {"name": table, "online_store": settings},
}
# endregion

# region specs
calls |= {
    "create_feature_spec": {"name": "prod.crm.spec", "features": [feature]},
    "update_feature_spec": {"name": "prod.crm.spec", "owner": "crm-team"},
    "delete_feature_spec": {"name": "prod.crm.spec"},
    "create_feature_serving_endpoint": {"name": "crm", "config": settings},
    "get_feature_serving_endpoint": {"name": "crm"},
    "delete_feature_serving_endpoint": {"name": "crm"},
    "grant_feature_serving_access": {
        "grant_to": "crm-service",
        "feature_spec": "prod.crm.spec",
    },
}
# endregion

# region declared
where = {"catalog_name": "prod", "schema_name": "crm"}
calls |= {
    "create_feature": {"source": source, "function": settings, **where},
    "register_feature": {"feature": feature, **where},
    "get_feature": {"full_name": "prod.crm.calls_7d"},
    "list_features": where,
    "delete_feature": {"full_name": "prod.crm.calls_7d"},
    "compute_features": {"features": [feature]},
    "feature_spec_from_batch_declarative_features": {
        "name": "prod.crm.spec",
        "features": [feature],
    },
    "materialize_features": {"features": [feature]},
    "list_materialized_features": {"feature_name": "prod.crm.calls_7d"},
    "delete_materialized_feature": {"materialized_feature": feature},
    "purge_feature_entities": {
        "features": [feature],
        "entities_table": "prod.crm.gone",
    },
    "backfill_features": {
        "features": [feature],
        "backfill_ranges": [settings],
    },
    "get_backfill": {"operation_name": "operations/7"},
    "wait_for_backfill": {"backfill": settings, "timeout": settings},
    "cancel_backfill": {"backfill": settings},
    "get_operation": {"name": "operations/7"},
    "cancel_operation": {"name": "operations/7"},
}
# endregion

# region streams
stream = {"name": "prod.crm.clicks"}
calls |= {
    "create_stream": stream
    | dict.fromkeys(
        [
            "source_config",
            "connection_config",
            "schema_config",
            "ingestion_config",
        ],
        settings,
    ),
    "get_stream": stream,
    "list_streams": where,
    "update_stream": stream | {"excluded_columns": ["phone"]},
    "delete_stream": stream,
}
# endregion

# region bound
for name, arguments in calls.items():
    call = getattr(FeatureEngineeringClient, name)
    inspect.signature(call).bind("the client", **arguments)

public = {n for n in dir(FeatureEngineeringClient) if n[0] != "_"}
print(len(calls), "calls fit; not in the list:", public - calls.keys())
#> 47 calls fit; not in the list: set()
# endregion

assert calls.keys() == public
for name, arguments in calls.items():
    taken = inspect.signature(getattr(FeatureEngineeringClient, name)).parameters
    assert arguments.keys() <= taken.keys(), f"{name} would take them as further keywords only"
assert "artifact_path" in inspect.signature(FeatureEngineeringClient.log_model).parameters
# What the signatures do not take is refused, so the check can fail.
for name, wrong in {"create_table": {"name": table}, "write_table": {"name": table, "df": rows, "how": "merge"}, "drop_table": {}, "log_model": {"model": model, "flavor": "mlflow.sklearn"}}.items():
    try:
        inspect.signature(getattr(FeatureEngineeringClient, name)).bind("the client", **wrong)
    except TypeError:
        continue
    raise AssertionError(name)
