# Everything the project does, by name; the logic is in Python modules. README.md lists the commands behind each.
PYTHON ?= python3
SITE = .venv/bin/python
TEST = .venvs/test/bin/python
# Material's notice about another program, at every build.
export NO_MKDOCS_2_WARNING = 1
LOCKS = requirements tests/requirements tests/requirements-notebook snippets/requirements-mlflow3 snippets/requirements-mlflow2

help:  ## show this list
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 22

serve: site  ## read the guide in a browser; reloads when a page, record or snippet changes
	$(SITE) -m mkdocs serve

build: site  ## build the site into site/, strictly
	$(SITE) -m mkdocs build --strict

check: site  ## is every record, page and snippet well-formed and cited? (seconds)
	$(SITE) -m macros.check

report: site  ## how each exam objective is covered and proved
	$(SITE) -m macros.report

test: machine  ## everything: runs each snippet on both MLflow lines, builds the site, drives it in a browser
	$(PYTHON) environments.py web notebook chromium
	$(TEST) -m pytest

try: machine  ## run one snippet on each MLflow line: make try S=tracking/params_are_text.py
	$(TEST) -m tests.machine.try_snippet $(S)

update: machine  ## refresh the `#>` outputs and the generated data, of all snippets or of S=...
	$(TEST) -m tests.machine.update $(S)

runtime: machine  ## find out again which snippets run in a browser, and build what they run in
	$(PYTHON) environments.py web
	$(TEST) -m tests.machine.browser

bench: machine  ## what the test machine costs beyond the snippets themselves
	$(TEST) -m tests.machine.bench

bench-search: site  ## how well and fast search answers, beside the theme's own
	$(PYTHON) environments.py test web chromium
	$(TEST) -m tests.search.bench

bench-runner: machine  ## how long a reader waits for MLflow in the page, in a real Chromium
	$(PYTHON) environments.py web chromium
	$(TEST) -m tests.machine.bench_runner

mutate: machine  ## do the snippets' asserts notice when the shown code is wrong? all, or S=...
	$(TEST) -m tests.machine.mutate $(S)

screenshots: machine  ## photograph the MLflow UI again
	$(PYTHON) environments.py chromium
	$(TEST) -m tests.machine.screenshots

lock:  ## pin again what a changed *.in asks for; delete a *.txt first to take the newest of everything
	$(PYTHON) environments.py test
	for lock in $(LOCKS); do .venvs/test/bin/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links --no-header --no-annotate --output-file $$lock.txt $$lock.in || exit; done

clean:  ## delete what was made: environments, front end, site
	rm -rf .venv .venvs .cache site web/node_modules docs/assets/built

site:
	@$(PYTHON) environments.py site web

machine:
	@$(PYTHON) environments.py site test mlflow3 mlflow2

.PHONY: help serve build check report test try update runtime bench bench-runner bench-search mutate screenshots lock clean site machine
