import math

import pytest

from chartroom.processes.answers import Answers, Route, parse_answers, worse

NAME = "http_server_request_duration_seconds"
BUCKET = f'{NAME}_bucket{{http_request_method="GET",http_route="/a",http_response_status_code='
COUNT = f'{NAME}_count{{http_request_method="GET",http_route="/a",http_response_status_code='
METRICS = f"""
# TYPE {NAME} histogram
{BUCKET}"200",le="0.01"}} 3
{BUCKET}"200",le="+Inf"}} 4
{COUNT}"200"}} 4
{BUCKET}"503",le="0.01"}} 1
{BUCKET}"503",le="+Inf"}} 1
{COUNT}"503"}} 1
{COUNT}"404"}} 2
{COUNT.replace("/a", "/readyz")}"503"}} 9
other_total 7
"""


def answers(total: int, failed: int = 0) -> Answers:
    return Answers(total, failed)


def took(fast: int, slow: int) -> Answers:
    counts = {0.01: fast, 0.025: fast, 0.1: fast + slow, math.inf: fast + slow}
    return Answers(fast + slow, 0, {"GET /a": Route(counts)})


class TestParseAnswers:
    def test_counts_answers_and_server_errors(self):
        found = parse_answers(METRICS)

        assert (found.total, found.failed) == (7, 1)
        assert found.routes["GET /a"] == Route({0.01: 4.0, math.inf: 5.0})

    def test_subtracts_what_was_before(self):
        found = parse_answers(METRICS).since(parse_answers(METRICS))

        assert (found.total, found.failed, found.routes["GET /a"].total) == (0, 0, 0)

    def test_treats_a_restarted_process_as_new(self):
        assert answers(3).since(answers(1000, 5)) == answers(3)


FAILS = "fails in "
SLOW = "takes longer than twice the p99 of the version before in 2.0% of its answers"


@pytest.mark.parametrize(
    ("new", "old", "reason"),
    [
        pytest.param(answers(100), answers(9900), None, id="no failures"),
        pytest.param(answers(2, failed=2), answers(100), None, id="two failures may be chance"),
        pytest.param(answers(300, failed=3), answers(100), None, id="one in a hundred"),
        pytest.param(answers(100, 20), answers(900, 90), None, id="both fail, one twice as often"),
        pytest.param(answers(3, failed=3), answers(0), FAILS, id="three of three"),
        pytest.param(answers(299, failed=3), answers(100), FAILS, id="more than one in a hundred"),
        pytest.param(answers(100, 21), answers(900, 90), FAILS, id="more than twice as often"),
        pytest.param(took(fast=500, slow=10), took(fast=1000, slow=5), SLOW, id="slow"),
        pytest.param(took(500, 9), took(1000, 5), None, id="nine slow answers may be chance"),
        pytest.param(took(1000, 10), took(1000, 5), None, id="one slow in a hundred"),
        pytest.param(took(10, 490), took(1000, 20), None, id="the p99 was as slow"),
        pytest.param(took(0, 500), took(49, 0), None, id="too few answers before"),
    ],
)
def test_compares_versions_by_their_figures(new: Answers, old: Answers, reason: str | None):
    found = worse(new, old)

    if reason is None:
        assert found is None
    else:
        assert str(found).startswith(reason)
