"""Which breach only tells somebody, and which one acts: a reversible action on a certain and harmful signal, once."""
# survives: if sure and weeks_since_action >= 8: -- nine weeks are longer than either pause
# survives: over = {"over_limit": True, "since_release": False, "labels": 1} -- one label is as few as none
# survives: print(f"{name:<25}", respond(over | breach, weeks_since_action=18)) -- both are longer than the pause
# survives: again = respond(over | breach, weeks_since_action=2) -- both are within the pause

# region policy
def respond(signal: dict, weeks_since_action: int) -> str:
    """What the monitor does about one breach."""
    if not signal["over_limit"]:
        return "nothing"
    if signal["kind"] == "health" and signal["since_release"]:
        return "roll back by itself"  # harmful, undone in a minute
    sure = signal["kind"] == "quality" and signal["labels"] >= 500
    if sure and weeks_since_action >= 4:
        return "start a retraining, then the gate"
    return "tell the owner"


over = {"over_limit": True, "since_release": False, "labels": 0}
breaches = {
    "errors after a release": {"kind": "health", "since_release": True},
    "PSI over the limit": {"kind": "drift"},
    "accuracy from 40 labels": {"kind": "quality", "labels": 40},
    "accuracy from 900 labels": {"kind": "quality", "labels": 900},
}
for name, breach in breaches.items():
    print(f"{name:<25}", respond(over | breach, weeks_since_action=9))
    #> errors after a release    roll back by itself
    #> PSI over the limit        tell the owner
    #> accuracy from 40 labels   tell the owner
    #> accuracy from 900 labels  start a retraining, then the gate
again = respond(over | breach, weeks_since_action=1)
print(f"{'the same, a week later':<25}", again)
#> the same, a week later    tell the owner
# endregion

assert respond({"over_limit": False}, 9) == "nothing"
assert respond(over | {"kind": "health"}, 9) == "tell the owner"
assert [each.get("labels") for each in breaches.values()] == [None, None, 40, 900]
assert [each["kind"] for each in breaches.values()] == ["health", "drift", "quality", "quality"]
