"""Rules of the source code that linters do not check; the tests examine syntax trees."""

import ast
import re
from collections.abc import Iterator

import pytest
from support.sources import (
    REPOSITORY,
    SERVICES,
    SOURCES,
    Source,
    migrations,
    name_of,
    parsed,
    running_code,
)

ROOMS = {"app", "settings", "dependencies", "errors", "tables", "__init__"}
# Modules that execute BEGIN or COMMIT themselves; in other modules, the connection pool does.
COMMITTERS = {
    "audit/writer/own_events.py",  # Appends events to the audit log.
    "audit/writer/writer.py",  # A transaction with the events of many requests.
    "chassis/database/migrations.py",
    "retrieval/embedding/models/registration.py",
}
# Modules that pass SQL to a database connection directly instead of through the chassis.
UNTYPED = {
    "audit/writer/repository.py",  # The log writer's BEGIN, COMMIT and lock are sent together with its inserts.
    "audit/verify/database.py",  # This module is bundled into one file that runs without the chassis.
    "audit/verify/changes.py",  # Also bundled, without the chassis.
    "audit/verify/stored_checkpoints.py",  # Also bundled, without the chassis.
    "audit/verify/traces.py",  # Also bundled, without the chassis.
    "records/paged_query.py",  # A statement class for pages.
    "retrieval/embedding/models/registration.py",  # Runs in a migration, as the owner of the schema.
    "retrieval/reembed/repository.py",  # Changes tables as the owner of the schema.
}
STATEMENT = re.compile(
    r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|ALTER|CREATE|DROP|GRANT|REVOKE|TRUNCATE|LOCK|SET LOCAL|SET ROLE|COPY)\s"
)
# Functions that format constant names into SQL, because PostgreSQL accepts no parameters for names.
FORMATTED = {
    (
        "chassis/database/connect.py",
        "named_by_request",
    ),  # A checked request ID, sent together with BEGIN.
    ("chassis/database/connections.py", "applied_revision"),  # The name of the schema.
    ("chassis/database/limited.py", "_set"),  # Constant names of settings.
    ("chassis/database/migrations.py", "_run_as_owner"),  # The names of the role and the schema.
    ("chassis/database/migrations.py", "adopt"),  # The name of the schema.
    ("chassis/database/migration_steps.py", "build_index"),  # Constant names.
    ("migrations/versions/2026-11-29-0040_partitions.py", "_partition"),  # Constant names.
    # This function formats an integer into SQL: the dimension of vectors.
    ("retrieval/embedding/models/registration.py", "replace_model"),
    # These functions format constant names, and integers (the dimension and ids of models), into SQL.
    ("retrieval/reembed/repository.py", "build_indexes"),
    ("retrieval/reembed/repository.py", "change_places"),
    ("retrieval/reembed/repository.py", "check_vectors"),
    ("retrieval/reembed/repository.py", "lock"),
    ("retrieval/reembed/repository.py", "require_vectors"),
    ("chartroom/commands/backups/backup.py", "_read"),  # The names of the schemas.
    ("chartroom/system/database_roles.py", "create_database"),  # The constant name of the database.
}
MAX_LINES = 450  # For hand-written modules; generated ones are marked.
# Modules that database migrations may import.
OF_MIGRATIONS = {"chassis.database.migration_steps"}
# Folders with endpoints, but without schemas.py: they define no request or response body.
SHOWS_ANOTHERS = {
    "records/fhir/api/search",
    "records/fhir/api/transactions",
    "records/fhir/api/writes",
    "audit/stream",
    "audit/tlog",  # Texts and tiles in published formats.
}
METHODS = {
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "head",
    "options",
    "trace",
    "api_route",
    "websocket",
}
# For responses with these statuses, the gateway sends its own problem document instead (gateway/dynamic/shared.yml).
GATEWAYS_OWN = {502, 504}


def everything() -> tuple[Source, ...]:
    return (
        *running_code(),
        *parsed("chartroom"),
        *(source for name in SERVICES for source in migrations(name)),
    )


def test_transactions_are_ended_in_listed_places_only():
    found = {
        source.name
        for source in running_code()
        for call in source.calls("commit", "rollback", "begin", "begin_nested")
        if isinstance(call.func, ast.Attribute)
    }

    assert found == COMMITTERS


class TestStatements:
    def test_are_formatted_in_listed_places_only(self):
        found = {
            (source.name, function) for source in everything() for function in formatting(source)
        }

        assert found == FORMATTED

    def test_of_services_go_through_typed_statements(self):
        found = {
            source.name
            for source in running_code()
            if not source.name.startswith("chassis/")
            for call in source.calls("fetch", "fetchrow", "fetchval", "execute", "executemany")
            if isinstance(call.func, ast.Attribute)
        }

        assert found == UNTYPED


def formatting(source: Source) -> Iterator[str]:
    """Yield each function that builds a SQL statement by formatting, adding or joining strings."""
    for function in source.functions():
        for node in ast.walk(function):
            parts: list[ast.expr] = []
            if isinstance(node, ast.JoinedStr) and any(
                isinstance(part, ast.FormattedValue) for part in node.values
            ):
                parts = node.values
            elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod | ast.Add):
                parts = [node.left, node.right]
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                parts = [node.func.value] if node.func.attr in {"format", "join", "replace"} else []
            texts = [
                part.value
                for part in parts
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            ]
            if any(STATEMENT.search(text) for text in texts):
                yield function.name


def test_dependencies_do_not_use_threads():
    """FastAPI runs dependencies that are plain functions in a thread, which takes longer than most functions."""
    found = [
        f"{source.name}: {function.name}"
        for source in running_code()
        for depended_on in [{name_of(one) for call in source.calls("Depends") for one in call.args}]
        for function in source.functions()
        if isinstance(function, ast.FunctionDef)
        and (function.name in depended_on or any(is_route(one) for one in function.decorator_list))
    ]

    assert found == []


def test_log_lines_have_only_fields_that_are_written():
    """The log omits fields that LOG_FIELDS does not list, because their values may contain patient data."""
    (logs,) = [one for one in parsed("chassis") if one.name.endswith("observability/logs.py")]
    (listed,) = [
        node.value
        for node in logs.nodes
        if isinstance(node, ast.Assign) and name_of(node.targets[0]) == "LOG_FIELDS"
    ]
    fields = {one.value for one in ast.walk(listed) if isinstance(one, ast.Constant)}
    found = [
        f"{source.name}: {keyword.arg}"
        for source in running_code()
        for call in source.calls("bind", "debug", "info", "warning", "error", "exception")
        for keyword in call.keywords
        if keyword.arg not in fields | {"exc_info"}
    ]

    assert found == []


class TestEndpoints:
    @pytest.mark.parametrize("service", SERVICES)
    def test_of_services_all_declare_who_may_call_them(self, service: str):
        endpoints = [
            (source.name, function)
            for source in parsed(service)
            for function in source.functions()
            if any(is_route(decorator) for decorator in function.decorator_list)
        ]

        undeclared = [
            f"{name}: {function.name}"
            for name, function in endpoints
            if {"allow", "allow_by_type", "allow_peers", "allow_everyone"}.isdisjoint(
                name_of(one.func if isinstance(one, ast.Call) else one)
                for one in function.decorator_list
            )
        ]

        assert endpoints
        assert undeclared == []

    def test_are_added_by_decorators_only(self):
        added = ("add_route", "add_api_route", "add_websocket_route", "add_api_websocket_route")
        calls = (*added, "mount", "Mount")

        sources = [source for service in SERVICES for source in parsed(service)]
        assert [source.name for source in sources if any(source.calls(*calls))] == []


def is_route(decorator: ast.expr) -> bool:
    return (
        isinstance(decorator, ast.Call)
        and isinstance(decorator.func, ast.Attribute)
        and decorator.func.attr in METHODS
    )


