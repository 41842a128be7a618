"""A table whose rows are customers and days, joined by the customer alone, gives each of your rows once for each day."""

# region join
import pandas as pd

asked = pd.DataFrame({"customer_id": [1, 2], "churned": [0, 1]})
daily = pd.DataFrame({
    "customer_id": [1, 1, 1, 2],
    "day": ["1 March", "2 March", "3 March", "3 March"],
    "calls": [2, 5, 9, 1],
})
joined = asked.merge(daily, on="customer_id")
print(len(asked), len(joined), joined["churned"].mean())
#> 2 4 0.25
# endregion

# region check
print(daily.duplicated("customer_id").any())
#> True
print(daily.duplicated(["customer_id", "day"]).any())
#> False
# endregion

assert asked["churned"].mean() == 0.5
assert list(daily) == ["customer_id", "day", "calls"]
