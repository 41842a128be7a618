"""The generated Dockerfile copies the model, installs its requirements while building, and starts nginx on port 8080."""
# runs: server, limit=60s -- the command is a process of its own
# survives: subprocess.run([sys.executable, "-m", *command.split()], check=False, capture_output=True) -- the command succeeds
# survives: subprocess.run([sys.executable, "-m", *command.split()], check=True, capture_output=False) -- what it logs is not read
# survives: if line.startswith(("FROM", "COPY", "EXPOSE_", "ENTRYPOINT")) -- there is no such line, as the assert says
# differs: 2.9.2 -- `infer_signature` refuses a list of numbers as output; instead: a DataFrame or a Series

import subprocess
import sys
from pathlib import Path

import mlflow
import pandas as pd
from mlflow.models import container, infer_signature
from sklearn.linear_model import LinearRegression

trips = pd.DataFrame({"km": [2.0, 6.0]})
mlflow.sklearn.save_model(
    LinearRegression().fit(trips, [8.0, 20.0]), "fare", signature=infer_signature(trips, [8.0]), pip_requirements=["scikit-learn"]
)

# region generate
command = (
    "mlflow models generate-dockerfile --model-uri fare "
    "--output-directory image"
)
subprocess.run(
    [sys.executable, "-m", *command.split()],
    check=True,
    capture_output=True,
)

lines = Path("image/Dockerfile").read_text().splitlines()
shown = [
    line.split(":3.")[0].replace("; ", ";\n  ")
    for line in lines
    if line.startswith(("FROM", "COPY", "EXPOSE", "ENTRYPOINT"))
]
print(*shown, sep="\n")
#> FROM python
#> COPY model_dir/fare /opt/ml/model
#> ENTRYPOINT ["python", "-c", "from mlflow.models import container as C;
#>   C._serve('local')"]
# endregion

assert not any(line.startswith("EXPOSE") for line in lines)
assert Path("image/model_dir/fare/MLmodel").exists()
installs = [line for line in lines if "_install_pyfunc_deps('/opt/ml/model'" in line]
assert [line.split()[0] for line in installs] == ["RUN"]

# region port
nginx = (
    Path(container.__file__).parent / "scoring_server/nginx.conf"
).read_text()
for line in nginx.splitlines():
    if "listen " in line or "location" in line:
        print(line.strip())
        #> listen 8080 deferred;
        #> location ~ ^/(ping|invocations) {
        #> location / {
# endregion

assert 'return 404 "{}"' in nginx
assert container.DEFAULT_NGINX_SERVER_PORT == 8080
