"""More rows in a request raise the rows a second and the time until the answer."""

import numpy as np
from sklearn.ensemble import RandomForestRegressor

trips = np.random.default_rng(7).uniform(0, 20, (40_000, 3))
model = RandomForestRegressor(60, max_depth=8, random_state=7).fit(trips[:2_000], trips[:2_000, 0] * 2.5)

# region measure
from time import perf_counter


def seconds(rows: int) -> float:
    """Seconds of the fastest of five requests with this many rows."""
    times = []
    for _ in range(5):
        start = perf_counter()
        model.predict(trips[:rows])
        times.append(perf_counter() - start)
    return min(times)


took = {rows: seconds(rows) for rows in (1, 40_000)}
print("soonest answered:", sorted(took, key=took.get))
#> soonest answered: [1, 40000]
print(
    "most rows a second:", sorted(took, key=lambda rows: took[rows] / rows)
)
#> most rows a second: [40000, 1]
# endregion

assert took[40_000] > 5 * took[1] and 40_000 / took[40_000] > 20 / took[1]

# region fit
call_ms = 6  # fixed cost of a call
row_ms = 0.02  # cost of a row
goal_ms = 50  # agreed latency

for rows in (1, 10, 50, 200, 5_000):
    answer_ms = call_ms + rows * row_ms
    print(
        f"{rows} rows: {answer_ms:.0f} ms, "
        f"{1000 * rows / answer_ms:,.0f} rows/s, "
        f"fits {answer_ms <= goal_ms}"
    )
    #> 1 rows: 6 ms, 166 rows/s, fits True
    #> 10 rows: 6 ms, 1,613 rows/s, fits True
    #> 50 rows: 7 ms, 7,143 rows/s, fits True
    #> 200 rows: 10 ms, 20,000 rows/s, fits True
    #> 5000 rows: 106 ms, 47,170 rows/s, fits False
# endregion

# region quiz_collect
arrivals_per_second = 100
for rows in (1, 10, 50):
    collect_ms = 1000 * (rows - 1) / arrivals_per_second
    print(rows, collect_ms + call_ms + rows * row_ms <= goal_ms)
    #> 1 True
    #> 10 False
    #> 50 False
# endregion

assert collect_ms == 490