def test_problems_of_services_have_no_status_that_the_gateway_replaces():
    statuses = {
        (source.name, node.value.value)
        for package in ("chassis", *SERVICES)
        for source in parsed(package)
        for node in source.nodes
        if isinstance(node, ast.Assign)
        and name_of(node.targets[0]) == "status"
        and isinstance(node.value, ast.Constant)
    }

    assert len(statuses) > 10
    assert [one for one in sorted(statuses, key=str) if one[1] in GATEWAYS_OWN] == []


class TestMigrations:
    @pytest.mark.parametrize("service", SERVICES)
    def test_import_no_application_code(self, service: str):
        imported = {
            name.partition(".")[0]
            for source in migrations(service)
            for node in source.nodes
            for name in imports(node)
            if name not in OF_MIGRATIONS
        }

        assert imported <= {"alembic", "pathlib", "sqlalchemy"}

    @pytest.mark.parametrize("service", SERVICES)
    def test_have_one_beginning_and_one_head(self, service: str):
        steps = [
            (constant(source, "revision"), constant(source, "down_revision"))
            for source in migrations(service)
        ]

        revisions = {revision for revision, _ in steps}
        assert len(revisions) == len(steps)
        assert [before for _, before in steps].count(None) == 1
        assert len(revisions - {before for _, before in steps}) == 1
        assert all(str(revision).startswith(f"{service}_") for revision in revisions)


def imports(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield node.module or "."


def constant(source: Source, name: str) -> object:
    for node in source.tree.body:
        if isinstance(node, ast.Assign) and name_of(node.targets[0]) == name:
            return ast.literal_eval(node.value)
    raise AssertionError(f"{source.name} has no {name}")


class TestRooms:
    @pytest.mark.parametrize("service", SERVICES)
    def test_are_the_same_in_every_service(self, service: str):
        package = SOURCES[service] / service

        assert {path.stem for path in package.iterdir()} >= ROOMS
        for path in package.rglob("*/endpoints.py"):
            files = {"endpoints.py", "schemas.py", "service.py"}
            if f"{service}/{path.parent.relative_to(package).as_posix()}" in SHOWS_ANOTHERS:
                files -= {"schemas.py"}
            assert {file.name for file in path.parent.glob("*.py")} & {
                "endpoints.py",
                "schemas.py",
                "service.py",
            } == files
        files = {path.name for path in (REPOSITORY / "services" / service).iterdir()}
        assert files >= {
            "pyproject.toml",
            "README.md",
            "requirements.lock",
            "requirements-test.lock",
            "alembic.ini",
        }

    def test_have_no_long_modules(self):
        long = {
            path.relative_to(root).as_posix(): len(lines)
            for package, root in SOURCES.items()
            for path in (root / package).rglob("*.py")
            if len(lines := path.read_text("utf-8").splitlines()) > MAX_LINES
            and "Written by `make generated`" not in "".join(lines[:2])
        }

        assert not long, f"Split modules of more than {MAX_LINES} lines by subject or noun: {long}"


# The folder of sources that the folder of tests with the same name mirrors.
OF_PARTS = {one: REPOSITORY / "services" / one / "src" / one for one in SERVICES}
OF_PARTS |= {"chassis": REPOSITORY / "chassis/src/chassis"}
# This folder tests bench/quality/evaluate in the Python environment of the service retrieval.
ELSEWHERE = {"retrieval/evaluate"}


def test_folders_of_tests_mirror_the_folders_of_sources():
    folders = {
        part: {test.parent.relative_to(root) for test in root.rglob("test_*.py")}
        for part in OF_PARTS
        for root in [REPOSITORY / "tests" / part]
    }

    strangers = {
        f"{part}/{folder}"
        for part, found in folders.items()
        for folder in found
        if not (OF_PARTS[part] / folder).is_dir()
    }
    assert strangers == ELSEWHERE
