"""A body with no known key, two keys, a missing column or a word for a number is answered with 400, a wrong content type with 415."""
# runs: server, limit=120s -- starts a real scoring server, which imports for seconds
# survives: {"columns_": ["km", "bags"], "data": [[2.0, 1]]}, -- an unknown key is refused whatever it is called
# survives: {"columns": ["km", "bags"], "data_": [[2.0, 1]]}, -- an unknown key is refused whatever it is called
# survives: {"columns": ["km_", "bags"], "data": [[2.0, 1]]}, -- an unknown key is refused whatever it is called
# survives: {"columns": ["km", "bags_"], "data": [[2.0, 1]]}, -- an unknown key is refused whatever it is called
# survives: {"data_": [row]}, -- an unknown key is refused whatever it is called
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": 4.0}]}) -- the refusal does not depend on it
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": 2.0, "email_": "ann@example.com"}]}) -- the refusal does not depend on it
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": 4.0, "email": "ann@example.com"}]}) -- the refusal does not depend on it
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": "two", "bags_": 1}]}) -- columns that are there are cast before missing ones are looked for
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": "two_", "bags": 1}]}) -- the refusal does not depend on it
# survives: reply = requests.post(url, json={"dataframe_records": [{"km": "two", "bags": 2}]}) -- the refusal does not depend on it
# survives: reply = requests.post(url, data='{"dataframe_records": []}', headers={"Content-Type": "text/plain_"}) -- the refusal does not depend on it
# survives: url, json={"columns_": ["km", "bags"], "data": [[2.0, 1]]}, -- the header is refused before the body is read
# survives: url, json={"columns": ["km", "bags"], "data_": [[2.0, 1]]}, -- the header is refused before the body is read
# survives: url, json={"columns": ["km_", "bags"], "data": [[2.0, 1]]}, -- the header is refused before the body is read
# survives: url, json={"columns": ["km", "bags_"], "data": [[2.0, 1]]}, -- the header is refused before the body is read
# survives: reply = requests.post(url, json={"dataframe_records": [row], "params": {"rate": "10_"}}) -- any text is refused
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series
# differs: 2.13.1 -- the message of a wrong parameter begins with other words

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import mlflow
import pandas as pd
import requests
from mlflow.models import infer_signature


class Fare(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["km"] * params["rate"] + model_input["bags"]).to_numpy()


trips = pd.DataFrame({"km": [2.0, 6.0], "bags": [1, 0]})
mlflow.pyfunc.save_model(
    "fare", python_model=Fare(), signature=infer_signature(trips, [7.0], params={"rate": 3.0}), pip_requirements=["pandas"]
)

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = str(probe.getsockname()[1])

command = [sys.executable, "-m", "mlflow", "models", "serve", "-m", "fare", "--env-manager", "local", "-p", port]
if mlflow.__version__.startswith(("2.21", "2.22", "3.0.", "3.8.")):
    # serve_model_mlflow2.py: its server needs FastAPI's `route`, which is put back here
    Path("serve.py").write_text("""\
import os, sys, uvicorn
from fastapi import FastAPI

FastAPI.route = lambda app, path, methods: lambda call: app.add_route(path, call, methods=methods) or call
os.environ["__pyfunc_model_path__"] = "fare"
uvicorn.run("mlflow.pyfunc.scoring_server.app:app", port=int(sys.argv[1]))
""")
    command = [sys.executable, "serve.py", port]
# MLflow 2.21 and older look for a program of their own environment.
found = os.environ | {"PATH": f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}"}
server = subprocess.Popen(command, env=found, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
url = f"http://127.0.0.1:{port}/invocations"
try:
    while True:
        try:
            requests.get(url.replace("invocations", "ping"), timeout=5).raise_for_status()
            break
        except requests.RequestException:
            assert server.poll() is None, "the server ended before it answered"
            time.sleep(0.2)

    row = {"km": 2.0, "bags": 1}

    # region keys
    bodies = [
        {"columns": ["km", "bags"], "data": [[2.0, 1]]},
        {"data": [row]},
        {"dataframe_records": [row], "instances": [row]},
    ]
    for body in bodies:
        reply = requests.post(url, json=body)
        said = reply.json()["message"].split(". ")[1]
        print(reply.status_code, said.replace(": ", ":\n  "))
        #> 400 Received dictionary with input fields:
        #>   []
        #> 400 Received dictionary with input fields:
        #>   []
        #> 400 Received dictionary with input fields:
        #>   ['dataframe_records', 'instances']
    # endregion

    # region bare_list
    reply = requests.post(url, json=[row])
    print(reply.status_code, reply.json()["message"].split(". ")[-1])
    #> 400 Received a list.
    # endregion

    # region missing_column
    reply = requests.post(url, json={"dataframe_records": [{"km": 2.0}]})
    print(
        reply.status_code,
        reply.json()["message"].split("Error: ")[-1].removesuffix("."),
    )
    #> 400 Model is missing inputs ['bags']
    # endregion

    # region leaks
    reply = requests.post(
        url,
        json={
            "dataframe_records": [{"km": 2.0, "email": "ann@example.com"}]
        },
    )
    print(reply.status_code, "ann@example.com" in reply.text)
    #> 400 True
    # endregion

    assert "email" in reply.json()["message"] and "inputs ['bags']" in reply.json()["message"]

    # region wrong_type
    reply = requests.post(
        url, json={"dataframe_records": [{"km": "two", "bags": 1}]}
    )
    print(reply.status_code, reply.json()["message"].split(". ")[2])
    #> 400 Failed to convert column km to type 'float64'
    # endregion

    # region content_type
    reply = requests.post(
        url,
        data='{"dataframe_records": []}',
        headers={"Content-Type": "text/plain"},
    )
    print(reply.status_code, reply.text.split(":")[0])
    #> 415 This predictor only supports the following content types
    # endregion

    # region pandas_split
    reply = requests.post(
        url, json={"columns": ["km", "bags"], "data": [[2.0, 1]]},
        headers={"Content-Type": "application/json; format=pandas-split"},
    )
    print(reply.status_code, reply.text.split(". ")[0])
    #> 415 Unrecognized content type parameters: format
    # endregion

    # region not_json
    reply = requests.post(
        url,
        data="{'km': 2.0}",
        headers={"Content-Type": "application/json"},
    )
    print(reply.status_code, reply.json()["message"].split(". ")[1])
    #> 400 Ensure that input is a valid JSON formatted string
    # endregion

    # region wrong_param
    reply = requests.post(
        url, json={"dataframe_records": [row], "params": {"rate": "10"}}
    )
    print(
        reply.status_code,
        reply.json()["message"].split("error: ")[-1].split(" for value")[0],
    )
    #> 400 Can not safely convert `<class 'str'>` to `DataType.double`
    # endregion

    assert requests.post(url, json={"dataframe_records": [row]}).status_code == 200
finally:
    os.killpg(server.pid, signal.SIGKILL)
    server.wait()
