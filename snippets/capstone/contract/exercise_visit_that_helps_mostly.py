"""A visit that prevents three of four breakdowns is worth sending only from a higher risk."""

# region given
visit = 80  # euros, needed or not
breakdown = 600
prevented = 0.75  # of the breakdowns that a visit comes before
# endregion

# region solution
threshold = visit / (prevented * breakdown)
# endregion

waiting = threshold * breakdown
going = visit + threshold * (1 - prevented) * breakdown
assert threshold != visit / breakdown, "That is the threshold of a visit that always helps; here one in four breakdowns happens all the same."
assert threshold < 1, "A threshold is a risk, so it lies between 0 and 1."
assert abs(waiting - going) < 1e-9, "At the threshold waiting and going have to cost the same: going costs the visit, and the breakdowns that it does not prevent."
