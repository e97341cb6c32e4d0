from bench.against import Cost, over, report


class TestCost:
    def test_is_the_median_of_the_rounds_ratios(self) -> None:
        cost = Cost("GET /health", [(1.0, 1.0), (2.2, 2.0), (30.0, 10.0)])

        assert round(cost.ratio, 3) == 1.1

    def test_names_the_routes_that_became_more_expensive(self) -> None:
        costs = [Cost("POST /patients", [(1.04, 1.0)]), Cost("POST /intake", [(1.06, 1.0)])]

        assert over(costs) == ["POST /intake"]
        assert "| `POST /intake` | 1.00 | 1.06 | 1.060 × |" in report(costs)
