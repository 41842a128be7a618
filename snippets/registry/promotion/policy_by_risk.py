"""How strict a promotion is follows the risk: one version, two policies, two verdicts."""

import yaml
from mlflow import MlflowClient

client = MlflowClient()
client.create_registered_model("charger_fault")
client.create_model_version(
    "charger_fault", source="s3://charging/models/2026-w46", tags={"gate": "passed"}
)

# region policy
policies = yaml.safe_load("""
low_risk: {gate: [passed]}
high_risk: {gate: [passed], approved_by: [Tomas, Mei]}
""")


def unmet(version, policy):
    """Name the tags of `version` that do not meet the policy."""
    return [
        key
        for key, allowed in policy.items()
        if version.tags.get(key) not in allowed
    ]


version = client.get_model_version("charger_fault", "1")
print({risk: unmet(version, policy) for risk, policy in policies.items()})
#> {'low_risk': [], 'high_risk': ['approved_by']}

client.set_model_version_tag("charger_fault", "1", "approved_by", "Mei")
print(
    unmet(
        client.get_model_version("charger_fault", "1"),
        policies["high_risk"],
    )
)
#> []
# endregion

assert unmet(version, policies["low_risk"]) == []
assert unmet(version, policies["high_risk"]) == ["approved_by"]
