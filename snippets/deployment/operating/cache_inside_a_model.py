"""A cache of answers needs in its key all that the answer depends on; a process keeps it until it ends."""
# survives: days = pd.DataFrame({"guest": ["G1", "G1"], "day": ["2026-11-20_", "2026-11-21"]}) -- any two different days will do
# survives: days = pd.DataFrame({"guest": ["G1", "G1"], "day": ["2026-11-20", "2026-11-21_"]}) -- any two different days will do

import mlflow
import pandas as pd
from mlflow.models import infer_signature

guests = pd.DataFrame({"guest": ["G1"]})
lookups = []
orders = {"G1": 3}


def orders_of(guest: str) -> int:
    lookups.append(guest)
    return orders[guest]


# region cached
class LoyaltyScore(mlflow.pyfunc.PythonModel):
    def load_context(self, context):
        self.cache = {}

    def predict(self, context, model_input, params=None):
        return model_input["guest"].map(self.score).to_numpy()

    def score(self, guest):
        if guest not in self.cache:
            self.cache[guest] = 10 * orders_of(guest)
        return self.cache[guest]
# endregion

model = LoyaltyScore()
model.load_context(None)

# region stale
print(
    model.predict(None, guests),
    model.predict(None, guests),
    len(lookups),
    "lookup",
)
#> [30] [30] 1 lookup
orders["G1"] = 5
print(model.predict(None, guests), "after two more orders")
#> [30] after two more orders
# endregion


# region by_day
class DailyScore(LoyaltyScore):
    def predict(self, context, model_input, params=None):
        return [
            self.score(key)
            for key in zip(model_input["guest"], model_input["day"])
        ]

    def score(self, key):
        if key not in self.cache:
            self.cache[key] = 10 * orders_of(key[0])
        return self.cache[key]


daily = DailyScore()
daily.load_context(None)
days = pd.DataFrame(
    {"guest": ["G1", "G1"], "day": ["2026-11-20", "2026-11-21"]}
)
lookups.clear()
print(daily.predict(None, days[:1]))
#> [50]
orders["G1"] = 6
print(daily.predict(None, days), len(lookups), "lookups for three answers")
#> [50, 60] 2 lookups for three answers
# endregion

assert infer_signature(guests).inputs.input_names() == ["guest"]
