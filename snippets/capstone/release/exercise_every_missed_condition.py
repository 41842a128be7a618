"""A gate that names every missed condition saves a round of repairs for each one."""

# region given
limits = {"cost": 6000, "visits": 45}  # at most
measured = [
    {"cost": 5320, "visits": 39},
    {"cost": 7222, "visits": 74},
    {"cost": 5320},  # nobody measured the visits
]
# endregion

# region solution
def missed(found):
    return [
        name for name, most in limits.items()
        if name not in found or found[name] > most
    ]
# endregion

assert missed(measured[0]) == [], "The first version keeps to both limits, so nothing is missed."
assert missed({"cost": 6000, "visits": 45}) == [], "A limit is the most that is allowed, so a value equal to it passes."
assert missed(measured[1]) == ["cost", "visits"], "The second version breaks both limits; name both."
assert missed(measured[2]) == ["visits"], "What was not measured has not passed: `visits` is missing in the third."
