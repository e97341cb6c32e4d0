# Every command that a person or CI runs. `make` lists them.
#
# Environments: .venv (launcher, end-to-end tests, tools); <member>/.venv (runtime, from the member's requirements.lock; a link);
# <member>/.venv-test (runtime and tests, sources editable); services/retrieval/.venv-model (builds the embedding model);
# client/.venv-generate (writes the client's generated modules);
# .venv-build (builds the members' wheels); .venv-<framework> (its agent of docs/agents.md).

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/bash

PYTHON ?= python3
ARGS ?=
SERVICE ?=
SERVICES := records audit retrieval
DEPLOYABLE := $(SERVICES:%=services/%) gateway/edge gateway/mcp
# Whose agents docs/agents.md connects.
FRAMEWORKS := pydantic-ai openai-agents langgraph fastmcp
MEMBERS := chassis client $(DEPLOYABLE)

# uv on PATH is used; otherwise a hash-checked one is installed into .uv, which needs Python's venv module.
UV := $(or $(shell command -v uv),.uv/bin/uv)
export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1
# Some containers set it. Each of a test run's hundreds of processes would compile its modules again.
unexport PYTHONDONTWRITEBYTECODE
INSTALL := $(UV) pip install --quiet --no-deps
SYNC := $(UV) pip sync --quiet --require-hashes
sources = $(shell find $(1) -type f -not -name '*.pyc' -not -path '*/.venv*' 2>/dev/null)

##@ Run

.PHONY: up
up: install ## Install what is missing and start everything: make up ARGS="--port 9000 --detach"
	@exec .venv/bin/chartroom up $(ARGS)

.PHONY: down status
down status: .venv/.installed ## Stop the running system / show what runs
	@exec .venv/bin/chartroom $@ $(ARGS)

.PHONY: demo
demo: install ## Play a whole story through the gateway, and let agents work; starts the system for it where none runs
	@exec .venv/bin/chartroom demo --start $(ARGS)

##@ Test

# Test groups wait a lot, so four run at once, the longest first; each prints its output when it ends.
# The make of macOS cannot do that, so their lines mix there.
SYNCED := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)
GROUPS := faults local $(SERVICES) system chassis edge mcp client

.PHONY: test
test: ## Run all tests, or those of one part: make test SERVICE=audit
ifneq ($(SERVICE),)
	@$(MAKE) --no-print-directory test-$(SERVICE)
else
	@$(MAKE) --no-print-directory install install-test
	@echo "testing: $(GROUPS), four at a time (some 20 minutes)"
	@$(MAKE) --no-print-directory --jobs 4 $(SYNCED) --keep-going $(GROUPS:%=test-%)
endif

pytest = $(1)/bin/python -m pytest -q
# A part that is tested alone has two processes. The parts that break one running system have one.
shared = $(pytest) $(if $(SERVICE),--numprocesses 2 --dist worksteal)

.PHONY: test-chassis
test-chassis: chassis/.venv-test/.installed
	@echo "== chassis"
	@$(call shared,chassis/.venv-test) tests/chassis

.PHONY: $(SERVICES:%=test-%)
$(SERVICES:%=test-%): test-%: services/%/.venv/.installed services/%/.venv-test/.installed
	@echo "== $*"
	@$(call shared,services/$*/.venv-test) tests/$* tests/contract/$*
test-retrieval: model

.PHONY: test-edge
test-edge: gateway/edge/.venv-test/.installed
	@echo "== gateway"
	@$(call shared,gateway/edge/.venv-test) tests/gateway

.PHONY: test-mcp
test-mcp: gateway/mcp/.venv-test/.installed
	@echo "== mcp"
	@$(call shared,gateway/mcp/.venv-test) tests/mcp_app

.PHONY: test-client
test-client: install client/.venv-test/.installed client/.venv-generate/.installed
	@echo "== client"
	@$(call pytest,client/.venv-test) tests/client

.PHONY: test-local
test-local: .venv/.installed
	@echo "== launcher"
	@$(call shared,.venv) tests/local tests/deploy

.PHONY: test-system
test-system: install
	@echo "== the whole system"
	@$(call pytest,.venv) tests/architecture tests/bench tests/e2e

.PHONY: test-faults
test-faults: install
	@echo "== faults"
	@$(call pytest,.venv) tests/faults

.PHONY: bench
bench: install .venv-procrastinate/.installed .venv-chroma/.installed ## Measure rates and CPU time (20 minutes, needs wrk): make bench ARGS="--only patients --seconds 2"
	@PYTHONPATH=.:tests .venv/bin/python -m bench $(ARGS)

.PHONY: quality
quality: install ## Measure how well searches rank, on labelled sets: make quality DATA=../shared/data
	@PYTHONPATH=.:tests .venv/bin/python -m bench.quality $(or $(DATA),$(error DATA=DIR names a labelled set or a directory of sets)) $(ARGS)

# They wait a lot, too, but two at once are enough. How fast callers are answered beside a flood is
# measured without the others.
SOAKS := faults records system $(filter-out records,$(SERVICES)) client
FLOODS := tests/e2e/test_floods.py

.PHONY: soak
soak: install install-test $(FRAMEWORKS:%=.venv-%/.installed) ## Run the long versions of the tests that break the system
	@echo "soaking: $(SOAKS), two at a time; then floods (some 50 minutes)"
	@$(MAKE) --no-print-directory --jobs 2 $(SYNCED) --keep-going $(SOAKS:%=soak-%)
	@$(MAKE) --no-print-directory soak-floods

.PHONY: soak-faults
soak-faults: $(FRAMEWORKS:%=.venv-%/.installed)
	@echo "== soak: faults"
	@$(call pytest,.venv) tests/faults tests/local --soak

.PHONY: soak-system
soak-system: $(FRAMEWORKS:%=.venv-%/.installed)
	@echo "== soak: the whole system"
	@$(call pytest,.venv) tests/e2e --ignore $(FLOODS) --soak

.PHONY: soak-client
soak-client: client/.venv-test/.installed
	@echo "== soak: client"
	@$(call pytest,client/.venv-test) tests/client --soak

.PHONY: soak-floods
soak-floods:
	@echo "== soak: floods"
	@$(call pytest,.venv) $(FLOODS) --soak

.PHONY: $(SERVICES:%=soak-%)
$(SERVICES:%=soak-%): soak-%:
	@echo "== soak: $*"
	@$(call pytest,services/$*/.venv-test) tests/$* tests/contract/$* --soak
soak-audit: .venv-instrumentations/.installed

##@ Check

.PHONY: check
check: install install-test lint words types boundaries current ## Check format, lint, words, types, import rules, locks and contracts

.PHONY: lint
lint: .venv/.installed
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml
	.venv/bin/hadolint deploy/Dockerfile

.PHONY: words
words:
	@deploy/check-words

.PHONY: types
types: .venv/.installed install-test
	services/records/.venv-test/bin/mypy -p chassis -p records
	services/audit/.venv-test/bin/mypy -p chassis -p audit
	services/retrieval/.venv-test/bin/mypy -p chassis -p retrieval
	gateway/edge/.venv-test/bin/mypy -p chassis -p edge
	gateway/mcp/.venv-test/bin/mypy -p chassis -p mcp_app
	.venv/bin/mypy -p chartroom
	client/.venv-test/bin/mypy -p chartroom_client
	MYPYPATH=client/generate client/.venv-test/bin/mypy client/generate
	MYPYPATH=tests services/records/.venv-test/bin/mypy -p bench

.PHONY: boundaries
boundaries: .venv/.installed
	PYTHONPATH=$$(echo chassis/src $(DEPLOYABLE:%=%/src) deploy/local/src client/src | tr ' ' ':') .venv/bin/lint-imports --no-cache

.PHONY: current
current: $(UV) install-test client/.venv-generate/.installed ## Check that locks, contracts and generated modules match their sources
	@deploy/check-current locks $(UV)
	@deploy/check-current contracts
	@deploy/check-current generated

.PHONY: format
format: .venv/.installed ## Format, and fix what ruff can fix
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

##@ Contracts and locks

.PHONY: contracts
contracts: install-test ## Write each service's openapi.json
	@for service in $(SERVICES); do \
	  services/$$service/.venv-test/bin/python -m chassis.contract $$service > services/$$service/openapi.json || exit 1; \
	done

.PHONY: generated
generated: client/.venv-generate/.installed ## Write the client's modules that are made of the contracts
	@client/.venv-generate/bin/python client/generate/write.py

.PHONY: lock
lock: $(UV) ## Write the locks; pins that fit are kept: make lock SERVICE=audit ARGS="--upgrade-package httpx"
	@LOCK_ONLY=$(SERVICE) deploy/lock $(UV) $(ARGS)

.PHONY: state
state: install-test model ## Dump what a service stores now, to test later versions with: make state SERVICE=audit
	@PYTHONPATH=tests services/$(SERVICE)/.venv-test/bin/python -m support.states $(SERVICE) $(ARGS)

##@ Install

.PHONY: install
install: .venv/.installed $(DEPLOYABLE:%=%/.venv/.installed) model ## Install everything that `make up` needs

