import json
import os
import subprocess
import sys

import pytest
from support.programs import ended

from release.checking import check, peers
from release.errors import Refused
from release.parts import ROOT, Part, named
from tests.deploy.release_repository import Repository


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return ended(
        [sys.executable, "-m", "release", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT / "deploy")},
    )


def test_reports_a_missing_release(repository: Repository):
    said: list[str] = []

    check(repository.audit, None, said.append)

    (line,) = said
    assert line == (
        "audit has no release yet, so there is nothing to compare with. "
        "To compare with a commit: make check-release SERVICE=audit BASE=REVISION"
    )


def test_a_break_of_the_contract_ends_it_before_anything_is_built(repository: Repository):
    repository.git("tag", "audit-v0.1.0")
    document = json.loads(repository.read(repository.audit.contract))
    del document["paths"]["/agent-events/rates"]
    repository.write(repository.audit.contract, json.dumps(document))

    with pytest.raises(Refused, match="GET /agent-events/rates"):
        check(repository.audit, None, lambda _line: None)


def test_an_unknown_revision_is_rejected(repository: Repository):
    with pytest.raises(Refused, match="There is no revision nowhere"):
        check(repository.audit, "nowhere", lambda _line: None)


def test_peers_have_their_own_last_releases(repository: Repository):
    """An app that the release lacks is left out."""
    others = ("services/records", "services/retrieval", "gateway/edge", "gateway/console")
    repository.commit("Add peers", **{f"{folder}/pyproject.toml": "" for folder in others})
    for tag in ("audit-v0.1.0", "records-v0.9.0", "records-v0.10.0", "edge-v0.1.0"):
        repository.git("tag", tag)

    assert peers(repository.audit, "audit-v0.1.0", repository.history) == {
        "records": "records-v0.10.0",
        "retrieval": "audit-v0.1.0",
        "edge": "edge-v0.1.0",
        "console": "audit-v0.1.0",
    }


@pytest.mark.parametrize("name", ["client", "client-typescript"])
def test_a_client_has_no_process_to_compare(repository: Repository, name: str):
    said: list[str] = []

    check(Part(name, repository.root), "HEAD", said.append)

    assert said == [
        f"{name} is a package without a contract or a schema; `make test` has its tests."
    ]


def test_a_part_that_is_not_released_alone_is_rejected():
    done = run("check", "gateway")

    assert done.returncode == 1
    assert done.stderr == (
        "There is no part 'gateway'; SERVICE is one of records, audit, retrieval, edge, mcp, "
        "auth, console, client, client-typescript, chassis.\n"
    )


@pytest.mark.parametrize(
    "name",
    [
        "records",
        "audit",
        "retrieval",
        "edge",
        "mcp",
        "auth",
        "console",
        "client",
        "client-typescript",
    ],
)
def test_every_part_has_a_version_and_a_changelog_to_release(name: str):
    part = named(name)

    assert "\n## [Unreleased]\n" in part.path(part.changelog).read_text(encoding="utf-8")
    assert part.path(part.project).is_file()
