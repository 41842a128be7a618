"""A job that may run again writes each row in its place."""

# region given
import sqlite3

store = sqlite3.connect(":memory:")
store.execute("create table scored (trip primary key, fare)")
store.execute("insert into scored values (1, 9.0)")
first = [(17, 28.0), (18, 13.0)]
again = [(17, 28.0), (18, 13.5), (19, 7.0)]
# endregion

# region solution
def write(rows):
    store.executemany(
        "insert or replace into scored values (?, ?)", rows
    )


write(first)
write(again)
# endregion

rows = dict(store.execute("select trip, fare from scored").fetchall())
assert 1 in rows, "Trip 1 is gone: the job scored other trips and had to leave it alone."
assert 19 in rows, "Trip 19 is missing: the first row that was there already ended the whole write."
assert rows[18] != 13.0, "Trip 18 has the old score; the second try brought a newer one."
assert rows == {1: 9.0, 17: 28.0, 18: 13.5, 19: 7.0}, "There have to be four trips, each with its last score."
