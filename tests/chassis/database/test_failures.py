import asyncpg
import pytest

from chassis.database.failures import problem_of, sqlstate_of, unusable

UNAVAILABLE = [
    ConnectionRefusedError(),
    TimeoutError(),
    asyncpg.InvalidPasswordError(),
    asyncpg.CannotConnectNowError(),
    asyncpg.TooManyConnectionsError(),
    asyncpg.InvalidCatalogNameError(),
    asyncpg.ConnectionDoesNotExistError(),
    *(asyncpg.InterfaceError("connection is closed"), asyncpg.InternalClientError()),
]
DEFECTS = [ValueError(), asyncpg.UndefinedTableError(), asyncpg.UniqueViolationError()]


@pytest.mark.parametrize("failure", [*UNAVAILABLE, *DEFECTS], ids=repr)
def test_asyncpgs_errors_while_connecting_are_problems_unlike_defects(failure: Exception):
    problem = problem_of(failure)

    expected = None if failure in DEFECTS else "database-unavailable"
    assert (problem and problem.code) == expected


def test_a_failure_without_an_answer_has_no_sqlstate():
    failures = [asyncpg.UndefinedTableError(), OSError(), asyncpg.InterfaceError("")]

    assert [sqlstate_of(failure) for failure in failures] == ["42P01", "", ""]


def test_a_start_reports_a_missing_role_of_limited_connections():
    assert "sample_panel is missing; run" in unusable("sample", "SAMPLE_DATABASE_URL", "22023")
