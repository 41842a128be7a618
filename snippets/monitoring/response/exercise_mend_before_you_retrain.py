"""The data first, then the release, then the labels."""

# region given
calm = {"broken": False, "released": False, "worse": False}
# endregion

# region solution
def respond(signal):
    if signal["broken"]:
        return "mend"
    if not signal["worse"]:
        return "watch"
    return "roll back" if signal["released"] else "retrain"
# endregion

assert respond(calm | {"broken": True, "worse": True}) == "mend", "The data are wrong: a retraining learns the fault."
assert respond(calm) == "watch", "The data are right and there is no fall of quality: there is nothing to retrain for."
assert respond(calm | {"released": True}) == "watch", "The new version is not worse, as far as the labels show; this takes back a version that works."
assert respond(calm | {"released": True, "worse": True}) == "roll back", "The quality fell right after a release: the version before is the fastest cure."
assert respond(calm | {"worse": True}) == "retrain", "The data are right, no release is to blame, and the quality fell: retrain."
assert respond({"broken": True, "released": True, "worse": True}) == "mend", "Wrong data come first, also after a release."
