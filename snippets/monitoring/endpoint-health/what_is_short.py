"""Which number rises with the latency says what is short: work, slots, memory, or something the model calls."""
# survives: if now["cpu"] < 60 and now["model_ms"] > 5 * now["usual_ms"]: -- both values lie on the same side of the limit
# survives: if now["cpu"] < 30 and now["model_ms"] > 10 * now["usual_ms"]: -- both values lie on the same side of the limit
# survives: calm = {"cpu": 80, "memory": 60} -- both values lie on the same side of the limit
# survives: calm |= {"queue_ms": 2, "model_ms": 40, "usual_ms": 40} -- both values lie on the same side of the limit
# survives: calm |= {"queue_ms": 1, "model_ms": 80, "usual_ms": 40} -- both values lie on the same side of the limit
# survives: calm |= {"queue_ms": 1, "model_ms": 40, "usual_ms": 80} -- both values lie on the same side of the limit
# survives: "A": {"cpu": 96, "queue_ms": 1800, "model_ms": 60}, -- both values lie on the same side of the limit
# survives: "A": {"cpu": 96, "queue_ms": 900, "model_ms": 120}, -- both values lie on the same side of the limit
# survives: "B": {"cpu": 44, "queue_ms": 900}, -- both values lie on the same side of the limit
# survives: "B": {"cpu": 22, "queue_ms": 1800}, -- both values lie on the same side of the limit
# survives: "C": {"cpu": 24, "model_ms": 800}, -- both values lie on the same side of the limit
# survives: "C": {"cpu": 12, "model_ms": 1600}, -- both values lie on the same side of the limit
# survives: memory = 50 + 0.8 * hours + np.random.default_rng(2).normal(0, 1, 24) -- another noise, the same slope

# region patterns
def short_of(now: dict) -> str:
    """What an endpoint lacks, from one minute of its metrics."""
    if now["memory"] > 90:
        return "memory: a bigger size, or a smaller model"
    if now["queue_ms"] > now["model_ms"]:
        if now["cpu"] > 80:
            return "work: more concurrency, or a faster model"
        return "slots: more concurrency; the cores have time"
    if now["cpu"] < 30 and now["model_ms"] > 5 * now["usual_ms"]:
        return "a service that the model calls"
    return "nothing that these numbers show"


calm = {"cpu": 40, "memory": 60}
calm |= {"queue_ms": 1, "model_ms": 40, "usual_ms": 40}
minutes = {
    "A": {"cpu": 96, "queue_ms": 900, "model_ms": 60},
    "B": {"cpu": 22, "queue_ms": 900},
    "C": {"cpu": 12, "model_ms": 800},
    "D": {"memory": 97},
    "E": {},
}
for name, minute in minutes.items():
    print(name, short_of(calm | minute))
    #> A work: more concurrency, or a faster model
    #> B slots: more concurrency; the cores have time
    #> C a service that the model calls
    #> D memory: a bigger size, or a smaller model
    #> E nothing that these numbers show
# endregion

# region replicas
replicas = [99, 12, 9, 10]  # CPU of four replicas: one is stuck
print("mean:", sum(replicas) / 4, "worst:", max(replicas))
#> mean: 32.5 worst: 99
# endregion

# region leak
import numpy as np

hours = np.arange(24)
memory = 50 + 0.8 * hours + np.random.default_rng(1).normal(0, 1, 24)
slope, start = np.polyfit(hours, memory, deg=1)
left = (100 - memory[-1]) / slope
print(f"now {memory[-1]:.0f}%, full in {left:.0f} hours")
#> now 69%, full in 38 hours
# endregion

assert short_of(calm) == "nothing that these numbers show"
assert abs(slope - 0.8) < 0.1
assert [sorted(each) for each in minutes.values()] == [["cpu", "model_ms", "queue_ms"], ["cpu", "queue_ms"], ["cpu", "model_ms"], ["memory"], []]
assert minutes["A"]["cpu"] < 100 and minutes["D"]["memory"] < 100
