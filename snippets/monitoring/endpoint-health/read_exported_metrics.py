"""The exported metrics are text: gauges of the last minute and histograms whose buckets are cumulative."""

# region text
exported = """\
# TYPE cpu_usage_percentage gauge
cpu_usage_percentage{endpoint_name="churn"} 34.5
mem_usage_percentage{endpoint_name="churn"} 71.0
provisioned_concurrent_requests_total{endpoint_name="churn"} 4
request_count_total{endpoint_name="churn"} 1200
request_4xx_count_total{endpoint_name="churn"} 6
request_5xx_count_total{endpoint_name="churn"} 12
# TYPE request_latency_ms histogram
request_latency_ms_bucket{endpoint_name="churn",le="50"} 900
request_latency_ms_bucket{endpoint_name="churn",le="100"} 1100
request_latency_ms_bucket{endpoint_name="churn",le="1000"} 1180
request_latency_ms_bucket{endpoint_name="churn",le="+Inf"} 1200
request_latency_ms_sum{endpoint_name="churn"} 132000
request_latency_ms_count{endpoint_name="churn"} 1200
"""
# endregion

# region parse
import re

line = re.compile(r'^(\w+)\{.*?(?:le="([^"]+)")?\} (\S+)$', re.MULTILINE)
value, buckets = {}, {}
for name, limit, number in line.findall(exported):
    if limit:
        buckets[float(limit)] = float(number)
    else:
        value[name] = float(number)

requests = value["request_count_total"]
errors = value["request_5xx_count_total"]
rate, failing = requests / 60, errors / requests
print(f"{rate:.0f} requests a second, {failing:.0%} fail")
#> 20 requests a second, 1% fail
# endregion

# region percentiles
mean = value["request_latency_ms_sum"] / value["request_latency_ms_count"]
print(f"mean: {mean:.0f} ms")
#> mean: 110 ms
for share in [0.5, 0.95, 0.99]:
    enough = share * requests
    reached = [limit for limit, n in buckets.items() if n >= enough]
    print(f"p{share * 100:.0f}: at most {min(reached):.0f} ms")
    #> p50: at most 50 ms
    #> p95: at most 1000 ms
    #> p99: at most inf ms
# endregion

# region busy
in_flight = requests / 60 * mean / 1000
room = value["provisioned_concurrent_requests_total"]
print(f"{in_flight:.1f} requests at once on average, room for {room:.0f}")
#> 2.2 requests at once on average, room for 4
# endregion

assert list(buckets) == [50, 100, 1000, float("inf")]
assert set(value) >= {"cpu_usage_percentage", "mem_usage_percentage"}
