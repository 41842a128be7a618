"""A served entity names a secret; the endpoint's configuration never holds it."""

# region solution
def entity(version):
    return {
        "entity_name": "prod.crm.churn",
        "entity_version": version,
        "environment_vars": {"GEO_KEY": "{{secrets/crm/geo-key}}"},
    }
# endregion

made = entity("8")
assert "9f2c" not in str(made), "The key itself stands in the configuration, for everyone who reads it."
key = made.get("environment_vars", {}).get("GEO_KEY")
assert key is not None, "The model has no `GEO_KEY` in its environment."
assert not key.startswith("{secrets"), "There is one brace on each side; a reference has two, and an f-string makes one of two."
assert key != "{{secrets/geo-key}}", "A reference has three parts: `secrets`, the scope and the name; here the scope is missing."
assert key == "{{secrets/crm/geo-key}}", "The reference to the key `geo-key` of the scope `crm` is `{{secrets/crm/geo-key}}`."
assert made["entity_name"] == "prod.crm.churn" and made["entity_version"] == "8", "The entity has to name the model and the version that was asked for."
