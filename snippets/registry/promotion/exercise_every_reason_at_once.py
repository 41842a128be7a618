"""A gate names all that is missing, and takes what was not measured for not passed."""

# region given
GATES = {
    "auc": lambda value: value >= 0.85,
    "p95_ms": lambda value: value <= 50,
    "bias": lambda value: value <= 0.1,
}
# endregion

# region solution
def unmet(tags):
    return [
        name
        for name, holds in GATES.items()
        if name not in tags or not holds(float(tags[name]))
    ]
# endregion

assert unmet({"auc": "0.9", "p95_ms": "50", "bias": "0.1"}) == [], "These tags meet all gates, two of them just so."
found = unmet({"auc": "0.8", "p95_ms": "70", "bias": "0.05"})
assert found != ["auc"], "Only the first reason is told; the version is too slow as well."
assert found == ["auc", "p95_ms"], "A low `auc` and a high `p95_ms` are two reasons."
assert unmet({"auc": "0.9", "p95_ms": "40"}) == ["bias"], "`bias` was never measured, and yet the version passes: the default counts as a good value."
