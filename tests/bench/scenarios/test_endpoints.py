import re

import pytest

from bench.errors import BenchmarkError
from bench.load.pgbench import filled
from bench.scenarios.endpoints import SCENARIOS, Scenario, questions, statement_of
from bench.systems.data import Data


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
class TestScenario:
    @pytest.mark.nightly  # One process of the service prints each SQL statement.
    def test_runs_the_statement_of_its_service_with_values_for_every_placeholder(
        self, scenario: Scenario
    ):
        statement = scenario.statement(Data())

        placeholders = set(re.findall(r"\$\d+", statement.sql))
        assert placeholders == {f"${number + 1}" for number in range(len(statement.values[0]))}
        assert "$" not in filled(statement.sql, statement.values[0])

    def test_sends_the_naive_version_the_same_requests(self, scenario: Scenario):
        ours, naive = scenario.requests(Data()), scenario.naive_requests(Data())

        assert len({str(request) for request in ours}) > 0.99 * len(ours)
        for one, other in zip(ours[:100], naive[:100], strict=True):
            assert (one.method, one.path) == (other.method, other.path)
            assert (one.body or {}).items() <= (other.body or {}).items()


def test_questions_are_never_repeated():
    texts = [(request.body or {})["question"] for request in questions(Data())]

    assert len(set(texts)) == len(texts)


def test_statements_that_do_not_exist_are_reported():
    with pytest.raises(BenchmarkError, match=r"no statement audit\.events\.repository\.UPSERT"):
        statement_of("audit.events.repository.UPSERT", [{"seq": 1}])
