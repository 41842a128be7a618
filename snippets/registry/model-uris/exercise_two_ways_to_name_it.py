"""The URI by alias and the URI by version."""

# region solution
def by_alias(name, alias):
    return f"models:/{name}@{alias}"


def by_version(name, version):
    return f"models:/{name}/{version}"
# endregion

assert by_alias("churn", "champion") != "models:/churn/champion", "After a slash MLflow reads a version or a stage, so this asks for a stage `champion`."
assert by_alias("churn", "champion") == "models:/churn@champion", "The address of a registered model begins with `models:/`, and the alias follows `@`."
assert by_version("churn", 3) == "models:/churn/3", "The number of version 3 follows a slash; after `@` MLflow would look for an alias named 3."
assert by_alias("ml.prod.churn", "champion") == "models:/ml.prod.churn@champion", "A name in Unity Catalog has two dots, and they stay."
