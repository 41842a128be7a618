"""A threshold from the column's own quiet weeks alarms rarely; a borrowed one may be blind, and two windows in a row end single false alarms."""

# region history
import numpy as np

rng = np.random.default_rng(11)


def psi(expected: np.ndarray, actual: np.ndarray) -> float:
    """Population stability index over the deciles of `expected`."""
    edges = np.quantile(expected, np.linspace(0, 1, 11))[1:-1]
    p = np.bincount(np.digitize(expected, edges)) / len(expected)
    q = np.bincount(np.digitize(actual, edges)) / len(actual)
    return float(np.sum((q - p) * np.log(q / p)))


training = rng.normal(40, 10, 5000)
weeks = range(200)
for rows in [100, 20_000]:
    quiet, drifted = (
        np.array([psi(training, rng.normal(age, 10, rows)) for _ in weeks])
        for age in (40, 44)
    )
    for limit in [0.2, np.quantile(quiet, 0.99)]:
        false, found = (quiet > limit).mean(), (drifted > limit).mean()
        result = f"{false:.0%} false alarms, {found:.0%} of drift found"
        print(f"{rows} rows, limit {limit:.3f}: {result}")
        #> 100 rows, limit 0.200: 3% false alarms, 62% of drift found
        #> 100 rows, limit 0.252: 1% false alarms, 44% of drift found
        #> 20000 rows, limit 0.200: 0% false alarms, 0% of drift found
        #> 20000 rows, limit 0.004: 1% false alarms, 100% of drift found
# endregion

# region twice
def first_alarm(over: list, in_a_row: int):
    """Week of the first alarm, if so many in a row are needed."""
    for week in range(in_a_row, len(over) + 1):
        if all(over[week - in_a_row : week]):
            return week
    return None


quiet = rng.random(52) < 0.05  # one quiet week in twenty is over the limit
drifts = quiet[29:] | True  # from week 30 on
pairs = quiet[:-1] & quiet[1:]
for in_a_row, alarms in [(1, quiet.sum()), (2, pairs.sum())]:
    seen = 29 + first_alarm(list(drifts), in_a_row)
    print(in_a_row, "in a row:", alarms, "false alarms, seen in week", seen)
    #> 1 in a row: 4 false alarms, seen in week 30
    #> 2 in a row: 1 false alarms, seen in week 31
# endregion

assert first_alarm([True, False, True, True], 2) == 4
assert first_alarm([False] * 3, 1) is None
