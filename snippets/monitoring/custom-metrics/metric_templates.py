"""An aggregate metric reads rows, a derived one reads aggregates, a drift one reads two windows: the same templates, rendered and run."""

# region render
import sqlite3

from jinja2 import Template

db = sqlite3.connect(":memory:")
db.execute("create table log (week, amount, fee, predicted, actual)")
db.executemany("insert into log values (?, ?, ?, ?, ?)", [
    (1, 100.0, 2.0, 0, 0), (1, 300.0, 6.0, 1, 1), (1, 200.0, 4.0, 1, 0),
    (2, 100.0, 2.0, 0, 0), (2, 900.0, 9.0, 0, 1), (2, 800.0, 8.0, 0, 1),
])
average = Template("avg(`{{input_column}}` * `{{input_column}}`)")
for column in ["amount", "fee"]:  # the metric's input_columns
    metric = average.render(input_column=column)
    query = f"select {metric} from log where week = 1"
    print(metric, round(db.execute(query).fetchone()[0]))
    #> avg(`amount` * `amount`) 46667
    #> avg(`fee` * `fee`) 19
# endregion

# region cost
cost = Template("""sum(CASE
    WHEN {{prediction_col}} = 0 AND {{label_col}} = 1 THEN amount
    WHEN {{prediction_col}} = 1 AND {{label_col}} = 0 THEN 5.0
    ELSE 0 END)""").render(prediction_col="predicted", label_col="actual")

db.execute(f"""create table profile as
    select week, {cost} as cost, count(*) as n from log group by week""")
print("aggregate:", db.execute("select week, cost from profile").fetchall())
#> aggregate: [(1, 5.0), (2, 1700.0)]
derived = db.execute("select week, round(cost / n) from profile").fetchall()
print("derived:  ", derived)
#> derived:   [(1, 2.0), (2, 567.0)]
# endregion

# region drift
delta = Template("{{current_df}}.cost - {{base_df}}.cost")
delta = delta.render(current_df="now", base_df="before")
print(delta)
#> now.cost - before.cost
change = db.execute(f"""select {delta} from profile now
    join profile before on before.week = now.week - 1""").fetchone()
print("drift:", change[0])
#> drift: 1695.0
# endregion

# region derived_reads_no_rows
try:
    db.execute("select cost / sum(amount) from profile")
except sqlite3.OperationalError as error:
    print(error)
    #> no such column: amount
# endregion

# region averages
days = {"Monday": (1, 2), "Tuesday": (90, 100)}  # right answers, answers
of_days = [right / all_ for right, all_ in days.values()]
print("mean of the days' shares:", sum(of_days) / 2)
#> mean of the days' shares: 0.7
right, answers = (sum(numbers) for numbers in zip(*days.values()))
print("share of the two days:   ", round(right / answers, 2))
#> share of the two days:    0.89
# endregion

assert "{{" not in cost + delta
assert db.execute("select count(*) from profile").fetchone() == (2,)
assert sorted(days) == ["Monday", "Tuesday"]
