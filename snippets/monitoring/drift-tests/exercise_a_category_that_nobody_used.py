"""A category of neither window leaves the test; a new one stays."""

# region given
from scipy.stats import chi2_contingency, ks_2samp

KINDS = ["card", "cash", "cheque", "phone"]
before = {"card": 60, "cash": 40}
now = {"card": 58, "cash": 37, "phone": 5}
# endregion

# region solution
seen = [kind for kind in KINDS if before.get(kind) or now.get(kind)]
table = [[week.get(kind, 0) for kind in seen] for week in (before, now)]
p = chi2_contingency(table).pvalue
# endregion

assert abs(p - chi2_contingency([[61, 41, 1, 1], [59, 38, 1, 6]]).pvalue) > 1e-9, "To each count a row was added that is invented; with small counts this changes the answer."
assert abs(p - ks_2samp([0] * 60 + [1] * 40, [0] * 58 + [1] * 37 + [3] * 5).pvalue) > 1e-9, "This test reads an order into the codes of the kinds, where no order is."
assert p < 0.9, "The new kind, `phone`, is left out of the test, and it is the only change."
assert abs(p - chi2_contingency([[60, 40, 0], [58, 37, 5]]).pvalue) < 1e-9, "The test compares the counts of card, cash and phone in the two weeks."
