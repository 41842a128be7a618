"""Only two equals signs pin a requirement."""

# region given
import re

text = """\
# for the churn model
mlflow==3.17.2
pandas>=2.2

scikit-learn  # was 1.7.2==
numpy~=2.3
xgboost[cpu]==3.0.0
"""
# endregion

# region solution
def loose(text):
    found = []
    for line in text.splitlines():
        line = line.partition("#")[0].strip()
        if line and "==" not in line:
            found.append(re.match(r"[\w.-]+", line)[0])
    return found
# endregion

found = loose(text)
assert "" not in found and "# for the churn model" not in found, "An empty line or a comment is no package."
assert found != ["scikit-learn"], "`>=` and `~=` have an equals sign and pin nothing; it takes two equals signs."
assert "scikit-learn" in found, "`scikit-learn` is not pinned: the `==` behind it stands in a comment."
assert "pandas>=2.2" not in found, "The names only: without what stands behind them."
assert found == ["pandas", "scikit-learn", "numpy"], "Not pinned are `pandas`, `scikit-learn` and `numpy`."
assert loose("polars\n") == ["polars"], "For another file, with `polars` alone, the answer has to be `polars`."
