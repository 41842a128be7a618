"""Rate, error share, percentiles and queue time of the same calls answer different questions."""

# region collect
from statistics import quantiles

# 500 calls in 50 seconds: (status, ms in the queue, ms in the model)
calls = [(200, 0, 40)] * 440 + [(200, 900, 40)] * 50 + [(503, 0, 2)] * 10

answered = [
    (queued, worked) for status, queued, worked in calls if status == 200
]
total = quantiles([queued + worked for queued, worked in answered], n=100)
model = quantiles([worked for _, worked in answered], n=100)

errors = 1 - len(answered) / len(calls)
print(f"rate {len(calls) / 50:.0f}/s, errors {errors:.0%}")
#> rate 10/s, errors 2%
print(
    f"p50 {total[49]:.0f} ms, p95 {total[94]:.0f} ms; "
    f"of the p95 the model takes {model[94]:.0f} ms"
)
#> p50 40 ms, p95 940 ms; of the p95 the model takes 40 ms
# endregion

# region quiz_mixed
from statistics import median

outage = [(503, 2)] * 300 + [(200, 40)] * 200  # status, milliseconds
print(
    median(ms for _, ms in outage),
    median(ms for status, ms in outage if status == 200),
)
#> 2.0 40.0
# endregion

assert len(model) == len(total) == 99
assert len(outage) == 500
assert len(calls) == 500 and len(answered) == 490
