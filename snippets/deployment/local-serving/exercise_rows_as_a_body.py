"""A request body names its format, and its rows keep the order of their columns."""

# region given
import json

rows = [{"km": 2.0, "bags": 1}, {"bags": 0, "km": 6.5}]
# endregion

# region solution
def body(rows):
    columns = ["km", "bags"]
    data = [[row[column] for column in columns] for row in rows]
    return json.dumps(
        {"dataframe_split": {"columns": columns, "data": data}}
    )
# endregion

sent = json.loads(body(rows))
assert isinstance(sent, dict), "A bare list does not say what it is: the server refuses it."
assert "dataframe_split" in sent, "The body does not name its form: `columns` and `data` belong below the key `dataframe_split`."
split = sent["dataframe_split"]
assert split.get("data") != [[2.0, 1], [0, 6.5]], "In the second row `km` and `bags` are exchanged: its keys come in another order."
assert split == {"columns": ["km", "bags"], "data": [[2.0, 1], [6.5, 0]]}, "The columns are `km` and `bags`, and each row has its two values in this order."
