from collections import Counter

import pytest

from tests.ha.figures import BEGIN, END, QUIET, Seen, with_rows


@pytest.mark.parametrize(
    ("away_s", "load", "is_late"), [(9, 0.5, True), (9, QUIET, False), (7, 0.5, False)]
)
def test_seconds_count_on_a_quiet_machine_only(away_s: float, load: float, is_late: bool):
    assert Seen(8, away_s, load, 100, Counter()).is_late is is_late


def test_a_measured_fault_gets_its_row_and_others_keep_theirs():
    rows = {name: Seen(8, 1, 0, 1, Counter()).row(name) for name in ("killed", "frozen")}
    page = with_rows(f"Before.\n{BEGIN}{END}After.\n", rows)
    again = Seen(8, 2, 3, 1000, Counter(busy=2)).row("killed")

    found = with_rows(page, {"killed": again})

    assert found == page.replace(rows["killed"], again)
    assert "| killed | < 8 | 2.0 | 3.0 | 1,000 | 2 busy |\n| frozen | < 8 | 1.0 |" in found
    assert found.startswith("Before.\n")
    assert found.endswith("After.\n")
