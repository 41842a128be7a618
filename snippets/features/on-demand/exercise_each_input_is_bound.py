"""Each input of a feature function is bound to a column."""
# runs: mlflow>=3, signature -- databricks-feature-engineering is installed beside MLflow 3 only

# region given
from databricks.feature_engineering import FeatureFunction
# endregion

# region solution
distance = FeatureFunction(
    udf_name="prod.crm.distance_km",
    input_bindings={
        "home_lat": "home_lat", "home_lon": "home_lon",
        "lat": "shop_lat", "lon": "shop_lon",
    },
    output_name="km",
)
# endregion

bound = distance.input_bindings
assert "shop_lat" not in bound, "A binding is turned round: the key is the function's input, the value the column. The function has no input `shop_lat`."
assert {"home_lat", "home_lon"} <= bound.keys(), "The inputs `home_lat` and `home_lon` are not bound; each parameter needs its binding, also if the column has the same name."
assert bound == {"home_lat": "home_lat", "home_lon": "home_lon", "lat": "shop_lat", "lon": "shop_lon"}, "`lat` gets `shop_lat`, `lon` gets `shop_lon`, and the home columns keep their names."
assert distance.output_name == "km", "The feature has to be called `km`, as its output."
assert distance.udf_name == "prod.crm.distance_km", "The function is `prod.crm.distance_km`."
