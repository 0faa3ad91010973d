# What a developer types. On Debian 12 or later, or Raspberry Pi OS, with git, make and Python 3.11:
# each target installs what it needs.

SHELL := /bin/bash
BIN := .venv/bin
export PYTHON ?= python3

# Tests share the machine's cores, four at most: each may hold a window or a database.
WORKERS ?= 4
# `make lock UPGRADE=--upgrade` takes the newest versions; without it, pins stay where they can.
UPGRADE ?=

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup demo test check format bench gallery endure lock clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install system packages, the virtual environment and the locked packages
	@deploy/checkout.sh

demo: setup ## run a pod and a centre together on this machine
	@$(BIN)/nacelle demo

test: setup ## run the tests
	@$(BIN)/pytest -n auto --maxprocesses $(WORKERS) --dist worksteal -m "not endure" tests

check: setup ## check style, types, import rules and shell scripts; all of them, then fail
	@failed=0; \
	$(BIN)/ruff format --check . || failed=1; \
	$(BIN)/ruff check . || failed=1; \
	$(BIN)/mypy || failed=1; \
	$(BIN)/lint-imports || failed=1; \
	find . -path ./.venv -prune -o -name '*.sh' -print0 | \
		xargs -0 shellcheck .ci/run deploy/raspberrypi/system/{nacelle,stick} || failed=1; \
	exit $$failed

format: setup ## format the code and mend what can be mended alone
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: setup ## measure what the promises name
	@$(BIN)/python -m bench

gallery: setup ## write a picture of every screen to build/gallery
	@$(BIN)/nacelle gallery --out build/gallery

endure: setup ## run the long tests: power cuts, bad roads, an installation
	@deploy/system-packages.sh endure
	@$(BIN)/pytest -m endure tests

lock: setup ## write the locks again from pyproject.toml
	@deploy/lock.sh $(UPGRADE)

clean: ## remove what was built and cached; the environment stays
	@rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +
