"""How often an hour of canary traffic shows a doubled error rate depends on how many requests the canary gets."""

# region power
from math import comb


def at_least(k: int, n: int, p: float) -> float:
    """Probability of k or more errors in n requests with error rate p (binomial)."""
    return 1 - sum(comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k))


for share in (0.05, 0.10, 0.25):
    n = int(2000 * share)  # requests to the canary in an hour
    alarm = next(k for k in range(n) if at_least(k, n, 0.02) <= 0.05)
    seen = at_least(alarm, n, 0.04)
    print(
        f"{share:.0%} of traffic: alarm at {alarm} errors, a doubled rate is seen in {seen:.0%} of hours"
    )
    #> 5% of traffic: alarm at 6 errors, a doubled rate is seen in 21% of hours
    #> 10% of traffic: alarm at 8 errors, a doubled rate is seen in 55% of hours
    #> 25% of traffic: alarm at 16 errors, a doubled rate is seen in 85% of hours
# endregion

assert (n, alarm, round(seen, 2)) == (500, 16, 0.85)
assert at_least(1, 2, 0.5) == 0.75
