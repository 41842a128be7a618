"""The limits that trigger a rollback are written down before the release and only read afterwards."""
# survives: print(breached({"p95_latency_ms": 31, "error_rate": 0.004, "missed_faults_per_week": 5})) -- still within its limit
# survives: print(breached({"p95_latency_ms": 31, "error_rate": 0.002, "missed_faults_per_week": 10})) -- still beyond its limit

import yaml

# region limits
contract = yaml.safe_load("""
rollback_above:
  p95_latency_ms: 50
  error_rate: 0.01
  missed_faults_per_week: 3
""")


def breached(observed):
    """Name the limits of the contract that the observed values exceed."""
    limits = contract["rollback_above"]
    return [
        name for name, limit in limits.items() if observed[name] > limit
    ]


print(
    breached(
        {
            "p95_latency_ms": 31,
            "error_rate": 0.002,
            "missed_faults_per_week": 5,
        }
    )
)
#> ['missed_faults_per_week']
# endregion

assert breached({"p95_latency_ms": 50, "error_rate": 0.01, "missed_faults_per_week": 3}) == []
assert breached({"p95_latency_ms": 51, "error_rate": 0.02, "missed_faults_per_week": 4}) == [
    "p95_latency_ms",
    "error_rate",
    "missed_faults_per_week",
]
