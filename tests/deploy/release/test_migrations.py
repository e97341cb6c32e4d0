import shlex
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from chartroom.system.database_roles import RolePasswords
from release import migrations
from release.errors import Refused
from release.exceptions import without_exceptions
from release.migrations import Statement, empty_database, lint, record, revisions
from release.parts import ROOT, Part
from release.versions import Version
from tests.deploy.release_repository import Repository

PLANTED = '''"""A migration of a test."""

from alembic import op

revision = "audit_9001"
down_revision = "{head}"


def upgrade() -> None:
    op.execute("ALTER TABLE audit.agent_events ADD COLUMN colour text NOT NULL")
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY ix_colour ON audit.agent_events (colour)")
'''
EXCEPTION = """\
[[exception]]
since = "0.1.0"
operation = "{revision}"
rule = "whole-table"
reason = "Writes wait only until the trigger is replaced."
"""
# Statements of a migration that each break one rule of squawk on a table with rows.
REFUSED = {
    "ALTER TABLE audit.agent_events ADD COLUMN colour text NOT NULL": "adding-required-field",
    "CREATE INDEX ix_colour ON audit.agent_events (colour)": "require-concurrent-index-creation",
    "ALTER TABLE audit.agent_events ALTER COLUMN seq TYPE numeric": "changing-column-type",
    "ALTER TABLE audit.agent_events ALTER COLUMN tool SET NOT NULL": "adding-not-nullable-field",
    "ALTER TABLE audit.agent_events RENAME COLUMN tool TO tools": "renaming-column",
    "ALTER TABLE audit.agent_events RENAME TO events": "renaming-table",
    "ALTER TABLE audit.agent_events ADD CONSTRAINT ck CHECK (seq > 0)": "constraint-missing-not-valid",
    "ALTER TABLE audit.agent_events ADD COLUMN r uuid DEFAULT gen_random_uuid()": (
        "adding-field-with-default"
    ),
    "UPDATE audit.agent_events SET tool = 'none'": "the whole of audit.agent_events",
    "WITH x AS (SELECT 1)\nDELETE FROM audit.agent_events": "the whole of audit.agent_events",
    "LOCK TABLE audit.agent_events": "the whole of audit.agent_events",
    "VACUUM (FULL, ANALYZE) audit.agent_events": "the whole of audit.agent_events",
}
ALLOWED = (
    "ALTER TABLE audit.agent_events ADD COLUMN colour text",
    "ALTER TABLE audit.agent_events ADD COLUMN colour text NOT NULL DEFAULT 'red'",
    "ALTER TABLE audit.agent_events ADD CONSTRAINT ck CHECK (seq > 0) NOT VALID",
    "GRANT UPDATE (colour) ON audit.agent_events TO audit_app",
    "ALTER TABLE audit.agent_events DROP COLUMN tool",
    "DROP TABLE audit.tlog_state",
)


def statements(*texts: str, revision: str = "audit_9001") -> list[Statement]:
    return [Statement(revision, text) for text in texts]


@pytest.fixture
def admin_dsn(planted: Part) -> Iterator[str]:
    """A database on a separate server, because its roles have other passwords than the other tests' roles."""
    with empty_database(planted) as dsn:
        yield dsn


@pytest.fixture
def planted(tmp_path: Path) -> Part:
    """A checkout of the service audit with an additional migration, run by the interpreter of the installed build."""
    part = Part("audit", tmp_path)
    folder = part.path(part.folder)
    for name in ("src", "migrations"):
        shutil.copytree(ROOT / part.folder / name, folder / name)
    versions = folder / "migrations" / "versions"
    head = max(found[1] for path in versions.iterdir() if (found := revision_in(path)))
    (versions / "2100-01-01-0000_colours.py").write_text(PLANTED.format(head=head), "utf-8")
    (tmp_path / "deploy").mkdir()
    (tmp_path / "deploy" / "postgres").symlink_to(ROOT / "deploy" / "postgres")
    python = folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    installed = ROOT / part.folder / ".venv" / "bin" / "python"
    source = shlex.quote(str(folder / "src"))
    python.write_text(f'#!/bin/sh\nPYTHONPATH={source} exec {installed} "$@"\n', "utf-8")
    python.chmod(0o755)
    return part


def revision_in(path: Path) -> "migrations.re.Match[str] | None":
    return migrations.REVISION.search(path.read_text("utf-8")) if path.is_file() else None


def test_statements_are_recorded_with_their_migration_and_transaction_until_one_does_not_apply(
    planted: Part, admin_dsn: str, monkeypatch: pytest.MonkeyPatch
):
    passwords = RolePasswords.new()
    monkeypatch.setattr(RolePasswords, "new", lambda: passwords)  # Both runs use one server.
    recorded = record(planted, admin_dsn)

    versions = planted.path(f"{planted.folder}/migrations/versions")
    every = {found[1] for path in versions.iterdir() if (found := revision_in(path))}
    assert {each.revision for each in recorded} == every
    assert [each for each in recorded if each.revision == "audit_9001"] == [
        Statement("audit_9001", "ALTER TABLE audit.agent_events ADD COLUMN colour text NOT NULL"),
        Statement(
            "audit_9001",
            "CREATE INDEX CONCURRENTLY ix_colour ON audit.agent_events (colour)",
            in_transaction=False,
        ),
    ]
    assert [each.operation for each in lint(recorded[-2:])] == ["audit_9001"]

    wrong = PLANTED.format(head="audit_9001").replace('"audit_9001"', '"audit_9002"', 1)
    wrong = wrong.replace("audit.agent_events ADD", "audit.no ADD")
    (versions / "2101-01-01-0000_more_colours.py").write_text(wrong, "utf-8")
    with pytest.raises(Refused, match="The migrations of audit do not apply"):
        record(planted, admin_dsn)


def of_releases(texts: Iterable[str]) -> dict[str, str]:
    return {f"audit_9{number:03}": text for number, text in enumerate(texts)}


def test_rewrites_and_locks_of_a_table_are_rejected_unlike_additions():
    refused = of_releases(REFUSED)

    wrong = lint([Statement(revision, text) for revision, text in refused.items()])

    assert {each.operation for each in wrong} == refused.keys()
    missed = {
        text
        for revision, text in refused.items()
        if not any(each.operation == revision and REFUSED[text] in str(each) for each in wrong)
    }
    assert missed == set(), wrong
    assert lint([Statement(*one) for one in of_releases(ALLOWED).items()]) == []


def test_a_table_of_the_same_release_is_empty():
    made = statements("CREATE TABLE audit.colours (id bigint NOT NULL)", revision="audit_9001")
    used = statements(
        "CREATE INDEX ix_colours ON audit.colours (id)",
        "UPDATE audit.colours SET id = 1",
        revision="audit_9002",
    )

    assert lint(made + used) == []


def test_a_concurrent_index_must_be_outside_of_a_transaction():
    text = "CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_colour ON audit.agent_events (colour)"

    assert lint([Statement("audit_9001", text, in_transaction=False)]) == []
    assert len(lint([Statement("audit_9001", text)])) == 1


def test_one_migration_does_not_expand_and_contract():
    wrong = lint(
        statements(
            "ALTER TABLE audit.agent_events ADD COLUMN colour text",
            "ALTER TABLE audit.agent_events DROP COLUMN tool",
        )
    )

    assert len(wrong) == 1
    assert "DROP COLUMN tool` contracts a schema" in wrong[0].text


def test_an_exception_permits_a_finding_of_its_migration(repository: Repository):
    wrong = lint(statements("LOCK TABLE audit.agent_events"))
    for revision, left in (("audit_9001", []), ("audit_9000", wrong)):
        repository.write(repository.audit.exceptions, EXCEPTION.format(revision=revision))

        other, unused = without_exceptions(
            repository.audit, Version(0, 1, 0), wrong, of_migrations=True
        )

        assert (other, len(unused)) == (left, len(left))


def test_migrations_missing_in_the_release_are_new(repository: Repository):
    folder = "services/audit/migrations/versions"
    repository.commit("One", **{f"{folder}/1.py": 'revision = "audit_0001"\n'})
    repository.git("tag", "audit-v0.1.0")
    repository.commit("Two", **{f"{folder}/2.py": 'revision = "audit_0002"\n'})

    assert revisions(repository.history, repository.audit, "audit-v0.1.0") == {"audit_0001"}
    assert revisions(repository.history, repository.audit, "HEAD") == {"audit_0001", "audit_0002"}
