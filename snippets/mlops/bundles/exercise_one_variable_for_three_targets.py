"""One resource, one variable, a value for each target."""

# region solution
CONFIG = """
bundle: {name: rents}
variables:
  catalog: {description: Where the model lives.}
resources:
  registered_models:
    rents: {name: rents, schema_name: ml, catalog_name: "${var.catalog}"}
targets:
  dev: {default: true, variables: {catalog: dev}}
  prod: {variables: {catalog: prod}}
"""
# endregion

import yaml

read = yaml.safe_load(CONFIG)
model = read.get("resources", {}).get("registered_models", {}).get("rents", {})
given = {name: (target or {}).get("variables", {}).get("catalog") for name, target in read["targets"].items()}
assert model, "The model stands under each target; at the top, under `resources`, it is written once."
assert model["catalog_name"] != "prod", "Also the target `dev` makes its model in the catalog `prod`."
assert model["catalog_name"] == "${var.catalog}", "The catalog's name reads no variable; a bundle's variable is read as `${var.catalog}`."
assert "catalog" in read.get("variables", {}), "The variable `catalog` is used, but it is not declared under `variables`."
assert given["prod"], "The target `prod` gives `catalog` no value, so the model of production is not made in its catalog."
assert given == {"dev": "dev", "prod": "prod"}, "The targets `dev` and `prod` set `catalog` to `dev` and `prod`."
assert model["name"] == "rents" and model["schema_name"] == "ml", "The model's name and schema stay as they were."
