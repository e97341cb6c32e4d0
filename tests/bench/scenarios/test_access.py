from bench.scenarios.access import PLANNED, SIZES, Target, Work, works


class TestWork:
    def test_compares_each_panel_with_another_caller(self):
        work = Work("read", lambda *_: [], "id", [Target(100, None, 1.5), Target(100, 1, 1.1)])

        assert work.callers == [None, 100, 1]
        assert [(goal.contender, goal.beside, goal.most) for goal in work.goals] == [
            ("read: a panel of 100", "read: all patients", 1.5),
            ("read: a panel of 100", "read: a panel of 1", 1.1),
        ]

    def test_has_contenders_of_different_names(self):
        names = [work.contender(size) for work in works(SIZES) for size in work.callers]

        assert len({*names}) == len(names)
        (planned,) = PLANNED
        assert {goal.contender for goal in planned.goals} <= {*names}
