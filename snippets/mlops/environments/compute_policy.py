"""A compute policy fixes, limits or forbids what a team may choose, and a job names the policy; a pool keeps machines ready."""
# runs: client -- policies, pools and jobs need a workspace; here the SDK talks to a recording server
# survives: print("policy_id" in job, "existing_cluster_id_" in job) -- neither is in it
# survives: print("environment_version" in serverless, "new_cluster_" in serverless) -- neither is in it

import json
import os
from urllib.request import urlopen

# region policy
from databricks.sdk import WorkspaceClient
from databricks.sdk.service import compute, jobs

workspace = WorkspaceClient()
rules = {
    "cluster_type": {"type": "fixed", "value": "job"},
    "spark_version": {"type": "fixed", "value": "17.3.x-cpu-ml-scala2.13"},
    "node_type_id": {
        "type": "allowlist",
        "values": ["m5.xlarge", "r5.xlarge"],
    },
    "autoscale.max_workers": {"type": "range", "maxValue": 8},
    "dbus_per_hour": {"type": "range", "maxValue": 20},
    "custom_tags.team": {"type": "fixed", "value": "pricing"},
    "init_scripts.*.workspace.destination": {"type": "forbidden"},
}
policy = workspace.cluster_policies.create(
    name="pricing-jobs",
    definition=json.dumps(rules),
    libraries=[
        compute.Library(pypi=compute.PythonPyPiLibrary("optuna==5.0.0"))
    ],
)
print(policy.policy_id)
#> 9C60
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
path, body = sent.split("\n", 1)
body = json.loads(body)
assert path == "POST /api/2.0/policies/clusters/create" and body["name"] == "pricing-jobs"
assert body["libraries"] == [{"pypi": {"package": "optuna==5.0.0"}}]
team, runtime = {"type": "fixed", "value": "pricing"}, {"type": "fixed", "value": "17.3.x-cpu-ml-scala2.13"}
assert json.loads(body["definition"]) == {
    "cluster_type": {"type": "fixed", "value": "job"},
    "spark_version": runtime,
    "node_type_id": {"type": "allowlist", "values": ["m5.xlarge", "r5.xlarge"]},
    "autoscale.max_workers": {"type": "range", "maxValue": 8},
    "dbus_per_hour": {"type": "range", "maxValue": 20},
    "custom_tags.team": team,
    "init_scripts.*.workspace.destination": {"type": "forbidden"},
}

# region pool
pool = workspace.instance_pools.create(
    instance_pool_name="pricing",
    node_type_id="m5.xlarge",
    min_idle_instances=0,
    max_capacity=20,
    idle_instance_autotermination_minutes=15,
)
print(pool.instance_pool_id)
#> pool-1
# endregion

sent = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
assert json.loads(sent.split("\n", 1)[1]) == {
    "idle_instance_autotermination_minutes": 15,
    "instance_pool_name": "pricing",
    "max_capacity": 20,
    "min_idle_instances": 0,
    "node_type_id": "m5.xlarge",
}

# region job
workspace.jobs.create(
    name="rents-train",
    job_clusters=[
        jobs.JobCluster(
            job_cluster_key="ml",
            new_cluster=compute.ClusterSpec(
                policy_id=policy.policy_id,
                apply_policy_default_values=True,
                autoscale=compute.AutoScale(min_workers=1, max_workers=4),
            ),
        )
    ],
    tasks=[
        jobs.Task(
            task_key="train",
            job_cluster_key="ml",
            notebook_task=jobs.NotebookTask("/Workspace/rents/train"),
        )
    ],
)
job = urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
print(job.splitlines()[0])
#> POST /api/2.2/jobs/create
print("policy_id" in job, "existing_cluster_id" in job)
#> True False
# endregion

# region serverless
workspace.jobs.create(
    name="rents-score",
    environments=[
        jobs.JobEnvironment(
            environment_key="ml",
            spec=compute.Environment(
                environment_version="4", dependencies=["rents==1.4.0"]
            ),
        )
    ],
    tasks=[
        jobs.Task(
            task_key="score",
            environment_key="ml",
            python_wheel_task=jobs.PythonWheelTask("rents", "score"),
        )
    ],
)
serverless = (
    urlopen(os.environ["DATABRICKS_HOST"] + "/recorded").read().decode()
)
print("environment_version" in serverless, "new_cluster" in serverless)
#> True False
# endregion

# region gpus
print([kind.value for kind in compute.HardwareAcceleratorType])
#> ['GPU_1xA10', 'GPU_1xH100', 'GPU_8xB300', 'GPU_8xH100']
# endregion

cluster = {"apply_policy_default_values": True, "autoscale": {"max_workers": 4, "min_workers": 1}, "policy_id": "9C60"}
task = {"job_cluster_key": "ml", "notebook_task": {"notebook_path": "/Workspace/rents/train"}, "task_key": "train"}
assert json.loads(job.split("\n", 1)[1]) == {
    "job_clusters": [{"job_cluster_key": "ml", "new_cluster": cluster}],
    "name": "rents-train",
    "tasks": [task],
}
wheel = {"entry_point": "score", "package_name": "rents"}
assert json.loads(serverless.split("\n", 1)[1]) == {
    "environments": [
        {"environment_key": "ml", "spec": {"dependencies": ["rents==1.4.0"], "environment_version": "4"}}
    ],
    "name": "rents-score",
    "tasks": [{"environment_key": "ml", "python_wheel_task": wheel, "task_key": "score"}],
}
