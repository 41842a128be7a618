"""Zero calls and no knowledge of the calls are two facts; filling one with the other changes what a mean or a model sees."""

# region fill
import pandas as pd

calls = pd.DataFrame({
    "customer_id": [1, 2, 3, 4],
    "calls_30d": [10, 0, None, None],
    "phone_known": [True, True, False, False],
})
print(calls["calls_30d"].mean(), calls["calls_30d"].fillna(0).mean())
#> 5.0 2.5
# endregion

# region policy
policy = calls.assign(
    calls_30d_missing=calls["calls_30d"].isna(),
    calls_30d=calls["calls_30d"].fillna(0),
)
print(policy[["calls_30d", "calls_30d_missing"]].values.tolist())
#> [[10.0, False], [0.0, False], [0.0, True], [0.0, True]]
# endregion

assert (policy["calls_30d_missing"] == ~policy["phone_known"]).all()
assert list(calls) == ["customer_id", "calls_30d", "phone_known"]
