"""The server answers as the batch job did, refuses a request without a column, and keeps answering under load."""
# runs: server, mlflow>=3, after=capstone/serving/score_batch.py, limit=120s -- starts a real scoring server of MLflow 3

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import requests
from deltalake import DeltaTable

features = DeltaTable("tables/gold_features").to_pandas()
names = ["heat_7d", "errors_7d", "errors_28d", "sessions_7d"]
monday = features[features["known_from"] == "2026-09-21"].sort_values("charger_id")
answers = DeltaTable("tables/answers").to_pandas()
batch = answers[answers["monday"] == "2026-09-21"].sort_values("charger_id")

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = str(probe.getsockname()[1])
command = "mlflow models serve --model-uri models:/charger-alarm@champion --env-manager local --port"
server = subprocess.Popen(
    [sys.executable, "-m", *command.split(), port],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
)
url = f"http://127.0.0.1:{port}"
try:
    while True:
        try:
            requests.get(f"{url}/ping", timeout=5).raise_for_status()
            break
        except requests.RequestException:
            assert server.poll() is None, "the server ended before it answered"
            time.sleep(0.2)

    # region same
    def ask(rows):
        records = {"dataframe_records": rows}
        return requests.post(f"{url}/invocations", json=records, timeout=60)

    rows = monday[names].astype(float).to_dict("records")
    served = ask(rows).json()["predictions"]
    same = [
        abs(one["risk"] - risk) < 1e-9
        for one, risk in zip(served, batch["risk"], strict=True)
    ]
    print(f"{sum(same)} of {len(rows)} answers are the batch job's")
    #> 240 of 240 answers are the batch job's
    # endregion

    # region payloads
    good = rows[0]
    without = {name: good[name] for name in names[1:]}
    for title, row in {
        "as agreed": good,
        "one more column": good | {"colour": "red"},
        "number as text": good | {"heat_7d": str(good["heat_7d"])},
        "a null": good | {"heat_7d": None},
        "a word": good | {"heat_7d": "hot"},
        "a column missing": without,
    }.items():
        reply = ask([row])
        print(f"{title}: {reply.status_code}")
        #> as agreed: 200
        #> one more column: 200
        #> number as text: 200
        #> a null: 200
        #> a word: 400
        #> a column missing: 400
    # endregion

    # region load
    start = time.perf_counter()
    with ThreadPoolExecutor(8) as callers:
        replies = list(callers.map(lambda row: ask([row]), rows))
    seconds = time.perf_counter() - start
    codes = {reply.status_code for reply in replies}
    print(f"{len(replies)} requests from 8 callers, codes {codes}")
    #> 240 requests from 8 callers, codes {200}
    # endregion
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()

assert all(same) and len(same) == 240
assert [reply.json()["predictions"][0]["visit"] for reply in replies] == batch["visit"].tolist()
assert len(replies) / seconds > 1
