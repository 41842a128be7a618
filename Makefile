# Everything the project does, by name; the logic is in Python modules. README.md lists the commands behind each.
PYTHON ?= python3
CHECK = .venvs/check/bin/python
SITE = .venv/bin/python
TEST = .venvs/test/bin/python
# Material's notice about another program, at every build.
export NO_MKDOCS_2_WARNING = 1
LOCKS = requirements requirements-check requirements-social tests/requirements tests/requirements-notebook snippets/requirements-mlflow3 snippets/requirements-mlflow2 $(basename $(wildcard snippets/worlds/*.in))

help:  ## show this list
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 22

serve: site  ## read the guide in a browser; reloads when a page, record or snippet changes
	@$(PYTHON) environments.py web
	@# What the Run buttons need takes longest; they appear when it is there, and the first page does not wait for it.
	@nice -n 19 $(PYTHON) environments.py runtime &
	$(SITE) -m mkdocs serve

build: site  ## build the site into site/, strictly
	@$(PYTHON) environments.py web runtime
	$(SITE) -m mkdocs build --strict

release:  ## build the site as it is published: needs SITE_URL, takes REPO_URL
	@test -n "$(SITE_URL)" || { echo "SITE_URL is not set: say where the site will be, as in SITE_URL=https://example.org/guide/"; exit 1; }
	@KEPT=no $(MAKE) build
	@$(PYTHON) environments.py social
	.venvs/social/bin/python -m macros.social site
	$(SITE) -m macros.on_disk site --offer

zip: build  ## the whole guide as runproof.zip, whose index.html opens from a disk
	$(SITE) -m macros.on_disk site runproof.zip

check:  ## is every record, page and snippet well-formed and cited? (seconds)
	@$(PYTHON) environments.py check
	$(CHECK) -m macros.check

report:  ## how each exam objective is covered and proved
	@$(PYTHON) environments.py check
	$(CHECK) -m macros.report

freshness:  ## documented facts older than DAYS=90, FETCH=yes asks their addresses, and which pinned libraries have newer releases
	@$(PYTHON) environments.py check uv
	@for made in .venv .venvs/mlflow3 .venvs/mlflow2; do test ! -x $$made/bin/python || { echo; echo "Newer than in $$made:"; .venvs/uv/bin/uv pip list --quiet --outdated --python $$made/bin/python || echo "The package index does not answer."; echo; }; done
	@$(CHECK) -m macros.freshness --days $(or $(DAYS),90) $(if $(FETCH),--fetch)

test: machine  ## everything: runs each snippet on both MLflow lines, builds the site, drives it in a browser
	$(PYTHON) environments.py web runtime notebook social chromium
	$(TEST) -m pytest

new:  ## write a scaffold that passes the checker: make new W="fact tracking/logging which-type-comes-back"
	@$(PYTHON) environments.py check
	@$(CHECK) -m macros.new $(W)

try:  ## run one snippet on each MLflow line: make try S=tracking/params_are_text.py
	@$(PYTHON) environments.py $(or $(S),mlflow3 mlflow2)
	$(PYTHON) -m tests.machine.try_snippet $(S)

update:  ## refresh the `#>` outputs and the generated data, of all snippets or of S=...
	@$(PYTHON) environments.py $(or $(S),mlflow3 mlflow2)
	$(PYTHON) -m tests.machine.update $(S)

exercise:  ## solve an exercise on your machine: make exercise E=tracking/logging/two-lists, once to get it, then to check it
	@$(PYTHON) environments.py site test mlflow3 mlflow2
	@$(TEST) -m tests.machine.exercise $(E)

capstone:  ## run the capstone project, station after station, in the folder .capstone
	@$(PYTHON) environments.py mlflow3
	@.venvs/mlflow3/bin/python -m tests.machine.capstone

worlds: machine  ## run the snippets on the MLflow of each Databricks runtime, in each store; S= and W= for some
	$(TEST) -m tests.machine.worlds --worlds "$(W)" $(S)

runtime: machine  ## find out again which snippets run in a browser, and build what they run in; S=... tries some
	$(PYTHON) environments.py runtime
	$(TEST) -m tests.machine.browser $(S)

bench: machine  ## what the test machine costs beyond the snippets themselves
	$(TEST) -m tests.machine.bench

bench-search: site  ## how well and fast search answers, beside the theme's own
	$(PYTHON) environments.py test web runtime chromium
	$(TEST) -m tests.search.bench

bench-site: site  ## what building and reading the site costs, beside plain Material on the same Markdown (half an hour)
	$(PYTHON) environments.py test web runtime chromium
	$(TEST) -m tests.bench_site

audit:  ## licences of all that runs here and all that readers load, known weaknesses of what is pinned (asks the package indexes)
	@$(PYTHON) environments.py check site test mlflow3 mlflow2 notebook social web runtime
	$(TEST) -m tests.audit

bench-runner: machine  ## how long a reader waits for MLflow in the page, in a real Chromium
	$(PYTHON) environments.py runtime chromium
	$(TEST) -m tests.machine.bench_runner

mutate: machine  ## do the snippets' asserts notice when the shown code is wrong? all, or S=...
	$(TEST) -m tests.machine.mutate $(S)

screenshots: machine  ## photograph the MLflow UI again
	$(PYTHON) environments.py chromium
	$(TEST) -m tests.machine.screenshots

lock:  ## pin again what a changed *.in asks for; NEWEST=yes takes the newest of everything, LOCKS="requirements ..." some only
	$(PYTHON) environments.py uv
	for lock in $(LOCKS); do .venvs/uv/bin/uv pip compile $(if $(NEWEST),--upgrade) --quiet --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links --no-header --no-annotate --output-file $$lock.txt $$lock.in || exit; done

clean:  ## delete what was made: environments, front end, site
	rm -rf .venv .venvs .cache site web/node_modules docs/assets/built

site:
	@$(PYTHON) environments.py site

machine:
	@$(PYTHON) environments.py site test mlflow3 mlflow2

.PHONY: help serve build release zip freshness check report new test try exercise capstone update worlds runtime audit bench bench-runner bench-search bench-site mutate screenshots lock clean site machine
