"""The machine that runs snippets: one worker process per MLflow line, one fresh fork per snippet.

- `lines` starts the workers, hands out work and reports; `outputs` compares what was printed with the `#>` lines.
- `worker` and `child` run inside an MLflow environment. Around a snippet stand `guarded` (no network, no file outside its
  folder), `namespace`, `orphans`, `store` (the migrated SQLite store), `capture` (requirements of a model), `spark` (one
  Java process) and `recorder` (a stand-in for a workspace).
- Commands: `try_snippet`, `update`, `bench`, `mutate` (with `mutations`); `api` writes the API index.

Linux only: it forks, and the kernel tells it what a snippet left running.
"""
