import asyncpg
import pytest

from chassis.database.failures import problem_of, sqlstate_of


class TestProblemOf:
    @pytest.mark.parametrize(
        ("failure", "code"),
        [
            pytest.param(ConnectionRefusedError(), "database-unavailable", id="connection refused"),
            pytest.param(
                TimeoutError(), "database-unavailable", id="a connection that takes too long"
            ),
            pytest.param(
                asyncpg.InvalidPasswordError(),
                "database-unavailable",
                id="a password that was changed",
            ),
            pytest.param(
                asyncpg.CannotConnectNowError(), "database-unavailable", id="a server that starts"
            ),
            pytest.param(
                asyncpg.TooManyConnectionsError(), "database-unavailable", id="too many connections"
            ),
            pytest.param(
                asyncpg.InvalidCatalogNameError(),
                "database-unavailable",
                id="a database that is missing",
            ),
            pytest.param(
                asyncpg.ConnectionDoesNotExistError(),
                "database-unavailable",
                id="a connection that broke",
            ),
            pytest.param(
                asyncpg.InterfaceError("connection is closed"),
                "database-unavailable",
                id="a closed one",
            ),
            pytest.param(
                asyncpg.InternalClientError(),
                "database-unavailable",
                id="one that is just being ended",
            ),
        ],
    )
    def test_knows_what_asyncpg_raises_while_connecting(
        self, failure: Exception, code: str
    ) -> None:
        problem = problem_of(failure)

        assert problem is not None
        assert problem.code == code

    @pytest.mark.parametrize(
        "failure", [ValueError(), asyncpg.UndefinedTableError(), asyncpg.UniqueViolationError()]
    )
    def test_makes_no_problem_of_a_defect(self, failure: Exception) -> None:
        assert problem_of(failure) is None


class TestSqlstateOf:
    @pytest.mark.parametrize(
        ("failure", "state"),
        [
            (asyncpg.UndefinedTableError(), "42P01"),
            (OSError(), ""),
            (asyncpg.InterfaceError(""), ""),
        ],
    )
    def test_is_empty_where_postgresql_said_nothing(self, failure: Exception, state: str) -> None:
        assert sqlstate_of(failure) == state
