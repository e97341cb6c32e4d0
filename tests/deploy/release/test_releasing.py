"""`make release` in a repository of its own: what it writes, and when it refuses."""

import json
from datetime import UTC, datetime

import pytest
from support.release_repository import Repository

from release.errors import Refused
from release.releasing import release


def unchanged(repository: Repository) -> tuple[str, ...]:
    return tuple(
        repository.git(*command.split())
        for command in ("rev-parse HEAD", "tag --list", "status --porcelain")
    )


def test_the_first_release_is_the_version_that_the_project_states(repository: Repository) -> None:
    assert release(repository.audit, None) == "audit-v0.1.0"

    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert f"## [0.1.0] - {today}\n\n- The first words.\n" in repository.read(
        repository.audit.changelog
    )
    assert repository.git("cat-file", "-t", "audit-v0.1.0").strip() == "tag"
    assert "- The first words." in repository.git("tag", "--list", "--format=%(contents)")
    assert repository.git("status", "--porcelain") == ""


def test_a_release_writes_version_contract_and_changelog_and_tags_that_commit(
    repository: Repository,
) -> None:
    release(repository.audit, None)
    repository.commit("Answer sooner", **{"services/audit/src/a.py": ""})
    repository.commit("Keep connections", **{"chassis/chassis.py": "1"})
    repository.commit("Draw a map", **{"docs/a.md": "1"})
    changelog = repository.read(repository.audit.changelog)
    written = changelog.replace("## [Unreleased]\n", "## [Unreleased]\n\n- Colours.\n")
    repository.commit("Paint events", **{repository.audit.changelog: written})

    assert release(repository.audit, "0.2.0") == "audit-v0.2.0"

    assert 'version = "0.2.0"' in repository.read(repository.audit.project)
    contract = json.loads(repository.read(repository.audit.contract))
    assert contract["info"]["version"] == "0.2.0"
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert (
        f"## [Unreleased]\n\n## [0.2.0] - {today}\n\n- Colours.\n\n"
        "### Changed\n\n- Answer sooner\n- Keep connections\n\n## [0.1.0]"
    ) in repository.read(repository.audit.changelog)
    assert repository.git("rev-list", "-1", "audit-v0.2.0") == repository.git("rev-parse", "HEAD")


def test_a_contract_keeps_its_form(repository: Repository) -> None:
    """So that `make contracts` writes the same bytes."""
    before = repository.read(repository.audit.contract)

    release(repository.audit, "0.3.0")

    after = repository.read(repository.audit.contract)
    assert after == before.replace('"version": "0.1.0"', '"version": "0.3.0"')


def test_refuses_files_that_are_not_committed(repository: Repository) -> None:
    repository.write("docs/a.md", "more")
    before = unchanged(repository)

    with pytest.raises(Refused, match="not committed"):
        release(repository.audit, "0.2.0")

    assert unchanged(repository) == before


def test_refuses_another_branch(repository: Repository) -> None:
    repository.git("switch", "--quiet", "--create", "side")
    before = unchanged(repository)

    with pytest.raises(Refused, match="git switch main"):
        release(repository.audit, "0.2.0")

    assert unchanged(repository) == before


@pytest.mark.parametrize("version", [None, "0.2.0", "0.1.9", "0.0.9"])
def test_refuses_a_version_that_is_not_larger(repository: Repository, version: str | None) -> None:
    release(repository.audit, "0.2.0")
    repository.commit("Answer sooner", **{"services/audit/src/a.py": ""})
    before = unchanged(repository)

    with pytest.raises(Refused, match="not larger"):
        release(repository.audit, version)

    assert unchanged(repository) == before


def test_a_tag_that_git_refuses_changes_nothing(repository: Repository) -> None:
    """A tag below its name is in its way."""
    repository.git("tag", "audit-v0.2.0/trial")
    before = unchanged(repository)

    with pytest.raises(Refused, match="`git tag` failed"):
        release(repository.audit, "0.2.0")

    assert unchanged(repository) == before


def test_a_break_of_the_contract_needs_a_major_version(repository: Repository) -> None:
    release(repository.audit, None)
    repository.change_contract(lambda document: document["paths"].pop("/agent-events/rates"))
    repository.commit("Count nothing")
    before = unchanged(repository)

    with pytest.raises(Refused, match=r"GET /agent-events/rates: .* needs version 1\.0\.0"):
        release(repository.audit, "0.2.0")
    assert unchanged(repository) == before

    assert release(repository.audit, "1.0.0") == "audit-v1.0.0"


def test_tags_of_other_parts_do_not_count(repository: Repository) -> None:
    repository.git("tag", "records-v7.0.0")
    repository.git("tag", "audit-vnext")

    assert release(repository.audit, None) == "audit-v0.1.0"
