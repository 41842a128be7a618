"""A logged request becomes one row for each prediction."""

# region given
import json

payload = [
    {
        "id": "r1", "status_code": 200,
        "request": '{"dataframe_records": [{"calls": 2}, {"calls": 9}]}',
        "response": '{"predictions": [0, 1]}',
    },
    {
        "id": "r2", "status_code": 400,
        "request": '{"dataframe_records": [{"calls": "many"}]}',
        "response": '{"error_code": "BAD_REQUEST"}',
    },
    {
        "id": "r3", "status_code": 200,
        "request": '{"dataframe_records": [{"calls": 7}]}',
        "response": '{"predictions": [1]}',
    },
]
# endregion

# region solution
rows = [
    (call["id"], record["calls"], answer)
    for call in payload
    if call["status_code"] == 200
    for record, answer in zip(
        json.loads(call["request"])["dataframe_records"],
        json.loads(call["response"])["predictions"],
    )
]
# endregion

assert "r2" not in [row[0] for row in rows], "Request `r2` was refused and got no prediction, so it makes no row."
assert len(rows) != 5, "Each record was put together with each prediction of its request; the first record has the first prediction, the second the second."
assert [row[0] for row in rows].count("r1") == 2, "Request `r1` has two records and so two predictions."
assert sorted(rows) == [("r1", 2, 0), ("r1", 9, 1), ("r3", 7, 1)], "The rows are r1 with 2 calls and 0, r1 with 9 calls and 1, r3 with 7 calls and 1."
