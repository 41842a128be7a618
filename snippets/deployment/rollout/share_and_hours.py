"""The smaller the canary's share, the longer until a doubled error rate can be told from chance."""

# region hours
import json

REQUESTS_AN_HOUR = 2000
NORMAL, DOUBLED = 0.01, 0.02
ONE_SIDED_95, POWER_80 = 1.645, 0.842

variance = NORMAL * (1 - NORMAL) + DOUBLED * (1 - DOUBLED)
needed = (ONE_SIDED_95 + POWER_80) ** 2 * variance / (DOUBLED - NORMAL) ** 2

for percent in (1, 2, 5, 10, 20, 30, 40, 50):
    hours = needed / (REQUESTS_AN_HOUR * percent / 100)
    row = {
        "share in %": percent,
        "hours until seen": round(hours, 1),
    }
    print(json.dumps(row))
    #> {"share in %": 1, "hours until seen": 91.2}
    #> {"share in %": 2, "hours until seen": 45.6}
    #> {"share in %": 5, "hours until seen": 18.2}
    #> {"share in %": 10, "hours until seen": 9.1}
    #> {"share in %": 20, "hours until seen": 4.6}
    #> {"share in %": 30, "hours until seen": 3.0}
    #> {"share in %": 40, "hours until seen": 2.3}
    #> {"share in %": 50, "hours until seen": 1.8}
# endregion

assert 1800 < needed < 1900
assert needed / (REQUESTS_AN_HOUR * 0.5) < 2 < needed / (REQUESTS_AN_HOUR * 0.05)
