"""A logged model can be announced before it is trained; it has a status, parameters and tags of its own."""
# runs: mlflow>=3 -- LoggedModel exists from 3.0 on

import mlflow
from sklearn.linear_model import LinearRegression

# region lifecycle
model = mlflow.initialize_logged_model(
    name="rent", params={"features": "area_m2"}
)
print(model.status)
#> PENDING

rent = LinearRegression().fit([[30], [50], [80]], [600, 900, 1350])
mlflow.sklearn.log_model(rent, model_id=model.model_id)
mlflow.set_logged_model_tags(model.model_id, {"reviewed_by": "Ana"})

logged = mlflow.get_logged_model(model.model_id)
print(logged.status, logged.params, logged.tags["reviewed_by"])
#> READY {'features': 'area_m2'} Ana
# endregion

# region external
external = mlflow.create_external_model(
    name="vendor_rent_api", params={"vendor": "acme"}
)
print(external.status, external.model_uri == f"models:/{external.model_id}")
#> READY True
# endregion

assert logged.name == "rent"
assert logged.model_id == model.model_id
assert mlflow.sklearn.load_model(logged.model_uri).predict([[100]]).round() == [1650]
assert mlflow.get_logged_model(external.model_id).params == {"vendor": "acme"}
assert mlflow.get_logged_model(external.model_id).name == "vendor_rent_api"
