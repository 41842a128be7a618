"""The SDK says it of `slicing_exprs`: of a column with many values only the hundred most frequent become slices."""
# runs: signature -- reads what the SDK's own class says of its field

# region says
import inspect
import re

from databricks.sdk.service.dataquality import DataProfilingConfig

source = inspect.getsource(DataProfilingConfig)
said = source[source.index("slicing_exprs: ") :].split('"""')[1]
print(re.findall(r"top \d+ unique values", " ".join(said.split())))
#> ['top 100 unique values']
# endregion

assert "independently" in said
