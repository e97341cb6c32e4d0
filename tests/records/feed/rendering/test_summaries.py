"""Summaries of encounters."""

from datetime import UTC, datetime

import pytest

from records.chart_texts.rendering.reports import Summary, summary
from records.encounters.summary_statuses import SummaryStatus

AT = datetime(2024, 3, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (SummaryStatus.PRELIMINARY, "Encounter summary (preliminary): Dyspnoea"),
        (SummaryStatus.FINAL, "Encounter summary (final): Dyspnoea"),
        (None, "Encounter summary: Dyspnoea"),
    ],
)
def test_is_as_it_was_written_under_its_status(status: str | None, title: str) -> None:
    found = summary(Summary("Dyspnoea", "Discharged.", status, AT))

    assert found is not None
    assert (found.title, found.text, found.occurred_at) == (title, "Discharged.", AT)


@pytest.mark.parametrize(
    ("text", "status"),
    [(None, None), (None, SummaryStatus.REJECTED), ("Wrong.", SummaryStatus.REJECTED), (" ", None)],
)
def test_is_absent_without_text_and_once_rejected(text: str | None, status: str | None) -> None:
    assert summary(Summary("Dyspnoea", text, status, AT)) is None
