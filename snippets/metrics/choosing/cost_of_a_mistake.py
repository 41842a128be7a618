"""The threshold that costs least follows from what each kind of mistake costs, and one fixed metric cannot know that."""

import numpy as np

# region costs
score = np.array(
    [0.95, 0.90, 0.80, 0.70, 0.55, 0.50, 0.40, 0.30, 0.20, 0.10]
)
fraud = np.array([1, 1, 0, 1, 0, 0, 1, 0, 0, 0])


def cost(threshold: float, missed: int, alarm: int) -> int:
    """Euros lost when payments scored at least `threshold` are stopped."""
    stopped = score >= threshold
    return missed * int(fraud[~stopped].sum()) + alarm * int(
        (1 - fraud[stopped]).sum()
    )


def cheapest(missed: int, alarm: int) -> tuple[float, int]:
    """The threshold with the lowest cost, and that cost."""
    return min(
        ((float(t), cost(t, missed, alarm)) for t in score),
        key=lambda choice: choice[1],
    )


print(
    "a missed fraud costs 500, a false alarm 5:",
    cheapest(missed=500, alarm=5),
)
#> a missed fraud costs 500, a false alarm 5: (0.4, 15)
print(
    "a missed fraud costs 20, a false alarm 50:",
    cheapest(missed=20, alarm=50),
)
#> a missed fraud costs 20, a false alarm 50: (0.9, 40)
# endregion

# region at_each
for threshold in [0.9, 0.4]:
    stopped = score >= threshold
    print(
        threshold,
        "precision",
        round(fraud[stopped].mean(), 2),
        "recall",
        fraud[stopped].sum() / fraud.sum(),
    )
    #> 0.9 precision 1.0 recall 0.5
    #> 0.4 precision 0.57 recall 1.0
# endregion

# region probabilities
rng = np.random.default_rng(0)
chance = rng.uniform(size=100_000)  # true probabilities of fraud
happened = rng.uniform(size=chance.size) < chance

limits = np.arange(5, 100, 5) / 100
euros = [
    300 * (happened & (chance < limit)).sum()
    + 100 * (~happened & (chance >= limit)).sum()
    for limit in limits
]
print(limits[np.argmin(euros)], 100 / (100 + 300))
#> 0.25 0.25
# endregion

# survives: rng = np.random.default_rng(1) -- any seed
# survives: chance = rng.uniform(size=200000)  # true probabilities of fraud -- more rows say the same
assert limits[0] == 0.05 and limits[-1] == 0.95 and len(limits) == 19
# survives: print("a missed fraud costs 500, a false alarm 5:", cheapest(missed=1000, alarm=5)) -- no fraud is missed there, whatever it costs
# survives: print("a missed fraud costs 20, a false alarm 50:", cheapest(missed=20, alarm=100)) -- no false alarm is paid there
assert cost(0.5, missed=500, alarm=5) == 515
assert cost(0.4, missed=20, alarm=50) == 150
assert cost(0.9, missed=0, alarm=50) == 0
