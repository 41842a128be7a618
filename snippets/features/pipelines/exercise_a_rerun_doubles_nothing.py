"""A merge on the whole key can be repeated."""

# region given
import pandas as pd
from deltalake import DeltaTable, write_deltalake

first = pd.DataFrame(
    {"customer": ["Ana", "Bo"], "day": ["1 May", "1 May"], "calls": [2, 0]}
)
second = pd.DataFrame(
    {"customer": ["Ana", "Cem"], "day": ["2 May", "2 May"], "calls": [5, 1]}
)
write_deltalake("features", first)
# endregion

# region solution
def save(rows):
    merge = DeltaTable("features").merge(
        rows,
        "old.customer = new.customer AND old.day = new.day",
        source_alias="new", target_alias="old",
    )
    merge.when_matched_update_all().when_not_matched_insert_all().execute()
# endregion


def table():
    """The calls of the table, by customer and day."""
    rows = DeltaTable("features").to_pandas()
    return sorted(rows.itertuples(index=False, name=None))


save(second)
assert len(table()) > 2, "After the second night the rows of the other days are gone."
assert ("Ana", "1 May", 2) in table(), "Ana's row of the first day is gone: it is another key than that of the second."
assert len(table()) == 4, "After two nights the table has four rows."
save(second)
assert len(table()) == 4, "The second night ran twice, and its rows are in the table twice."
save(second.assign(calls=[6, 1]))
assert ("Ana", "2 May", 6) in table() and len(table()) == 4, "A corrected value of a key that is there already has to replace the old one."
