"""`lru_cache` on a method keyed by what was asked saves work within one process; a second load starts empty."""
# runs: mlflow>=3 -- 2.22.5 calls load_context while it saves, and then cannot pickle the cache
# survives: "zone", python_model=ZonePrice(), signature=infer_signature(trips, [4.0]), pip_requirements=["pandas_"] -- the requirements are installed by nobody here
# differs: 3.0.1/folder, 3.0.1/server -- `save_model` calls `load_context` before it pickles, and then cannot pickle the cache that this made

from functools import lru_cache

import mlflow
import pandas as pd
from mlflow.models import infer_signature

trips = pd.DataFrame({"zone": ["A", "B", "A", "A"]})


# region model
class ZonePrice(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        # Made at load, since a cache cannot be pickled.
        self.price = lru_cache(maxsize=1000)(self.look_up)

    def look_up(self, zone):
        return {"A": 4.0, "B": 7.5}[zone]

    def predict(self, context, model_input, params=None):
        return model_input["zone"].map(self.price).to_numpy()


mlflow.pyfunc.save_model(
    "zone",
    python_model=ZonePrice(),
    signature=infer_signature(trips, [4.0]),
    pip_requirements=["pandas"],
)
zone = mlflow.pyfunc.load_model("zone")
print(zone.predict(trips).tolist())
#> [4.0, 7.5, 4.0, 4.0]
info = zone.unwrap_python_model().price.cache_info()
print(info.hits, "of 4 from the cache")
#> 2 of 4 from the cache
# endregion

# region quiz_second_replica
replica = mlflow.pyfunc.load_model("zone")
replica.predict(trips[:1])
print(replica.unwrap_python_model().price.cache_info().hits)
#> 0
# endregion

assert replica.unwrap_python_model().price.cache_info().misses == 1
assert zone.unwrap_python_model().price.cache_info().maxsize == 1000
