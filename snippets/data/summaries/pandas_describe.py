"""pandas describes columns of numbers and of dates without a time zone unless told otherwise, words only if there are none of these, and interpolates quartiles."""

import numpy as np
import pandas as pd

# region columns
trips = pd.DataFrame({
    "payment": ["card", "cash", "card", "card", "app", "card"],
    "fare": [8.0, 6.5, 12.0, 9.5, None, 240.0],
})
print(trips.describe().round(2))
#>          fare
#> count    5.00
#> mean    55.20
#> std    103.33
#> min      6.50
#> 25%      8.00
#> 50%      9.50
#> 75%     12.00
#> max    240.00
print(trips.describe(include="all").loc[["unique", "top", "freq"]])
#>        payment  fare
#> unique       3   NaN
#> top       card   NaN
#> freq         4   NaN
# endregion

# region other_kinds
days = trips.assign(
    day=pd.to_datetime("2026-11-21"), late=trips["fare"] > 10
)
print(list(days.describe().columns))
#> ['fare', 'day']
print(list(days[["payment", "late"]].describe().columns))
#> ['payment', 'late']
# endregion

# region deviation
fare = trips["fare"].dropna()
print("pandas:", round(fare.std(), 2))
#> pandas: 103.33
print("numpy: ", round(np.std(fare.to_numpy()), 2))
#> numpy:  92.42
# endregion

assert set(trips["payment"]) == {"card", "cash", "app"}
assert list(trips.describe().columns) == ["fare"]
assert list(days.assign(day=days["day"].dt.tz_localize("UTC")).describe().columns) == ["fare"]
assert np.isclose(fare.std(), np.std(fare.to_numpy(), ddof=1))
