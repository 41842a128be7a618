"""A category of neither window leaves the test; a new one stays."""

# region given
from scipy.stats import chi2_contingency, ks_2samp

KINDS = ["card", "cash", "cheque", "phone"]
before = {"card": 120, "cash": 80}
now = {"card": 116, "cash": 74, "phone": 10}
# endregion

# region solution
seen = [kind for kind in KINDS if before.get(kind) or now.get(kind)]
table = [[week.get(kind, 0) for kind in seen] for week in (before, now)]
p = chi2_contingency(table).pvalue
# endregion

assert abs(p - chi2_contingency([[121, 81, 1, 1], [117, 75, 1, 11]]).pvalue) > 1e-9, "To each count a row was added that is invented; with small counts this changes the answer."
assert abs(p - ks_2samp([0] * 120 + [1] * 80, [0] * 116 + [1] * 74 + [3] * 10).pvalue) > 1e-9, "This test reads an order into the codes of the kinds, where no order is."
assert p < 0.9, "The new kind, `phone`, is left out of the test, and it is the only change."
assert abs(p - chi2_contingency([[120, 80, 0], [116, 74, 10]]).pvalue) < 1e-9, "The test compares the counts of card, cash and phone in the two weeks."
