"""Missing values, category codes and rare categories mislead a test that was made for something else."""
# survives: print("a new category in 2% of the rows:", bool(new.pvalue < 0.002)) -- p is far smaller
# survives: print("KS on codes of", order, round(test.statistic, 2)) -- the statistics are 0.1 and 0.2 in full

# region missing
import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(0)
then, now = rng.normal(40, 10, 1000), rng.normal(40, 10, 1000)
now[:400] = np.nan  # a source stopped sending it for 40% of the customers

present = now[~np.isnan(now)]
print("KS on what is left: p", round(ks_2samp(then, present).pvalue, 2))
#> KS on what is left: p 0.66
print("share missing:", np.isnan(then).mean(), "->", np.isnan(now).mean())
#> share missing: 0.0 -> 0.4
# endregion

# region codes
from scipy.stats import chi2_contingency

then = ["credit"] * 300 + ["debit"] * 400 + ["prepaid"] * 300
now = ["credit"] * 200 + ["debit"] * 600 + ["prepaid"] * 200
orders = [["credit", "debit", "prepaid"], ["debit", "credit", "prepaid"]]
for order in orders:
    code = {name: number for number, name in enumerate(order)}
    coded = [[code[name] for name in sample] for sample in (then, now)]
    test = ks_2samp(*coded)
    print("KS on codes of", order, round(test.statistic, 1))
    #> KS on codes of ['credit', 'debit', 'prepaid'] 0.1
    #> KS on codes of ['debit', 'credit', 'prepaid'] 0.2
for order in orders:
    counts = [[each.count(name) for name in order] for each in (then, now)]
    test = chi2_contingency(counts)
    print("chi-squared in this order", round(test.statistic))
    #> chi-squared in this order 80
    #> chi-squared in this order 80
# endregion

# region rare
rare = chi2_contingency([[995, 4, 1], [995, 1, 4]])
print("smallest expected count:", rare.expected_freq.min())
#> smallest expected count: 2.5
print("p:", round(rare.pvalue, 2))
#> p: 0.17
new = chi2_contingency([[500, 500, 0], [490, 490, 20]])
print("a new category in 2% of the rows:", bool(new.pvalue < 0.001))
#> a new category in 2% of the rows: True
# endregion

assert counts == [[400, 300, 300], [600, 200, 200]]
