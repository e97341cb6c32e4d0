import json
from datetime import UTC, datetime

import pytest

from release.errors import Refused
from release.history import RELEASES
from release.parts import ROOT, Part
from release.releasing import release
from release.versions import Version
from tests.deploy.release_repository import Repository


def unchanged(repository: Repository) -> tuple[str, ...]:
    return tuple(
        repository.git(*command.split())
        for command in ("rev-parse HEAD", "tag --list", "status --porcelain")
    )


def test_the_first_release_has_the_projects_version(repository: Repository):
    """The first release of audit ignores release tags of other services."""
    repository.git("tag", "records-v7.0.0")
    repository.git("tag", "audit-vnext")

    assert release(repository.audit, None) == "audit-v0.1.0"

    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert f"## [0.1.0] - {today}\n\n- The first words.\n" in repository.read(
        repository.audit.changelog
    )
    assert repository.git("cat-file", "-t", "audit-v0.1.0").strip() == "tag"
    listed = repository.git("tag", "--list", "audit-v0.1.0", "--format=%(contents)")
    assert "- The first words." in listed
    assert repository.git("status", "--porcelain") == ""


def test_a_release_writes_version_contract_and_changelog_in_the_tagged_commit(
    repository: Repository,
):
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
    assert repository.git("log", "-1", "--format=%s", "audit-v0.2.0") == "Release audit 0.2.0\n"


def test_a_release_is_known_by_its_recorded_commit_if_its_tag_is_missing(
    repository: Repository,
):
    release(repository.audit, None)
    tagged = repository.git("rev-list", "-1", "audit-v0.1.0").strip()
    assert repository.read(RELEASES) == f"audit-v0.1.0 {tagged}\n"
    assert repository.history.last(repository.audit) == (Version(0, 1, 0), "audit-v0.1.0")

    repository.git("tag", "--delete", "audit-v0.1.0")

    assert repository.history.last(repository.audit) == (Version(0, 1, 0), tagged)
    with pytest.raises(Refused, match="not larger"):
        release(repository.audit, None)


def test_a_release_needs_stored_data_of_its_schema(repository: Repository):
    migration = "services/audit/migrations/versions/2026-01-01_more.py"
    stored = "INSERT INTO audit.alembic_version VALUES ('{}');\n"
    states = {"tests/states/audit/2026-01-01.sql": stored.format("audit_0001")}
    repository.commit("Add a table", **{migration: 'revision = "audit_0002"\n'}, **states)
    before = unchanged(repository)

    with pytest.raises(Refused, match="no state of the revision audit_0002"):
        release(repository.audit, None)
    assert unchanged(repository) == before

    states = {"tests/states/audit/2026-01-02.sql": stored.format("audit_0002")}
    repository.commit("Add a state", **states)
    assert release(repository.audit, None) == "audit-v0.1.0"


def test_rejects_uncommitted_changes_other_branches_and_existing_tags(
    repository: Repository,
):
    """A rejection changes nothing."""

    def assert_is_refused(sentence: str) -> None:
        before = unchanged(repository)
        with pytest.raises(Refused, match=sentence):
            release(repository.audit, "0.2.0")
        assert unchanged(repository) == before

    repository.write("docs/a.md", "more")
    assert_is_refused("not committed")
    repository.git("checkout", "--", "docs/a.md")
    repository.git("switch", "--quiet", "--create", "side")
    assert_is_refused("git switch main")
    repository.git("switch", "--quiet", "main")
    # The tag `audit-v0.2.0/trial` prevents git from creating the tag `audit-v0.2.0`.
    repository.git("tag", "audit-v0.2.0/trial")
    assert_is_refused("`git tag` failed")


def test_a_contract_keeps_its_format_and_versions_must_grow(repository: Repository):
    """A release must write a contract with the same bytes as `make contracts`."""
    before = repository.read(repository.audit.contract)

    release(repository.audit, "0.2.0")

    after = repository.read(repository.audit.contract)
    assert after == before.replace('"version": "0.1.0"', '"version": "0.2.0"')
    repository.commit("Answer sooner", **{"services/audit/src/a.py": ""})
    state = unchanged(repository)
    for version in (None, "0.2.0", "0.1.9", "0.0.9"):
        with pytest.raises(Refused, match="not larger"):
            release(repository.audit, version)
        assert unchanged(repository) == state


def test_a_release_of_the_typescript_client_writes_its_version_into_package_and_lock(
    repository: Repository,
):
    part = Part("client-typescript", repository.root)
    names = (part.project, f"{part.folder}/package-lock.json")
    before = {name: (ROOT / name).read_text(encoding="utf-8") for name in names}
    changelog = "## [Unreleased]\n\n- Words.\n"
    repository.commit("Add the client", **before, **{part.changelog: changelog})

    assert release(part, "7.0.0") == "client-typescript-v7.0.0"

    for name, text in before.items():
        now = json.loads(text)["version"]
        expected = text.replace(f'"version": "{now}"', '"version": "7.0.0"', 1 + ("lock" in name))
        assert repository.read(name) == expected


def test_a_break_of_the_contract_needs_a_major_version(repository: Repository):
    release(repository.audit, None)
    repository.change_contract(lambda document: document["paths"].pop("/agent-events/rates"))
    repository.commit("Count nothing")
    before = unchanged(repository)

    with pytest.raises(Refused, match=r"GET /agent-events/rates: .* needs version 1\.0\.0"):
        release(repository.audit, "0.2.0")
    assert unchanged(repository) == before

    assert release(repository.audit, "1.0.0") == "audit-v1.0.0"
