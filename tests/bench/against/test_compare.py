from bench.against.compare import Cost, cost_table, too_expensive


class TestCost:
    def test_has_the_median_ratio_of_the_rounds(self) -> None:
        cost = Cost("GET /health", [(1.0, 1.0), (2.2, 2.0), (30.0, 10.0)])

        assert round(cost.ratio, 3) == 1.1

    def test_above_the_limit_is_reported(self) -> None:
        costs = [Cost("POST /patients", [(1.04, 1.0)]), Cost("POST /intake", [(1.06, 1.0)])]

        assert too_expensive(costs) == ["POST /intake"]
        assert "| `POST /intake` | 1.00 | 1.06 | 1.060 × |" in cost_table(costs)
