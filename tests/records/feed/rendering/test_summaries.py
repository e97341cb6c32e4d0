"""Summaries of encounters."""

from datetime import UTC, datetime

from records.chart_texts.rendering.reports import summary
from records.encounters.codes import SummaryStatus

AT = datetime(2024, 3, 5, tzinfo=UTC)


def test_is_as_it_was_written_under_its_status() -> None:
    for status, title in {
        SummaryStatus.PRELIMINARY: "Encounter summary (preliminary): Dyspnoea",
        SummaryStatus.FINAL: "Encounter summary (final): Dyspnoea",
        None: "Encounter summary: Dyspnoea",
    }.items():
        found = summary("Dyspnoea", "Discharged.", status, AT)

        assert found is not None
        assert (found.title, found.text, found.occurred_at) == (title, "Discharged.", AT)


def test_is_absent_without_text_and_once_rejected() -> None:
    rejected = SummaryStatus.REJECTED
    for text, status in ((None, None), (None, rejected), ("Wrong.", rejected), (" ", None)):
        assert summary("Dyspnoea", text, status, AT) is None
