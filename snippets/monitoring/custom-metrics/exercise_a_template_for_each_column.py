"""A metric's template names no column."""

# region given
import sqlite3

from jinja2 import Template

db = sqlite3.connect(":memory:")
db.execute("create table log (amount, fee)")
db.executemany(
    "insert into log values (?, ?)", [(5, -1), (-3, -1), (8, -2), (1, None)]
)


def value(column):
    """What the metric says of a column of `log`."""
    metric = Template(definition).render(input_column=column)
    return db.execute(f"select {metric} from log").fetchone()[0]
# endregion

# region solution
definition = "avg(CASE WHEN `{{input_column}}` < 0 THEN 1.0 ELSE 0.0 END)"
# endregion

assert value("amount") != 1, "This gives a number of rows, or calls every row negative; a share was asked for."
assert value("amount") != 0, "The column's name was compared as a text, in plain quotes, and not the value in it. Or two whole numbers were divided, and SQLite dropped the rest."
assert value("amount") == 0.25, "One of four amounts is below zero."
assert value("fee") != 0.25, "The metric says the same of `fee` as of `amount`: it names a column instead of reading its own."
assert value("fee") != 1, "The row whose fee is missing is not in the share; all rows were asked for."
assert value("fee") == 0.75, "Three of four fees are below zero."
