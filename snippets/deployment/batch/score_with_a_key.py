"""A rerun doubles the scores unless the table has a key that the second write meets again."""

import sqlite3

scores = [(17, 2, 28.0), (18, 2, 13.0)]
scored = sqlite3.connect("scores.db")
scored.execute("create table appended (trip, model_version, fare)")
scored.execute("create table keyed (trip, model_version, fare, primary key (trip, model_version))")

# region rerun
for attempt in ("the job", "its retry"):
    scored.executemany("insert into appended values (?, ?, ?)", scores)
    scored.executemany(
        "insert or replace into keyed values (?, ?, ?)", scores
    )

for table in ("appended", "keyed"):
    print(
        table,
        scored.execute(
            f"select count(*), sum(fare) from {table}"
        ).fetchone(),
    )
    #> appended (4, 82.0)
    #> keyed (2, 41.0)
# endregion

rows = scored.execute("select * from keyed order by trip").fetchall()
assert rows == scores
