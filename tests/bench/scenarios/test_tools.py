from bench.scenarios.tools import PLANNED, earlier_tool_calls, over_http, tool_calls
from bench.systems.data import Data


def test_search_for_the_same_as_the_compared_requests():
    data = Data()

    wanted = [request.body for request in over_http(data)]

    for requests in (tool_calls(data), earlier_tool_calls(data)):
        assert [request.body["params"]["arguments"] for request in requests] == wanted
    assert {request.path for request in over_http(data)} == {"/patients/search"}


def test_have_the_goals_of_both_protocols():
    (planned,) = PLANNED

    assert [goal.target for goal in planned.goals] == ["p50 < + 5 ms", "≥ 0.4 ×"] * 2
