"""How long a canary has to wait depends on its share of the traffic and on how large a fault it must see."""

from math import comb


def at_least(k: int, n: int, p: float) -> float:
    """Probability of k or more errors in n requests with error rate p (binomial)."""
    return 1 - sum(comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k))


def seen(requests: int, usual: float, now: float) -> float:
    """Probability that an alarm set for at most 5% false alarms goes off when the error rate is `now`."""
    alarm = next(k for k in range(requests + 1) if at_least(k, requests, usual) <= 0.05)
    return at_least(alarm, requests, now)


# region by_requests
print("an error rate of 3%, 4% or 10% instead of 2% is seen in")
#> an error rate of 3%, 4% or 10% instead of 2% is seen in
for requests in (50, 100, 200, 400, 800, 1600):
    cases = [
        f"{seen(requests, 0.02, now):.0%}" for now in (0.03, 0.04, 0.10)
    ]
    print(f"{requests:5d} requests:", " ".join(cases))
    #>    50 requests: 6% 14% 75%
    #>   100 requests: 8% 21% 94%
    #>   200 requests: 25% 55% 100%
    #>   400 requests: 32% 73% 100%
    #>   800 requests: 53% 94% 100%
    #>  1600 requests: 83% 100% 100%
# endregion


def hours_until_seen(share: float, per_hour: int, usual: float, now: float, sure: float = 0.9) -> int:
    """Whole hours until the canary has had enough requests to see the fault with this probability."""
    return next(hours for hours in range(1, 1000) if seen(int(share * per_hour * hours), usual, now) >= sure)


# region hours
for share in (0.01, 0.05, 0.10, 0.25):
    few, many = (
        hours_until_seen(share, per_hour, 0.02, 0.04)
        for per_hour in (2_000, 20_000)
    )
    print(
        f"{share:.0%}: {few} hours at 2,000 requests an hour, "
        f"{many} at 20,000"
    )
    #> 1%: 31 hours at 2,000 requests an hour, 4 at 20,000
    #> 5%: 7 hours at 2,000 requests an hour, 1 at 20,000
    #> 10%: 4 hours at 2,000 requests an hour, 1 at 20,000
    #> 25%: 2 hours at 2,000 requests an hour, 1 at 20,000
# endregion

assert seen(500, 0.02, 0.04) > 0.84
assert at_least(1, 2, 0.5) == 0.75
