"""The machine that runs snippets: one worker process per MLflow line, one fresh fork per snippet.

`lines` starts the workers and hands out work; `worker` and `child` run inside an MLflow environment and use nothing
but the standard library of ours and theirs; `outputs` compares what was printed with the `#>` lines.
"""
