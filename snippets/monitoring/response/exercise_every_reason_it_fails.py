"""A gate tells each reason for which a challenger stays out."""

# region given
old = {
    "accuracy": 0.80, "p95_ms": 60, "segments": {"shop": 0.81, "app": 0.7}
}
# endregion

# region solution
def reasons(new, old):
    found = []
    if new["accuracy"] < old["accuracy"] + 0.01:
        found.append("gain")
    segments = old["segments"].items()
    if any(new["segments"][name] < v - 0.02 for name, v in segments):
        found.append("segment")
    if new["p95_ms"] > 100:
        found.append("speed")
    return found
# endregion

good = {"accuracy": 0.85, "p95_ms": 70, "segments": {"shop": 0.86, "app": 0.75}}
assert reasons(good, old) == [], "A model that is better everywhere and fast has no reason to stay out."
assert reasons(good | {"p95_ms": 140}, old) == ["speed"], "A model that answers in 140 ms is too slow, however good it is."
assert reasons(good | {"segments": {"shop": 0.76, "app": 0.75}}, old) == ["segment"], "`shop` lost 0.05. The lowest of the segments is still `app`, so each segment has to be compared with itself."
assert reasons(good | {"accuracy": 0.803}, old) == ["gain"], "A gain of 0.003 may be luck: at least 0.01 was asked for."
bad = {"accuracy": 0.7, "p95_ms": 200, "segments": {"shop": 0.7, "app": 0.7}}
assert sorted(reasons(bad, old)) == ["gain", "segment", "speed"], "This model fails for more than one reason, and each has to be told, once."