.PHONY: install-test
install-test: $(MEMBERS:%=%/.venv-test/.installed) ## Install everything that tests need

.PHONY: model
model: services/retrieval/model/manifest.json ## Build the embedding model from its hash-checked weights

.uv/bin/uv: deploy/local/requirements-uv.lock
	@deploy/local/bootstrap-uv $(PYTHON)

$(filter-out .uv/bin/uv,$(UV)):

define environment
@echo "installing $(@D)"
@deploy/local/make-environment $(UV) $(PYTHON) $(@D)
endef

.venv/.installed: $(UV) requirements-dev.lock deploy/local/pyproject.toml client/pyproject.toml
	$(environment)
	@$(SYNC) --python .venv requirements-dev.lock
	@$(INSTALL) --python .venv --no-build-isolation --editable deploy/local --editable client
	@touch $@

.venv-build/.installed: $(UV) deploy/requirements-build.lock
	$(environment)
	@$(SYNC) --python .venv-build deploy/requirements-build.lock
	@touch $@

# A runtime environment holds wheels, not links into the checkout, and never changes. A new one is made beside it, so a running
# process keeps the files that it started from.
define runtime
$(1)/.venv/.installed: $(UV) $(1)/requirements.lock .venv-build/.installed $(call sources,chassis/src) $(call sources,$(1)/src $(1)/migrations) $(1)/pyproject.toml
	@echo "installing $$(@D)"
	@PYTHONPATH=deploy/local/src .venv-build/bin/python -m chartroom.system.environments $(PYTHON) $(1)

$(1)/.venv-test/.installed: $(UV) $(1)/requirements-test.lock $(1)/pyproject.toml chassis/pyproject.toml deploy/local/pyproject.toml
	$$(environment)
	@$(SYNC) --python $(1)/.venv-test $(1)/requirements-test.lock
	@$(INSTALL) --python $(1)/.venv-test --no-build-isolation --editable chassis --editable $(1) --editable deploy/local
	@touch $$@
endef
$(foreach member,$(DEPLOYABLE),$(eval $(call runtime,$(member))))

chassis/.venv-test/.installed: $(UV) chassis/requirements-test.lock chassis/pyproject.toml deploy/local/pyproject.toml
	$(environment)
	@$(SYNC) --python chassis/.venv-test chassis/requirements-test.lock
	@$(INSTALL) --python chassis/.venv-test --no-build-isolation --editable chassis --editable deploy/local
	@touch $@

# Installed as its users do: without the chassis.
client/.venv-test/.installed: $(UV) client/requirements-test.lock client/pyproject.toml deploy/local/pyproject.toml
	$(environment)
	@$(SYNC) --python client/.venv-test client/requirements-test.lock
	@$(INSTALL) --python client/.venv-test --no-build-isolation --editable client --editable deploy/local
	@touch $@

client/.venv-generate/.installed: $(UV) client/requirements-generate.lock
	$(environment)
	@$(SYNC) --python client/.venv-generate client/requirements-generate.lock
	@touch $@

BESIDE := procrastinate chroma
$(BESIDE:%=.venv-%/.installed): .venv-%/.installed: $(UV) bench/systems/%/requirements.lock
	$(environment)
	@$(SYNC) --python .venv-$* bench/systems/$*/requirements.lock
	@touch $@

$(FRAMEWORKS:%=.venv-%/.installed): .venv-%/.installed: $(UV) tests/agents/%/requirements.lock
	$(environment)
	@$(SYNC) --python .venv-$* tests/agents/$*/requirements.lock
	@touch $@

# Libraries that make spans of agents, for the long tests of audit.
.venv-instrumentations/.installed: $(UV) tests/audit/otlp/instrumentations/requirements.lock
	$(environment)
	@$(SYNC) --python .venv-instrumentations tests/audit/otlp/instrumentations/requirements.lock
	@touch $@

services/retrieval/.venv-model/.installed: $(UV) services/retrieval/requirements-model.lock
	$(environment)
	@$(SYNC) --python services/retrieval/.venv-model services/retrieval/requirements-model.lock
	@touch $@

services/retrieval/model/manifest.json: services/retrieval/.venv-model/.installed $(addprefix services/retrieval/src/retrieval/embedding/,build.py bert_graph.py)
	@PYTHONPATH=services/retrieval/src services/retrieval/.venv-model/bin/python -m retrieval.embedding.build --output services/retrieval/model
	@touch $@

##@ Help

.PHONY: help
help: ## List the commands
	@awk 'BEGIN {FS = ":.*## "} /^##@ / {printf "\n%s\n", substr($$0, 5)} /^[a-z][a-z -]*:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
