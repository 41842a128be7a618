"""A chi-square test wants counts."""

# region given
import pandas as pd
from scipy.stats import chi2_contingency, pearsonr
from scipy.stats.contingency import association

rows = pd.DataFrame({
    "plan": ["basic"] * 500 + ["plus"] * 500,
    "left": [1] * 150 + [0] * 350 + [1] * 110 + [0] * 390,
})
# endregion

# region solution
table = pd.crosstab(rows["plan"], rows["left"])
p = chi2_contingency(table).pvalue
# endregion

counts = pd.crosstab(rows["plan"], rows["left"])
assert p < 0.99, "The test was given shares, so it believes that it has seen one row, and finds nothing."
assert abs(p - chi2_contingency(counts / 10).pvalue) > 1e-9, "The test was given percent, so it believes in a hundred rows; there are a thousand."
assert abs(p - association(counts)) > 1e-9, "That is Cramér's V, which says how strong the link is, not how surprising."
assert abs(p - pearsonr(rows["plan"] == "plus", rows["left"]).pvalue) > 1e-9, "This is a correlation with codes of the categories; the chi-square test was asked for."
assert abs(p - chi2_contingency(counts).pvalue) < 1e-9, "The p value of the table of counts is about 0.005."
