"""More rows in a request raise the rows a second and the time until the answer."""

import numpy as np
from sklearn.ensemble import RandomForestRegressor

# region measure
from time import perf_counter

trips = np.random.default_rng(7).uniform(0, 20, (40_000, 3))
model = RandomForestRegressor(60, max_depth=8, random_state=7).fit(trips[:2_000], trips[:2_000, 0] * 2.5)


def seconds(rows: int) -> float:
    """Seconds of the fastest of five requests with this many rows."""
    times = []
    for _ in range(5):
        start = perf_counter()
        model.predict(trips[:rows])
        times.append(perf_counter() - start)
    return min(times)


one, thousand, all_rows = seconds(1), seconds(1_000), seconds(40_000)
print("1,000 rows together: over 50 times the rows a second:", 1_000 / thousand > 50 / one)
#> 1,000 rows together: over 50 times the rows a second: True
print("40,000 rows together: over 5 times the wait of 1,000:", all_rows > 5 * thousand)
#> 40,000 rows together: over 5 times the wait of 1,000: True
# endregion

assert one < all_rows and len(trips) == 40_000

# region fit
call_ms, row_ms, goal_ms = 6, 0.02, 50    # fixed cost of a call, cost of a row, agreed latency

for rows in (1, 10, 50, 200, 5_000):
    answer_ms = call_ms + rows * row_ms
    print(f"{rows} rows: {answer_ms:.0f} ms, {1000 * rows / answer_ms:,.0f} rows/s, fits {answer_ms <= goal_ms}")
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
